import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { compileText } from '../compile-text.ts';
import { readFields } from '../fields/read-fields.ts';
import { makeListing, makeMark, makeSnapshot } from '../register.fixture.ts';
import { FIELD_BREAK } from '../scan/scanner.ts';
import { readSplits } from './read-splits.ts';

const MARKS = [
  'NORDVIK',
  'KESTREL PEAK',
  '诺维克',
  '诺女士克',
  'Зимняя Сова',
  '나르디로',
  'AABORN',
  '𝐙𝐀𝐑𝐔',
  'ORRO',
  'OO5',
];
const { scanner } = compileText(makeSnapshot(MARKS.map((mark, k) => makeMark(`tm-${k}`, mark))));
const ALL = -1;

/** The fields whose ends are open, as the scan of all of them says. */
function openOf(texts: readonly string[]): number {
  return scanner.scan(texts.join(FIELD_BREAK)).openFields;
}

const SIGNS = [
  '',
  '',
  ' ',
  ' - ',
  '.',
  '*',
  '!',
  '$',
  '🔥',
  '\u200b',
  '\u0001',
  '\u0301',
  '\ud835',
  '女士',
  '로',
  '㍿',
  'Ⓐ',
  'ß',
  'ﾞ',
  '5',
];
const letters = fc.constantFrom(...new Set(MARKS.join('').toLowerCase()), ...MARKS.join(''), 'О', '𝐨');
const piece = fc
  .tuple(fc.constantFrom(...MARKS, ...MARKS.map((mark) => mark.toLowerCase())), fc.nat(6), fc.boolean())
  .map(([mark, at, isBeginning]) => (isBeginning ? mark.slice(0, at) : mark.slice(at)));
const parts = fc.array(fc.oneof(piece, piece, letters, fc.constantFrom(...SIGNS)), { minLength: 1, maxLength: 5 });
const word = parts.map((list) => list.join(''));
const sign = fc.constantFrom(...SIGNS);
/** A mark cut in two, with a sign before, between or behind the pieces now and then. */
const cut = fc
  .tuple(fc.constantFrom(...MARKS), fc.nat(6), sign, sign, sign)
  .map(([mark, at, before, between, behind]) => [before + mark.slice(0, at) + between, mark.slice(at) + behind]);
const texts = fc.oneof(
  fc.array(word, { minLength: 2, maxLength: 4 }),
  fc.tuple(word, cut).map(([one, two]) => [...two, one]),
);

describe('the fields that a mark may begin at the end of', () => {
  it('are all told', () => {
    let joined = 0;
    fc.assert(
      fc.property(texts, (list) => {
        const attributes = Object.fromEntries(list.map((text, k) => [`a${k}`, text]));
        const fields = readFields(makeListing('', { attributes })).filter(({ name }) => name !== 'title');
        const open = openOf(fields.map(({ reading }) => reading.text));
        for (const { text, pieces } of readSplits(fields, ALL)) {
          const first = pieces[0]?.text.length ?? 0;
          const last = text.length - (pieces.at(-1)?.text.length ?? 0);
          const hits = scanner.scanPlain(text);
          const isJoined = [...Array(hits.length).keys()].some(
            (h) => (hits.starts[h] ?? 0) < first && (hits.ends[h] ?? 0) > last,
          );
          if (!isJoined) continue;
          joined++;
          const index = fields.findIndex((field) => field === pieces[0]?.field);
          assert.ok((open >> index) & 1, JSON.stringify([list, text]));
        }
      }),
      { numRuns: 2_000 },
    );
    assert.ok(joined > 300, String(joined));
  });

  it('are few', () => {
    assert.equal(openOf(['leather jacket', 'new nord', 'wool']), 0);
    assert.equal(openOf(['leather nord', 'wool', 'vik']), 1);
    assert.equal(openOf(['vik', 'wool', 'Jacket nord -']), 4);
    assert.equal(openOf(['kestrel', 'peanut']), 0);
    assert.equal(openOf(['nordvik']), 0);
  });

  it('are all where the text is too long to be held', () => {
    assert.equal(openOf(['leather', 'wool '.repeat(20_000)]), ALL);
  });
});
