import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { compileText } from '../compile-text.ts';
import { makeMark, makeSnapshot } from '../register.fixture.ts';
import { TELLS_SIGN_AMID } from '../scan/kernel-layout.ts';
import { readOtherwise } from './read-otherwise.ts';

const { scanner } = compileText(makeSnapshot([makeMark('a', 'NORDVIK')]));
const ALL = -1;
const signs = [
  ...'|\\/()[]{}<>#-_=®©§@$€¥£! .\n',
  '\u202e',
  '\u200b',
  'ɐ',
  'ǝ',
  'ʞ',
  'カ',
  '力',
  'ツ',
  'ソ',
  'ー',
  'ﾂ',
  'ｱ',
  'о',
];
const texts = fc.string({ unit: fc.constantFrom(...signs, ...'abN0135'), maxLength: 16 });

describe('the characters that tell of another reading', () => {
  it('are in every field that has one', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { tells } = scanner.scan(text);
        const field = { name: 'title', source: text, reading: { text }, order: 0 };
        assert.deepEqual(readOtherwise(field, true, tells), readOtherwise(field, true, ALL), JSON.stringify(text));
      }),
      { numRuns: 5_000 },
    );
  });

  it('are in few texts', () => {
    for (const text of [
      'Leather bag, 20 x 30 cm - black',
      'Case for Pro6, A4 and UHS1 cards',
      '新款女士单肩包 黑色',
      'Größe für Männer',
      'Sale! Charger (5V 3A) 20W, GTX1080Ti [new] - B650M',
    ])
      assert.equal(scanner.scan(text).tells & ~TELLS_SIGN_AMID, 0, text);
  });
});
