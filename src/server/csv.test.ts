import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { csvLine } from './csv.ts';

test('a line reads back as its cells, whatever text stands in them', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1 }), (cells) => {
      const plain = cells.map((cell) => `x${cell}`);
      assert.deepEqual(parse(csvLine(plain), { relax_column_count: true }), [plain]);
    }),
    { seed: 11 },
  );
});

test('no cell begins a formula, hidden behind spaces or in full width or not', () => {
  for (const cell of ['=1+1', '+1', '-1+cmd|…', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '  =1', '＝1', '＠x', '\u00a0=1']) {
    assert.ok(csvLine([cell]).startsWith(`"'`), JSON.stringify(cell));
  }
});

test('numbers stay numbers and what is missing is empty', () => {
  assert.equal(csvLine(['a', -0.5, undefined, 'say "hi"']), '"a",-0.5,,"say ""hi"""\r\n');
});
