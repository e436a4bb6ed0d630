import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compileText } from '../compile-text.ts';
import { recognizeText } from '../recognize-text.ts';
import { makeListing, makeMark, makeSnapshot, marksOf } from '../register.fixture.ts';

const matcher = compileText(
  makeSnapshot([
    makeMark('mark', 'NORDVIK', [
      { text: '阿N', kind: 'nickname' },
      { text: '小诺G', kind: 'nickname' },
      { text: 'N家', kind: 'nickname' },
      { text: 'ndvk货', kind: 'coded' },
      { text: '耐K', kind: 'coded' },
    ]),
  ]),
);

const scoreOf = (title: string): number => marksOf(recognizeText(matcher, makeListing(title)), 'mark')[0]?.score ?? 0;

describe('nicknames half Latin, half Chinese', () => {
  for (const title of [
    '阿N 高仿 运动鞋',
    '小诺G高仿包',
    'N家高仿卫衣',
    'n家 高亻方',
    'ndvk货 高仿',
    '耐k高仿鞋',
    '阿 N 高仿',
  ])
    it(`are the mark beside a word of the trade: ${title}`, () =>
      assert.ok(scoreOf(title) >= 0.5, String(scoreOf(title))));

  for (const title of ['阿N 运动鞋', 'N家 卫衣', '新N家具', '阿尼 高仿', 'VN家高仿'])
    it(`are not alone, nor inside other words: ${title}`, () =>
      assert.ok(scoreOf(title) < 0.5, String(scoreOf(title))));
});
