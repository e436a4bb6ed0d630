import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { readPath } from './read-all.fixture.ts';

interface Expected {
  /** Ids of the rights that are read all the same. */
  readonly rights: readonly string[];
  /** Code, line and a piece of the message of each fault, in order. */
  readonly faults: readonly (readonly [code: string, line: number | undefined, piece: RegExp])[];
}

const EXPECTED: { readonly [file: string]: Expected } = {
  'array.json': {
    rights: ['ok'],
    faults: [
      ['missing-field', 1, /"bad": kind/],
      ['missing-field', 1, /holder/],
    ],
  },
  'bad-cell.csv': {
    rights: ['ok'],
    faults: [
      ['bad-field', 4, /"bad": registrations\[1\]\.from "01\.02\.2024" is no day.*YYYY-MM-DD/],
      ['bad-field', 4, /registrations\[1\]\.niceClasses\[1\] is no Nice class/],
    ],
  },
  'bad-date.xml': { rights: [], faults: [['bad-field', 1, /"tm-us-1": RegistrationDate is no day/]] },
  'bad-registration.jsonl': {
    rights: ['ok'],
    faults: [
      ['bad-field', 2, /registrations\[0\]\.territory UK .* GB/],
      ['bad-field', 2, /registrations\[1\]\.status "live" is not one of registered/],
      ['bad-field', 2, /registrations\[1\]\.from "2024-02-30" is no day/],
      ['bad-field', 2, /registrations\[1\]\.niceClasses\[0\] is no Nice class/],
      ['bad-field', 2, /niceClasses\[1\]/],
      ['bad-field', 2, /niceClasses\[2\]/],
      ['bad-field', 2, /registrations\[2\]\.to 2024-01-01 is before from/],
    ],
  },
  'blank.csv': { rights: [], faults: [['empty', undefined, /empty/]] },
  'conflicting-rows.csv': {
    rights: ['ok'],
    faults: [['bad-field', 3, /"bad": verbalElement: "B" at line 4 differs from "A" at line 3/]],
  },
  'cut-off.xml': { rights: [], faults: [['malformed-xml', 1, /not well-formed/]] },
  'deep.jsonl': { rights: ['ok'], faults: [['bad-field', 2, /must be a JSON object/]] },
  'designation-of-nothing.jsonl': {
    rights: ['ok'],
    faults: [['bad-field', 2, /only a registration of WO or AP has designations/]],
  },
  'entity.xml': { rights: [], faults: [['forbidden-doctype', 1, /document type/]] },
  'international-alone.jsonl': { rights: ['ok'], faults: [['missing-field', 2, /designations is missing/]] },
  'license-without-seller.jsonl': {
    rights: ['ok'],
    faults: [
      ['missing-field', 2, /licenses\[0\]\.seller is missing/],
      ['bad-field', 2, /licenses\[0\]\.territories\[0\] WO names no market/],
    ],
  },
  'missing-column.csv': { rights: [], faults: [['missing-field', 1, /no column kind/]] },
  'misspelt-column.csv': { rights: [], faults: [['bad-field', 1, /"teritory".*did you mean territory/]] },
  'misspelt-license.jsonl': {
    rights: ['ok'],
    faults: [['bad-field', 2, /licenses\[0\]\.territory is not known; did you mean territories/]],
  },
  'no-classes.jsonl': { rights: ['ok'], faults: [['missing-field', 2, /registrations\[0\]\.niceClasses is missing/]] },
  'no-nice-class.xml': { rights: [], faults: [['missing-field', 1, /niceClasses is missing/]] },
  'no-numbers.xml': {
    rights: [],
    faults: [
      ['missing-field', 1, /RegistrationOfficeCode is missing/],
      ['missing-field', 1, /ApplicationNumber is missing/],
    ],
  },
  'no-object.jsonl': {
    rights: ['ok'],
    faults: [
      ['bad-field', 2, /must be a JSON object/],
      ['bad-field', 3, /must be a JSON object/],
      ['bad-field', 4, /must be a JSON object/],
    ],
  },
  'no-registration.jsonl': { rights: ['ok'], faults: [['missing-field', 2, /registrations is missing; a patent/]] },
  'no-trademark.xml': { rights: [], faults: [['unknown-format', undefined, /no Trademark element/]] },
  'not-a-register.txt': { rights: [], faults: [['unknown-format', undefined, /no rights that can be read/]] },
  'not-json.jsonl': { rights: ['ok'], faults: [['malformed-json', 2, /not JSON/]] },
  'orphan-designation.csv': { rights: ['ok'], faults: [['bad-field', 3, /designationOf: no row .* "1500000"/]] },
  'page.html': { rights: [], faults: [['is-html', undefined, /web page/]] },
  'row-without-id.csv': { rights: ['ok'], faults: [['missing-field', 3, /id: is missing/]] },
  'same-id.jsonl': {
    rights: ['ok'],
    faults: [['duplicate-id', 2, /"ok" at line 2 has the id of the right at line 1/]],
  },
  'short-row.csv': { rights: ['ok'], faults: [['malformed-csv', 3, /3 cells where the header has 6/]] },
  'unclosed-array.json': { rights: ['ok'], faults: [['malformed-json', 1, /broken/]] },
  'unclosed-quote.csv': { rights: ['ok'], faults: [['malformed-csv', 3, /quote/]] },
  'wrong-types.jsonl': {
    rights: ['ok'],
    faults: [
      ['bad-field', 2, /id must be text/],
      ['bad-field', 2, /kind "trade mark" is not one of trademark/],
      ['bad-field', 2, /holder must be/],
      ['bad-field', 2, /aliases must be a list/],
      ['bad-field', 2, /registrations must be a list/],
      ['bad-field', 2, /images\[0\] must be text/],
      ['bad-field', 2, /images\[1\] must be text/],
      ['bad-field', 2, /retailPrice must be/],
    ],
  },
};

test('every malformed file has its expectation', () => {
  const files = readdirSync(new URL('malformed', import.meta.url)).sort();
  assert.deepEqual(files, Object.keys(EXPECTED).sort());
});

for (const [file, expected] of Object.entries(EXPECTED)) {
  test(`${file}: what is wrong is named, and the rest is read`, async () => {
    const { rights, faults } = await readPath(`malformed/${file}`);
    assert.deepEqual(
      rights.map(({ id }) => id),
      expected.rights,
    );
    assert.deepEqual(
      faults.map(({ code, line }) => [code, line]),
      expected.faults.map(([code, line]) => [code, line]),
      JSON.stringify(faults, null, 1),
    );
    for (const [index, [, , piece]] of expected.faults.entries()) assert.match(faults[index]?.message ?? '', piece);
  });
}
