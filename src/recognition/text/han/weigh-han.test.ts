import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { isOrdinaryHanWord, surpriseOf } from './ordinary-words.ts';
import * as parts from './parts-data.ts';
import * as shapes from './shapes-data.ts';
import { standsAlone, weighHan } from './weigh-han.ts';
import * as words from './words-data.ts';

const NOWHERE = { before: '', after: '' };

describe('ordinary Chinese', () => {
  it('knows the words of life and of the trade', () => {
    for (const word of ['大家', '顾客', '连衣裙', '加绒', '包邮', '复刻', '为什么', '有限公司'])
      assert.ok(isOrdinaryHanWord(word), word);
    for (const word of ['耐刻', '诺维', '家', '', 'ab']) assert.ok(!isOrdinaryHanWord(word), word);
  });

  it('surprises less than characters that nobody puts side by side', () => {
    assert.ok(surpriseOf('新款连衣裙') + 20 < surpriseOf('裙连新衣款'));
    assert.equal(surpriseOf('Nordvik 2026'), 0);
    assert.equal(surpriseOf('大家ab大家'), 2 * surpriseOf('大家'));
  });

  it('costs no more together than in two pieces', () => {
    const text = fc
      .array(fc.constantFrom(...'大家用超新款连衣裙诺维克的一'), { maxLength: 12 })
      .map((all) => all.join(''));
    fc.assert(fc.property(text, text, (a, b) => assert.ok(surpriseOf(a + b) <= surpriseOf(a) + surpriseOf(b) + 1e-9)));
  });
});

describe('the weight of a span', () => {
  it('is nothing for a word, and for the end of one and the beginning of the next', () => {
    assert.equal(weighHan('大家', NOWHERE), 0);
    assert.equal(weighHan('大家', { before: '超', after: '用' }), 0);
    assert.equal(weighHan('马也达', { before: '宝', after: '到新高' }), 0);
  });

  it('is full where the text makes no sense without a name', () => {
    assert.equal(weighHan('糯唯刻', { before: '正品', after: '运动鞋' }), 1);
    assert.equal(weighHan('柯岚', { before: '官方旗舰店', after: '口红' }), 1);
    assert.equal(weighHan('馬也諾達', NOWHERE), 1);
  });

  it('counts only the Han characters that touch the span', () => {
    assert.ok(standsAlone({ before: '正品 ', after: '，女' }));
    assert.ok(!standsAlone({ before: '正品', after: '' }));
    assert.equal(weighHan('柯岚', { before: '大家 ', after: ' 用' }), weighHan('柯岚', NOWHERE));
  });
});

const digestOf = (...tables: readonly string[]): string => createHash('sha256').update(tables.join('\0')).digest('hex');

describe('the tables', () => {
  it('are as they were generated', () => {
    assert.equal(digestOf(words.words), words.digest);
    assert.equal(digestOf(parts.parts), parts.digest);
    assert.equal(digestOf(shapes.shapes), shapes.digest);
  });
});
