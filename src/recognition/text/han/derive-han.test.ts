import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { foldText } from '../fold/fold-text.ts';
import { makeListing, makeMark, makeSnapshot } from '../register.fixture.ts';
import { compileText } from '../compile-text.ts';
import { recognizeText } from '../recognize-text.ts';
import { alikeCharacters } from './alike-characters.fixture.ts';
import { joinedOf, partsOf } from './character-parts.ts';
import { deriveHan, redrawHan } from './derive-han.ts';
import { nearShapesOf } from './near-shapes.ts';
import { syllablesOf } from './syllables.ts';

const CHARACTERS = [
  ...'诺维克尔丹斯特拉莫卡奥雅迪凯瑞欧莱娜蒂兰朵芙格林威顿伯森琪洛贝塔米佳丽康福宝源鑫泰华达利锐科骏悦岭峰晨露蔻妍驰鸿湘锦珞铭绿',
];
const form = fc
  .array(fc.constantFrom(...CHARACTERS), { minLength: 2, maxLength: 6 })
  .map((letters) => letters.join(''));
const textsOf = (text: string, kind: string): string[] =>
  deriveHan(text).flatMap(({ text: derived, trick }) => (trick.kind === kind ? [derived] : []));

const certaintyOf = (text: string, derived: string): number =>
  deriveHan(text).find((one) => one.text === derived)?.certainty ?? 0;
const shapeCertainty = (text: string): number =>
  deriveHan(text).find(({ trick }) => trick.kind === 'near-shape')?.certainty ?? 0;

const isRedrawn = ({ trick }: { readonly trick: { readonly kind: string } }): boolean =>
  trick.kind === 'split-character' || trick.kind === 'joined-characters';

describe('characters taken apart', () => {
  it('or drawn as one are the same of a replica term as of a mark', () => {
    fc.assert(fc.property(form, (text) => assert.deepEqual(redrawHan(text), deriveHan(text).filter(isRedrawn))));
    for (const text of ['A货', '古月澜', 'Nordvik', ''])
      assert.deepEqual(redrawHan(text), deriveHan(text).filter(isRedrawn));
  });

  it('are each alone, in pairs and all at once', () => {
    const texts = textsOf('湘锦驰', 'split-character');
    for (const text of ['氵相锦驰', '湘钅帛驰', '湘锦马也', '氵相钅帛驰', '氵相锦马也', '湘钅帛马也', '氵相钅帛马也'])
      assert.ok(texts.includes(text), text);
    assert.ok(texts.includes('水相锦驰'), 'the radical as a character of its own');
  });

  it('are parts that a keyboard writes, as sellers put them', () => {
    for (const [character, parts] of [
      '仿亻方',
      '货化贝',
      '牌片卑',
      '莆艹甫',
      '鞋革圭',
      '劳艹冖力',
      '真十具',
      '刻亥刂',
      '罗四夕',
      '杨木易',
      '鸿江鸟',
      '鑫金金金',
      '国囗玉',
      '达辶大',
    ].map((word) => [word.slice(0, 1), word.slice(1)] as const))
      assert.ok(partsOf(character).includes(parts), `${character} ${partsOf(character).join(' ')}`);
    assert.deepEqual(partsOf('馳'), partsOf('驰'));
    assert.deepEqual(partsOf('一'), []);
    assert.deepEqual(partsOf('a'), []);
  });

  it('join again to what they were taken from', () => {
    for (const word of ['马也驰', '古月胡', '白水泉', '日月明', '木易杨', '王里理']) {
      const [first = '', second = '', character = ''] = word;
      assert.equal(joinedOf(first, second), character);
    }
    assert.ok(textsOf('古月澜鸿', 'joined-characters').includes('胡澜鸿'));
    assert.deepEqual(textsOf('日月', 'joined-characters'), [], 'one character is no mark');
  });

  it('leave the letters of a mixed term alone', () => {
    assert.deepEqual(textsOf('A货', 'split-character'), ['a化贝']);
    assert.deepEqual(
      deriveHan('A货').filter(({ trick }) => trick.kind !== 'split-character'),
      [],
    );
  });
});

describe('near shapes', () => {
  it('are what a quick reader takes for the character', () => {
    for (const pair of ['天夭', '师帅', '末未', '未末', '塔搭', '日曰', '夏复', '持特'])
      assert.ok(
        nearShapesOf(pair.slice(0, 1)).includes(pair.slice(1)),
        `${pair} ${nearShapesOf(pair.slice(0, 1)).join('')}`,
      );
  });

  it('never sound like the character, which is for the ear', () => {
    for (const character of CHARACTERS)
      for (const near of nearShapesOf(character))
        assert.ok(!syllablesOf(character).includes(syllablesOf(near)[0] ?? 0), character + near);
  });

  it('are nearly all that people write in place of a character', () => {
    const seen = alikeCharacters.filter(([one, other]) => !syllablesOf(one).includes(syllablesOf(other)[0] ?? 0));
    const missed = seen.filter(([one, other]) => !nearShapesOf(one).includes(other));
    assert.ok(seen.length > 400 && missed.length <= seen.length * 0.05, missed.join(' '));
  });

  it('show a mark of two characters that stands alone, and never in running text', () => {
    const matcher = compileText(makeSnapshot([makeMark('mark', '诺天')]));
    const score = (title: string): number =>
      Math.max(0, ...recognizeText(matcher, makeListing(title)).map((signal) => signal.score));
    assert.ok(score('新款 诺夭 2026') >= 0.5);
    assert.ok(score('新款【诺夭】正品') >= 0.5);
    assert.ok(score('新款诺夭正品手表') < 0.5);
  });

  it('are surer in longer forms', () => {
    assert.ok(
      shapeCertainty('诺天') < shapeCertainty('诺天克') && shapeCertainty('诺天克') < shapeCertainty('飞天诺克'),
    );
  });
});

describe('pinyin', () => {
  it('is written together and apart, with v or u for ü', () => {
    assert.deepEqual(textsOf('诺维克', 'pinyin').slice(0, 2), ['nuoweike', 'nuo wei ke']);
    for (const text of ['lvwei', 'luwei', 'lv wei']) assert.ok(textsOf('绿维', 'pinyin').includes(text), text);
  });

  it('is mixed with characters', () => {
    for (const text of ['nuo维克', '诺维ke', 'nuo维ke', '诺weike'])
      assert.ok(textsOf('诺维克', 'pinyin').includes(text), text);
  });

  it('says little where it is short or an everyday word of some language', () => {
    assert.deepEqual(
      textsOf('阿达', 'pinyin').filter((text) => /^[a-z ]+$/.test(text)),
      [],
      'four letters',
    );
    assert.ok(certaintyOf('曼达林', 'mandalin') > 0.5);
    assert.ok(certaintyOf('马林', 'malin') < 0.5, 'a given name');
  });
});

describe('the spellings of a form', () => {
  it('are each once, another text than the form, 120 at most, of a certainty below 1', () => {
    fc.assert(
      fc.property(form, (text) => {
        const derived = deriveHan(text);
        assert.equal(new Set(derived.map((one) => one.text)).size, derived.length);
        assert.ok(derived.length <= 120);
        for (const one of derived)
          assert.ok(one.text !== text && one.certainty > 0 && one.certainty < 1 && one.trick.count > 0);
      }),
    );
  });

  it('are none for forms without Han characters, and for anything at all no error', () => {
    for (const text of ['', 'Nordvik', 'ノルドヴィク', '507', '诺']) assert.deepEqual(deriveHan(text), [], text);
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void deriveHan(text)));
  });

  it('are found in a listing as the mark', () => {
    const sample = fc
      .array(fc.constantFrom(...CHARACTERS), { minLength: 3, maxLength: 4 })
      .map((letters) => letters.join(''));
    fc.assert(
      fc.property(sample, fc.nat(), (text, at) => {
        const derived = deriveHan(text);
        const one = derived[at % derived.length];
        assert.ok(one !== undefined);
        const matcher = compileText(makeSnapshot([makeMark('mark', text)]));
        const title = `正品 ${one.text} 2026`;
        const found = recognizeText(matcher, makeListing(title)).find(
          ({ kind, right }) => kind === 'text.mark' && right === 'mark',
        );
        assert.ok(found !== undefined, `${one.text} for ${text}`);
        const where = found.where as { readonly start: number; readonly end: number };
        assert.equal(foldText(title.slice(where.start, where.end)), foldText(one.text));
      }),
      { numRuns: 60 },
    );
  });
});
