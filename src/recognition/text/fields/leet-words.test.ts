import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { compileText } from '../compile-text.ts';
import { recognizeText } from '../recognize-text.ts';
import { makeListing, makeMark, makeSnapshot, marksOf, textPlace, tricksOf } from '../register.fixture.ts';
import { readLeetWords } from './leet-words.ts';

const matcher = compileText(
  makeSnapshot([makeMark('a', 'CASTELVIRA'), makeMark('b', 'KROVELL'), makeMark('c', 'HALVRIK')]),
);

describe('words with digits for letters', () => {
  for (const [title, right, kinds] of [
    ['new c@stelira bag', 'a', ['leet', 'dropped-letter']],
    ['KR0000VELL shoes', 'b', ['leet', 'repeated-letters']],
    ['h4lvrk parka', 'c', ['leet', 'dropped-letter']],
  ] as const)
    it(`are read through a second mistake in ${JSON.stringify(title)}`, () => {
      const signals = marksOf(recognizeText(matcher, makeListing(title)), right);
      assert.equal(signals.length, 1);
      assert.ok((signals[0]?.score ?? 0) >= 0.5, String(signals[0]?.score));
      assert.deepEqual(tricksOf(signals[0]), kinds);
      const { start, end, text } = textPlace(signals[0]);
      assert.equal(title.slice(start, end), text);
    });

  it('give one signal each, though they are read twice', () => {
    for (const title of ['kr0vell shoes', 'Krovel shoes with m3morx', 'Krovell m3morx'])
      assert.equal(marksOf(recognizeText(matcher, makeListing(title)), 'b').length, 1, title);
  });

  for (const title of ['halv4rk1080 USB3port', 'model HLV1RK', 'GTX1080ti 802.11ac', 'Krovex MP3player'])
    it(`are no mark in ${JSON.stringify(title)}`, () => {
      const seen = recognizeText(matcher, makeListing(title)).filter(({ score }) => score >= 0.5);
      assert.deepEqual(seen, []);
    });

  it('are left as they are where they are numbers, and keep their places where not', () => {
    assert.equal(readLeetWords({ text: '1080p DDR4 B07X5 10/12 iphone14pro H264' }), undefined);
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'abc 0134@$|'), maxLength: 80 }), (text) => {
        const read = readLeetWords({ text });
        assert.ok(read === undefined || read.text.length === text.length);
      }),
    );
  });
});
