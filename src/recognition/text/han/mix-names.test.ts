import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { makeMark, marksOf, makeListing, makeSnapshot } from '../register.fixture.ts';
import { compileText } from '../compile-text.ts';
import { recognizeText } from '../recognize-text.ts';
import { isHanName, isLatinName, mixNames } from './mix-names.ts';

const matcher = compileText(
  makeSnapshot([makeMark('belluna', 'BELLUMERA', [{ text: '贝露梅', kind: 'official' }]), makeMark('other', '诺维克')]),
);
const scoreOf = (title: string): number =>
  marksOf(recognizeText(matcher, makeListing(title)), 'belluna')[0]?.score ?? 0;

describe('names mixed of two', () => {
  for (const title of ['正品 BELLU梅 单肩包', '贝露mera包邮', 'bellum梅 女包'])
    it(`are the mark in ${title}`, () => assert.ok(scoreOf(title) >= 0.5, String(scoreOf(title))));

  for (const title of ['BEL梅', 'BELL铃', '贝露', 'VIP卡'])
    it(`are not in ${title}`, () => assert.ok(scoreOf(title) < 0.5, String(scoreOf(title))));

  it('may be short where neither half is a word', () => {
    const certainties = new Map(mixNames('VULSEN', '塔珊').map(({ text, certainty }) => [text, certainty]));
    assert.ok((certainties.get('vul珊') ?? 0) > 0.5);
    const words = new Map(mixNames('PROSEN', '塔卡').map(({ text, certainty }) => [text, certainty]));
    assert.ok((words.get('pro卡') ?? 1) < 0.5);
  });

  it('are of both names, whatever these are', () => {
    const latin = fc.string({ unit: fc.constantFrom(...'abcdefg'), minLength: 1, maxLength: 40 });
    const han = fc.string({ unit: fc.constantFrom(...'诺维克达尔'), minLength: 1, maxLength: 10 });
    fc.assert(
      fc.property(latin, han, (one, other) => {
        for (const { text, certainty } of mixNames(one, other)) {
          assert.match(text, /^(?:[a-z]{3,}\p{Script=Han}+|\p{Script=Han}+[a-z]{3,})$/u);
          assert.ok(certainty > 0 && certainty < 1);
        }
      }),
    );
    assert.deepEqual(mixNames('ABC', '诺维'), []);
    assert.deepEqual(mixNames('NORDVIK', '诺'), []);
  });

  it('come of one name in Han alone and one in Latin alone', () => {
    assert.ok(isHanName('诺维克') && !isHanName('诺维K') && !isHanName(''));
    assert.ok(isLatinName('Kestrel Peak') && !isLatinName('507') && !isLatinName('诺'));
  });
});
