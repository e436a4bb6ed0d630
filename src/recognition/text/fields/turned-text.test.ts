import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readMarkup, toOriginal } from './markup.ts';
import { readTurned } from './turned-text.ts';

describe('text turned round', () => {
  it('is read upright line by line, and mapped back', () => {
    const source = 'new\nʇʇᴉɯɹǝʞ bag';
    const [turned] = readTurned(readMarkup(source), true);
    assert.equal(turned?.trick, 'upside-down');
    assert.equal(turned.reading.text, 'gaq kermitt\n');
    const at = turned.reading.text.indexOf('kermitt');
    const place = toOriginal(turned.reading, at, at + 7);
    assert.equal(source.slice(place.start, place.end), 'ʇʇᴉɯɹǝʞ');
  });

  it('is read backwards after an override, up to its end', () => {
    const source = 'a \u202ekiv\u202c b';
    const [turned] = readTurned(readMarkup(source), false);
    assert.equal(turned?.trick, 'bidi');
    assert.equal(turned.reading.text, 'vik\n');
    assert.deepEqual(toOriginal(turned.reading, 0, 3), { start: 3, end: 6 });
  });

  it('is not seen in one phonetic letter, nor in plain text', () => {
    assert.deepEqual(readTurned(readMarkup('fəʊʌ'), true), []);
    assert.deepEqual(readTurned(readMarkup('plain'), false), []);
  });
});
