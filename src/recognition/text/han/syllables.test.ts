import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { digest, others, readings } from './readings-data.ts';
import { readingsOf, syllablesOf, syllableSymbol } from './syllables.ts';

const symbolOf = (character: string): number => syllableSymbol(character.codePointAt(0) ?? 0);
const han = fc.integer({ min: 0x4e00, max: 0x9fff }).map((code) => String.fromCodePoint(code));

describe('the syllable of a character', () => {
  it('is the same for characters that sound alike, in any tone', () => {
    for (const group of ['诺糯懦', '耐奈鼐', '克刻客可', '师狮', '驰迟池齿', '茅毛矛帽'])
      assert.equal(new Set([...group].map(symbolOf)).size, 1, group);
  });

  it('is the same for syllables that many speakers do not tell apart', () => {
    for (const pair of [
      '南兰',
      '知资',
      '吃词',
      '师思',
      '新星',
      '真争',
      '山上',
      '光关',
      '飞灰',
      '府虎',
      '花发',
      '人愣',
      '仁能',
    ])
      assert.equal(new Set([...pair].map(symbolOf)).size, 1, pair);
  });

  it('differs for what nobody confuses', () => {
    for (const pair of ['日力', '绿路', '大塔', '风红', '坏飞', '而了', '东蹲', '我饿'])
      assert.equal(new Set([...pair].map(symbolOf)).size, 2, pair);
  });

  it('is that of the simplified form for traditional and variant characters', () => {
    for (const pair of ['馳驰', '裏里', '複复', '貨货', '錶表', '強强'])
      assert.equal(new Set([...pair].map(symbolOf)).size, 1, pair);
    assert.deepEqual(readingsOf('傳'), readingsOf('传'));
  });

  it('is none for what is not Han', () => {
    for (const character of ['a', '7', 'ナ', 'の', '가', '😀', '', '\ud800']) assert.equal(symbolOf(character), 0);
    assert.equal(syllableSymbol(-1), 0);
    assert.equal(syllableSymbol(0x10ffff), 0);
  });

  it('keeps tone and pinyin apart', () => {
    assert.deepEqual(
      readingsOf('行').map(({ pinyin, tone }) => `${pinyin}${tone}`),
      ['xing2', 'hang2', 'hang4', 'heng2'],
    );
    assert.equal(syllablesOf('行').length, 3);
    assert.deepEqual(readingsOf('绿')[0]?.pinyin, 'lv');
  });

  it('lies in the range of syllables, and is the first of the readings', () => {
    fc.assert(
      fc.property(han, (character) => {
        const symbol = symbolOf(character);
        assert.ok(symbol === 0 || (symbol > 0x30000 && symbol < 0x31000));
        assert.equal(syllablesOf(character)[0] ?? 0, symbol);
      }),
    );
  });
});

describe('the table of readings', () => {
  it('is as it was generated', () => {
    assert.equal(createHash('sha256').update([readings, others].join('\0')).digest('hex'), digest);
  });

  it('reads the characters of daily use', () => {
    const missing = [...'的一是不了在人有我他这中大来上国鞋包表裤衫帽奢侈品牌新款男女正品运动手机茶酒香水口红'].filter(
      (c) => symbolOf(c) === 0,
    );
    assert.deepEqual(missing, []);
  });
});
