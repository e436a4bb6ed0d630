import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { openInput } from '../intake/index.ts';
import { readFeed } from './index.ts';

const FOLDER = join(import.meta.dirname, 'malformed');

/** File, ids of the listings that are read all the same, and the faults in order: code, field, `!` when fatal. */
const CASES: { readonly [file: string]: { readonly ids: readonly string[]; readonly faults: readonly string[] } } = {
  'no-items.xml': { ids: [], faults: ['unknown-format!'] },
  'missing-id.xml': { ids: ['2'], faults: ['missing-field'] },
  'doctype.xml': { ids: [], faults: ['forbidden-doctype!'] },
  'not-well-formed.xml': { ids: ['1'], faults: ['malformed-xml!'] },
  'bad-fields.jsonl': {
    ids: ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12'],
    faults: [
      'bad-field price',
      'bad-field price',
      'bad-field price',
      'bad-field markets[1]',
      'bad-field condition',
      'bad-field gtin',
      'bad-field url',
      'bad-field images[1]',
      'bad-field seller',
      'bad-field attributes.color',
      'bad-field description',
      'bad-field shipsFrom',
    ],
  },
  'no-listing.jsonl': {
    ids: ['ok'],
    faults: [
      'missing-field',
      'missing-field',
      'missing-field',
      'missing-field',
      'bad-field',
      'bad-field',
      'bad-field',
      'bad-field',
      'bad-field',
    ],
  },
  'no-product.json': { ids: [], faults: ['unknown-format!'] },
  'header-only.tsv': { ids: [], faults: ['unknown-format!'] },
  'unknown-columns.csv': { ids: [], faults: ['unknown-format!'] },
  'no-title.csv': { ids: ['hat'], faults: ['missing-field'] },
  'broken-row.csv': { ids: ['bag', 'hat'], faults: ['malformed-csv'] },
  'shop-page.html': { ids: [], faults: ['is-html!'] },
  'cut-row.csv': { ids: ['1'], faults: ['malformed-csv'] },
};

describe('malformed feeds', () => {
  it('have an expectation each', () => {
    assert.deepEqual(readdirSync(FOLDER).sort(), Object.keys(CASES).sort());
  });

  for (const [file, expected] of Object.entries(CASES)) {
    it(`${file}: ${String(expected.ids.length)} listings, ${[...new Set(expected.faults)].join(', ')}`, async () => {
      const opened = await openInput(join(FOLDER, file));
      assert.ok(opened.ok);
      const ids: string[] = [];
      const faults: string[] = [];
      const records = new Set<number>();
      for await (const read of readFeed(opened.input)) {
        if (read.kind === 'record') {
          ids.push(read.value.id);
          assert.ok(!records.has(read.record), 'records have a number of their own');
          records.add(read.record);
        }
        for (const { code, field, fatal, message, record } of read.kind === 'record'
          ? (read.notes ?? [])
          : [read.fault]) {
          faults.push(`${code}${field === undefined ? '' : ` ${field}`}${fatal ? '!' : ''}`);
          assert.ok(fatal || record !== undefined);
          if (field !== undefined) assert.ok(message.includes(field));
        }
      }
      assert.deepEqual({ ids, faults }, expected);
    });
  }
});
