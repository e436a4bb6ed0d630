import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseSearch, readList, readWord, stringifySearch } from './router-search.ts';

const isLetter = (word: string): word is 'a' | 'b' => word === 'a' || word === 'b';

test('an address that was written is read back the same', () => {
  const text = stringifySearch({ outcome: ['grey', 'clear'], q: 'Aurelle & co, 50 % / é', skips: true });
  assert.equal(text, '?outcome=grey,clear&q=Aurelle+%26+co,+50+%25+/+%C3%A9&skips=1');
  assert.deepEqual(parseSearch(text), { outcome: 'grey,clear', q: 'Aurelle & co, 50 % / é', skips: '1' });
});

test('what is empty does not stand in the address', () => {
  assert.equal(stringifySearch({ outcome: [], q: undefined, skips: false }), '');
});

test('unknown words of a list are left out', () => {
  assert.deepEqual(readList('a,z,b', isLetter), ['a', 'b']);
  assert.deepEqual(readList(['b'], isLetter), ['b']);
  assert.equal(readList('z', isLetter), undefined);
});

test('a word of spaces is none', () => {
  assert.equal(readWord('  '), undefined);
  assert.equal(readWord(3), undefined);
  assert.equal(readWord('x'), 'x');
});
