import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compileText } from './compile-text.ts';
import { recognizeText } from './recognize-text.ts';
import { makeListing, makeMark, makeSnapshot } from './register.fixture.ts';

/** The marks that a title shows to some certainty. */
function marksIn(title: string, ...names: readonly string[]): readonly string[] {
  const matcher = compileText(makeSnapshot(names.map((name) => makeMark(`tm-${name}`, name))));
  const seen = recognizeText(matcher, makeListing(title)).filter(
    ({ kind, score }) => kind === 'text.mark' && score >= 0.5,
  );
  return seen.map(({ right = '' }) => right.slice('tm-'.length)).sort();
}

describe('a word that is like several marks', () => {
  it('is taken for all that it is about as much like', () => {
    assert.deepEqual(marksIn('Nordvk jacket', 'NORDVIK', 'NORDVAK'), ['NORDVAK', 'NORDVIK']);
  });

  it('is taken for the likest, whatever the order of the register', () => {
    assert.deepEqual(marksIn('Tarvelo bag', 'TARVELLO', 'TARVENLO'), ['TARVELLO']);
    assert.deepEqual(marksIn('Tarvelo bag', 'TARVENLO', 'TARVELLO'), ['TARVELLO']);
  });

  it('is read whole in kana, where its end is a mark', () => {
    assert.deepEqual(marksIn('クアルヴォ 時計', 'ULVO', 'QUARVO').includes('QUARVO'), true);
  });
});
