import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { compileText } from '../compile-text.ts';
import { recognizeText } from '../recognize-text.ts';
import { makeListing, makeMark, makeSnapshot } from '../register.fixture.ts';
import { compareStrokes, drawKana, foldStrokes, mayBeDrawn } from './kana-strokes.ts';

/** Words for goods that have one of the letters that are folded. */
const HONEST =
  'ワイヤレス ワンピース ワイシャツ パソコン ソファ ソックス ソーラーライト スポーツ パンツ ブーツ ツイード ユニセックス ヌバック シャワーヘッド ' +
  'フラワー トワレ クロワッサン ドーナツ ショートパンツ ワークブーツ ワンショルダー ハンドソープ ツートンカラー ワイドパンツ';

const matcher = compileText(
  makeSnapshot([
    makeMark('a', 'カルドリス'),
    makeMark('b', 'コルシンタ'),
    makeMark('c', 'トルツァーノ'),
    makeMark('d', 'VELKRONI'),
  ]),
);

function foundIn(title: string): readonly string[] {
  const surely = recognizeText(matcher, makeListing(title)).filter(({ score }) => score >= 0.5);
  return surely.map(({ right, detail }) => {
    const tricks = (detail?.['tricks'] ?? []) as readonly { readonly kind: string; readonly count: number }[];
    return [right, ...tricks.map(({ kind, count }) => `${kind} ${count}`)].join(' ');
  });
}

describe('kana that a stroke tells apart', () => {
  it('are one letter in a folded text, which is as long as the text', () => {
    assert.equal(foldStrokes('ソワツユ ｿﾜ'), 'ンクシコ ﾝｸ');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        assert.equal(foldStrokes(text).length, text.length);
        assert.equal(foldStrokes(foldStrokes(text)), foldStrokes(text));
        mayBeDrawn(text);
      }),
    );
  });

  it('give a mark one spelling more at most', () => {
    assert.deepEqual(drawKana('コルシンタ', 1), []);
    assert.deepEqual(
      drawKana('トルツァーソ', 0.9).map(({ text, drawn, certainty }) => [text, drawn, certainty]),
      [['トルシァーン', 'トルツァーソ', 0.9]],
    );
    assert.deepEqual(drawKana('ツソ', 1), [], 'too short');
  });

  it('are counted where they are exchanged', () => {
    assert.equal(compareStrokes('コルツソタ', 'コルシンタ')?.count, 2);
    assert.equal(compareStrokes('こるツンタ', 'コルシンタ')?.count, 1);
    assert.equal(compareStrokes('コルシンタ', 'コルシンタ'), undefined);
    assert.equal(compareStrokes('ワツソ', 'クシン'), undefined, 'hardly a letter is left');
    assert.equal(compareStrokes('シャツ', 'シャシ'), undefined, 'a shirt');
  });

  it('show the mark in any mixture, whichever of the two it has', () => {
    assert.deepEqual(foundIn('新品 コルツンタ 時計'), ['b near-shape 1']);
    assert.deepEqual(foundIn('新品 コルシソタ 時計'), ['b near-shape 1']);
    assert.deepEqual(foundIn('新品 ユルツソタ 時計'), []);
    assert.deepEqual(foundIn('新品 トルシァーノ 時計'), ['c near-shape 1']);
    assert.deepEqual(foundIn('新品 コルシンタ 時計'), ['b']);
  });

  it('show a mark in Latin letters by its sound', () => {
    assert.match(foundIn('新品 ヴェルワローニ 時計')[0] ?? '', /^d .*near-shape 1/);
  });

  it('go with Han characters drawn like kana', () => {
    assert.ok(foundIn('人気の 力ルドリス バッグ').includes('a homoglyph 1'));
    assert.deepEqual(foundIn('新品 コルツン夕 時計'), ['b homoglyph 1 near-shape 1']);
    assert.deepEqual(foundIn('人気の 力タログ バッグ'), []);
  });

  it('are nothing in words for goods', () => {
    for (const word of HONEST.split(' ')) assert.deepEqual(foundIn(`人気の${word} 送料無料`), [], word);
  });
});
