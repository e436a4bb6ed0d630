import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { readMarkup, toOriginal } from './markup.ts';

describe('markup', () => {
  const table: readonly (readonly [source: string, text: string])[] = [
    ['plain text', 'plain text'],
    ['a<b>b</b>c', 'abc'],
    ['a<br>b', 'a\nb'],
    ['<p>a</p><p>b</p>', '\na\n\nb\n'],
    ['a<!-- x > y -->b', 'ab'],
    ['a<script>var x = "<b>";</script>b', 'ab'],
    ['a<style>p{}</style>b', 'ab'],
    ['a &lt;b&gt; &amp; c', 'a <b> & c'],
    ['&#78;&#x6F;&#114', 'Nor'],
    ['&eacute;&Nu;&shy;', 'éΝ\u00ad'],
    ['&nosuch; &; & x', '&nosuch; &; & x'],
    ['1 < 2 <3', '1 < 2 <3'],
    ['a <b', 'a <b'],
    ['&#0;&#xd800;&#x110000;', '\ufffd\ufffd\ufffd'],
    ['<script>never closed', 'never closed'],
    ['&amp;lt;', '&lt;'],
  ];
  for (const [source, text] of table)
    it(`shows ${JSON.stringify(source)} as ${JSON.stringify(text)}`, () => {
      assert.equal(readMarkup(source).text, text);
    });

  it('maps every character back to where it came from', () => {
    const source = 'x <b>N</b>ordv&#105;k y';
    const reading = readMarkup(source);
    const start = reading.text.indexOf('Nordvik');
    const place = toOriginal(reading, start, start + 7);
    assert.equal(source.slice(place.start, place.end), 'N</b>ordv&#105;k');
  });

  it('never reads outside the source, whatever the source', () => {
    const piece = fc.constantFrom(
      '<',
      '>',
      '&',
      '#',
      ';',
      'x',
      '<b>',
      '</p>',
      '<!--',
      '-->',
      '<script>',
      '</script',
      '&amp;',
      '&#65',
      '\ud83d',
      'İ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const source = pieces.join('');
        const { text, starts, ends } = readMarkup(source);
        if (starts === undefined || ends === undefined) return;
        assert.equal(starts.length, text.length);
        for (let i = 0; i < text.length; i++) {
          const start = starts[i] ?? -1;
          const end = ends[i] ?? -1;
          assert.ok(start >= (starts[i - 1] ?? 0) && start < end && end <= source.length);
        }
      }),
      { numRuns: 300 },
    );
  });
});
