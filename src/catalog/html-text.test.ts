import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { htmlToText } from './html-text.ts';

describe('htmlToText', () => {
  const cases: readonly (readonly [html: string, text: string])[] = [
    ['plain', 'plain'],
    ['<p>Aur<b></b>el<i>le</i> bag</p><p>second</p>', 'Aurelle bag\nsecond'],
    ['<ul><li>one</li><li>two</li></ul>', 'one\ntwo'],
    ['a &lt;b&gt; &amp;amp; &eacute;&#233;&#xe9;&nbsp;c', 'a <b> &amp; ééé\u00a0c'],
    ['x<script>var a = "<p>hidden</p>"</script>y<style>p{}</style>z<!-- hidden -->', 'xyz'],
    ['<a href="x>y" title=\'>\'>link</a>', 'link'],
    ['3 < 5 and 7 > 2', '3 < 5 and 7 > 2'],
    ['&unknown; &#0; &#xD800;', '&unknown; \ufffd \ufffd'],
    ['a<script>never closed', 'a'],
    ['a<b title="never closed>b', 'a'],
    ['a<!-- never closed', 'a'],
    ['a<SCRIPT x>b</Script >c', 'ac'],
  ];
  for (const [html, text] of cases) it(JSON.stringify(html), () => assert.equal(htmlToText(html), text));

  it('leaves text without markup alone but for its spaces', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'é', '高', '1', '.') }), (text) => {
        assert.equal(htmlToText(`<div>${text}</div>`), text);
      }),
    );
  });

  it('takes time in proportion to hostile markup', () => {
    const started = performance.now();
    for (const part of ['<', '<a ', '<a "', '<!--', '<script>', '<style', '&#', '<a b=\'"', '\n ', '&a'])
      htmlToText(part.repeat(20_000));
    assert.ok(performance.now() - started < 3000);
  });
});
