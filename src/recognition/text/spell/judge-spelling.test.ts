import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compileText } from '../compile-text.ts';
import { recognizeText } from '../recognize-text.ts';
import { makeListing, makeMark, makeSnapshot, tricksOf } from '../register.fixture.ts';

const NAMES = ['GRANDUVETTI', 'SONDRYX', 'ULVO', 'BRIXAL', 'ZAPHYRO', 'PELLUVA', 'VESPER & ROOK', 'MINIFLEX'];
const matcher = compileText(makeSnapshot(NAMES.map((name) => makeMark(name, name))));

function read(title: string): { readonly right: string; readonly tricks: readonly string[] }[] {
  return recognizeText(matcher, makeListing(title))
    .filter(({ score }) => score >= 0.5)
    .map((signal) => ({ right: signal.right ?? '', tricks: tricksOf(signal) }));
}

describe('judging how a name is spelled', () => {
  for (const [title, right, trick] of [
    ['grandu vetti bag', 'GRANDUVETTI', 'separators'],
    ['grand uvetti bag', 'GRANDUVETTI', 'separators'],
    ['so-ndryx earbuds', 'SONDRYX', 'separators'],
    ['ULV0 bag', 'ULVO', 'leet'],
    ['8RIXA1 toy', 'BRIXAL', 'leet'],
    ['Z4P#¥R0 watch', 'ZAPHYRO', 'leet'],
    ['pe11uva bag', 'PELLUVA', 'leet'],
    ['PEL1UVA bag', 'PELLUVA', 'leet'],
    ['vesperrook bag', 'VESPER & ROOK', 'joined'],
    ['z#phyro watch', 'ZAPHYRO', 'masked'],
  ] as const)
    it(`takes ${title} for ${right}`, () => {
      assert.deepEqual(read(title), [{ right, tricks: [trick] }]);
    });

  for (const title of ['mini flex hose', 'mini-flex hose', 'ULV6 bag', '0ulv 5 bag', 'brix41 toy', 'grand vetti bag'])
    it(`takes ${title} for no mark`, () => {
      assert.deepEqual(read(title), []);
    });
});
