import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { compileText } from '../compile-text.ts';
import { makeMark, makeSnapshot } from '../register.fixture.ts';

const MARKS = ['NORDVIK', 'KESTREL PEAK', '诺维克', 'Зимняя Сова', '나르디로', 'AABORN', '𝐙𝐀𝐑𝐔'];
const { scanner } = compileText(makeSnapshot(MARKS.map((mark, k) => makeMark(`tm-${k}`, mark))));
const parts = fc.array(
  fc.oneof(fc.constantFrom(...MARKS.join('').toLowerCase(), 'a', 'n', 'О', '𝐨'), fc.constantFrom(...MARKS)),
  {
    minLength: 1,
    maxLength: 4,
  },
);
const words = parts.map((list) => list.join(''));

describe('the beginning of a mark at the end of a field', () => {
  it('is never missed', () => {
    fc.assert(
      fc.property(words, words, (tail, head) => {
        const hits = scanner.scanPlain(tail + head);
        const goesOn = [...Array(hits.length).keys()].some(
          (h) => (hits.starts[h] ?? 0) < tail.length && (hits.ends[h] ?? 0) > tail.length,
        );
        assert.ok(!goesOn || scanner.mayGoOn(tail), JSON.stringify([tail, head]));
      }),
      { numRuns: 2_000 },
    );
    assert.ok(scanner.mayGoOn('nord') && scanner.mayGoOn('𝐙𝐀𝐑\ud835'));
  });

  it('is seen in few words', () => {
    assert.deepEqual(['leather', 'shipping', 'jacket', 'zimmer'].filter(scanner.mayGoOn), []);
  });
});
