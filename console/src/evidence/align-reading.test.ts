import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { alignReading } from './align-reading.ts';

const show = (written: string, reading: string) =>
  alignReading(written, reading).map((pair) => `${pair.written ?? ''}→${pair.read ?? ''}`);

test('letters of another alphabet stand beside those they were read as', () => {
  assert.deepEqual(show('Аurе', 'aure'), ['А→a', 'u→u', 'r→r', 'е→e']);
});

test('what the reading left out stands alone', () => {
  assert.deepEqual(show('a.u', 'au'), ['a→a', '.→', 'u→u']);
  assert.deepEqual(show('a\u200bu', 'au'), ['a→a', '\u200b→', 'u→u']);
});

test('a character outside the basic plane is one character', () => {
  assert.deepEqual(show('𝐀u', 'au'), ['𝐀→a', 'u→u']);
});

test('both sides are kept whole and in order', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 20 }), fc.string({ maxLength: 20 }), (written, reading) => {
      const pairs = alignReading(written, reading);
      assert.equal(pairs.map((pair) => pair.written ?? '').join(''), written);
      assert.equal(pairs.map((pair) => pair.read ?? '').join(''), reading);
    }),
  );
});
