import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import {
  type IntakeFault,
  openInput,
  readCsv,
  readJsonLines,
  readJsonValues,
  readXml,
  type RecordRead,
} from './index.ts';

const FOLDER = join(import.meta.dirname, 'malformed');

/** File, records that are read all the same, and the faults: code, `!` when fatal, line. */
const CASES: readonly (readonly [file: string, records: number, ...faults: string[]])[] = [
  ['bad-line.jsonl', 2, 'malformed-json 2'],
  ['not-json-at-all.jsonl', 1, 'malformed-json 1'],
  ['deep-nesting.jsonl', 2, 'malformed-json 2'],
  ['deep-object.jsonl', 1, 'malformed-json 1'],
  ['lone-surrogate.jsonl', 2],
  ['nul.jsonl', 2],
  ['raw-nul.jsonl', 1, 'malformed-json 1'],
  ['infinite-number.jsonl', 1, 'malformed-json 1'],
  ['prototype.jsonl', 1],
  ['cut-off.json', 2, 'malformed-json! 1'],
  ['bad-element.json', 2, 'malformed-json 1'],
  ['missing-comma.json', 1, 'malformed-json! 1'],
  ['wrong-bracket.json', 1, 'malformed-json! 1'],
  ['unclosed-quote.csv', 3, 'malformed-csv 3'],
  ['text-after-quote.csv', 2, 'malformed-csv 3'],
  ['wrong-width.csv', 1, 'malformed-csv 2', 'malformed-csv 3'],
  ['cr-only.csv', 0, 'malformed-csv! 1'],
  ['unclosed-header.csv', 0, 'malformed-csv! 1'],
  ['nul.csv', 1],
  ['billion-laughs.xml', 0, 'forbidden-doctype! 2'],
  ['external-entity.xml', 0, 'forbidden-doctype! 1'],
  ['external-dtd.xml', 0, 'forbidden-doctype! 1'],
  ['undeclared-entity.xml', 1, 'malformed-xml! 2'],
  ['mismatched-tag.xml', 1, 'malformed-xml! 2'],
  ['cut-off.xml', 1, 'malformed-xml! 2'],
  ['undeclared-prefix.xml', 1, 'malformed-xml! 1'],
  ['control-character.xml', 1, 'malformed-xml! 1'],
  ['deep-nesting.xml', 1, 'malformed-xml! 1'],
  ['many-attributes.xml', 1, 'malformed-xml! 1'],
  ['unknown-encoding.xml', 0, 'bad-encoding! 1'],
  ['truncated.jsonl.gz', 1500, 'truncated-gzip!'],
  ['damaged.jsonl.gz', 1000, 'corrupt-gzip!'],
  ['bad-checksum.jsonl.gz', 1000, 'corrupt-gzip!'],
  ['garbage-after.jsonl.gz', 1000, 'corrupt-gzip!'],
  ['gzip-in-gzip.jsonl.gz', 0, 'unknown-format! 1'],
  ['windows-1252.jsonl', 2, 'bad-encoding 2'],
  ['overlong.jsonl', 1, 'bad-encoding 2'],
  ['utf-8-surrogate.jsonl', 1, 'bad-encoding 2'],
  ['cut-character.jsonl', 1, 'bad-encoding 2'],
  ['cut-title.jsonl', 2, 'bad-encoding 2'],
  ['cut-title.csv', 2, 'bad-encoding 3'],
  ['cut-title.json', 2, 'bad-encoding 1'],
  ['cut-title.xml', 1, 'bad-encoding! 2'],
  ['windows-1252.csv', 0, 'bad-encoding! 1'],
  ['odd-utf-16.jsonl', 1, 'bad-encoding! 2'],
  ['web-page.html', 0, 'is-html! 1'],
  ['xhtml-page.xml', 0, 'is-html! 1'],
  ['zero-bytes', 0, 'empty! 1'],
  ['blank', 0, 'empty! 3001'],
  ['bom-only', 0, 'empty! 1'],
  ['workbook.xlsx', 0, 'unknown-format! 1'],
  ['document.pdf', 0, 'unknown-format! 1'],
];

function readerOf(file: string, text: AsyncIterable<string>): AsyncIterable<RecordRead<unknown>> {
  if (file.endsWith('.csv')) return readCsv(text);
  if (file.endsWith('.xml')) return readXml(text, { elements: ['item'] });
  return file.endsWith('.json') ? readJsonValues(text) : readJsonLines(text);
}

async function readMalformed(file: string): Promise<{ records: unknown[]; faults: IntakeFault[] }> {
  const opened = await openInput(join(FOLDER, file));
  assert.ok(opened.ok);
  const records: unknown[] = [];
  const faults: IntakeFault[] = [];
  for await (const read of readerOf(file, opened.input.files[0]!.text())) {
    if (read.kind === 'record') records.push(read.value);
    else faults.push(read.fault);
  }
  return { records, faults };
}

describe('malformed input', () => {
  it('has an expectation for each of its files', () => {
    const files = readdirSync(FOLDER, { withFileTypes: true }).filter((entry) => entry.isFile());
    assert.deepEqual(files.map(({ name }) => name).sort(), CASES.map(([file]) => file).sort());
  });

  for (const [file, count, ...expected] of CASES) {
    it(`${file}: ${expected.join(', ') || 'is read'}, ${String(count)} records`, async () => {
      const { records, faults } = await readMalformed(file);
      // Of a damaged gzip file the last few kilobytes before the damage may be lost.
      if (file.endsWith('.gz'))
        assert.ok(records.length >= count * 0.8 && records.length <= 2000, String(records.length));
      else assert.equal(records.length, count);
      const found = faults.map(({ code, fatal, line }) => `${code}${fatal ? '!' : ''} ${String(line)}`);
      assert.equal(found.length, expected.length);
      for (const [index, fault] of expected.entries()) assert.ok(found[index]?.startsWith(fault), found[index]);
      for (const { message } of faults) assert.match(message, /^[\p{L}\p{N}\p{P}\p{S} ]{10,400}$/u);
    });
  }

  it('never lets a stored text hold NUL or a lone surrogate, nor a record set a prototype', async () => {
    for (const file of ['lone-surrogate.jsonl', 'nul.jsonl', 'prototype.jsonl', 'nul.csv']) {
      const { records } = await readMalformed(file);
      const text = JSON.stringify(records);
      assert.ok(!/\\u0000|\\ud|__proto__/.test(text), text);
    }
  });
});
