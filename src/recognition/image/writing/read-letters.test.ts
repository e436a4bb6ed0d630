import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { listLetters, readLetters } from './read-letters.ts';

const letters = listLetters('a\nb\n中\n文\n');

/** Likelihoods that make each step say one letter, `-` none; the blank is as likely as `blanks` says at that step. */
function steps(said: string, sure = 0.8, blanks: { readonly [step: number]: number } = {}): Float32Array {
  const rows = [...said].map((letter, step) => {
    const row = letters.map(() => 0);
    row[letter === '-' ? 0 : letters.indexOf(letter)] = sure;
    row[letters.length - 1] = Math.max(row.at(-1) as number, blanks[step] ?? 0);
    return row;
  });
  return Float32Array.from(rows.flat());
}

describe('letters of a line', () => {
  test('a dictionary of rows stands between no letter and the blank, whatever ends its rows', () => {
    assert.deepEqual(letters, ['', 'a', 'b', '中', '文', ' ']);
    assert.deepEqual(listLetters('a\r\nb'), ['', 'a', 'b', ' ']);
  });

  test('a letter that goes on is one, and two where a step without a letter parts them', () => {
    assert.equal(readLetters(steps('aaab--b-'), letters).text, 'abb');
  });

  test('a blank between words stays, and is put where the net thinks it likely between Latin letters', () => {
    assert.equal(readLetters(steps('a-b'), letters).text, 'ab');
    assert.equal(readLetters(steps('a b'), letters).text, 'a b');
    assert.equal(readLetters(steps('a-b', 0.8, { 1: 0.2 }), letters).text, 'a b');
    assert.equal(readLetters(steps(' -a- '), letters).text, 'a');
  });

  test('Chinese has no blanks, but one beside Latin letters stays', () => {
    assert.equal(readLetters(steps('中 文'), letters).text, '中文');
    assert.equal(readLetters(steps('中 a'), letters).text, '中 a');
  });

  test('confidence is the mean over letters, and nothing read is not sure', () => {
    const { confidence } = readLetters(steps('aab', 0.6), letters);
    assert.ok(Math.abs(confidence - 0.6) < 1e-6);
    assert.deepEqual(readLetters(steps('---'), letters), { text: '', confidence: 0 });
  });

  test('whatever the likelihoods, no letter comes from nowhere and confidence stays within 0 and 1', () => {
    const step = fc.array(fc.float({ min: 0, max: 1, noNaN: true }), {
      minLength: letters.length,
      maxLength: letters.length,
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (rows) => {
        const { text, confidence } = readLetters(Float32Array.from(rows.flat()), letters);
        assert.match(text, /^[ab中文]?[ab中文 ]*$/u);
        assert.ok([...text.replaceAll(' ', '')].length <= rows.length);
        assert.ok(confidence >= 0 && confidence <= 1);
      }),
    );
  });
});
