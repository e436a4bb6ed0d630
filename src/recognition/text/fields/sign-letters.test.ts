import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { maySpellWithSigns, readSignLetters } from './sign-letters.ts';
import { makeListing, makeMark, makeSnapshot, marksOf, recognize, textPlace, tricksOf } from '../register.fixture.ts';
import { compileText } from '../compile-text.ts';
import { recognizeText } from '../recognize-text.ts';

describe('letters drawn with signs', () => {
  it('reads the longest sequence, and maps every letter back', () => {
    const reading = readSignLetters({ text: 'a |\\/| \\/' });
    assert.equal(reading?.text, 'a m v');
    assert.deepEqual([...(reading?.starts ?? [])], [0, 1, 2, 6, 7]);
    assert.deepEqual([...(reading?.ends ?? [])], [1, 2, 6, 7, 9]);
  });

  it('costs nothing where there are none', () => {
    assert.equal(maySpellWithSigns('Leather bag 10/12, 100 % wool (new)'), false);
    assert.equal(readSignLetters({ text: 'plain' }), undefined);
  });

  it('finds marks that are more signs than letters, with the place in the original', () => {
    const matcher = compileText(
      makeSnapshot([makeMark('a', 'QUARVO'), makeMark('b', 'BRAMBLEHURST'), makeMark('c', 'MORA CALDENTI')]),
    );
    for (const [title, right, text] of [
      ['watch Q|_|4®\\/O black', 'a', 'Q|_|4®\\/O'],
      ['8®am81€h|_|®$7 hooded parka', 'b', '8®am81€h|_|®$7'],
      ['m0ra ©@1d3|\\|7i bag', 'c', 'm0ra ©@1d3|\\|7i'],
    ] as const) {
      const [signal] = marksOf(recognizeText(matcher, makeListing(title)), right);
      assert.equal(textPlace(signal).text, text);
      assert.ok(tricksOf(signal).includes('leet'));
      assert.ok((signal?.score ?? 0) >= 0.5, String(signal?.score));
    }
  });

  it('reads a bracket or a hash in a word with other signs, and nowhere else', () => {
    assert.equal(readSignLetters({ text: '(omp@s5 #41vr1k' })?.text, 'comp@s5 h41vr1k');
    assert.ok(maySpellWithSigns('bag (omp@s5') && maySpellWithSigns('P€l1u(@') && maySpellWithSigns('#41vr1k'));
    assert.equal(readSignLetters({ text: '(OLD MODEL) Lot #7' }), undefined);
    assert.equal(maySpellWithSigns('(OLD MODEL) Lot #7, ask for size (S)'), false);
    const matcher = compileText(
      makeSnapshot([makeMark('a', 'CORVANE'), makeMark('b', 'HALVRIK'), makeMark('c', 'COLD')]),
    );
    assert.equal(marksOf(recognizeText(matcher, makeListing('(0rv@n€ watch')), 'a').length, 1);
    assert.equal(marksOf(recognizeText(matcher, makeListing('#41vr1k parka')), 'b').length, 1);
    assert.deepEqual(recognizeText(matcher, makeListing('camera (OLD MODEL) | new')), []);
  });

  it('takes a registered sign behind a mark for a sign', () => {
    assert.deepEqual(tricksOf(marksOf(recognize('Nordvik® jacket'), 'nordvik')[0]), []);
  });
});
