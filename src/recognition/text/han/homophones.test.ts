import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { compareHomophones, homophonePatterns } from './homophones.ts';
import { syllableSymbol } from './syllables.ts';

/** How the text side hears a span. */
const hear = (span: string): string =>
  [...span].map((character) => String.fromCodePoint(syllableSymbol(character.codePointAt(0) ?? 0))).join('');

function certainty(span: string, form: string, before = '', after = ''): number {
  return compareHomophones(span, form, { before, after })?.certainty ?? 0;
}

const CHARACTERS = [
  ...'诺维克尔丹斯特拉莫卡奥雅迪凯瑞欧莱娜蒂兰朵芙妮格林威顿伯森安琪洛贝塔米佳美丽康福宝丰源鑫盛泰华兴达利锐科奇骏品悦享泉岭峰星辰月晨露蔻妍姿',
];
const form = fc
  .array(fc.constantFrom(...CHARACTERS), { minLength: 2, maxLength: 4 })
  .map((letters) => letters.join(''));
const alike = new Map<number, string[]>();
for (let code = 0x4e00; code <= 0x9fff; code++) {
  const symbol = syllableSymbol(code);
  const known = alike.get(symbol);
  if (known === undefined) alike.set(symbol, [String.fromCodePoint(code)]);
  else known.push(String.fromCodePoint(code));
}

describe('the sound of a form', () => {
  it('is the same when any character is replaced by one of the same syllable', () => {
    fc.assert(
      fc.property(form, fc.nat(), fc.nat(), (text, at, choice) => {
        const letters = [...text];
        const k = at % letters.length;
        const others = alike.get(syllableSymbol(letters[k]?.codePointAt(0) ?? 0)) ?? [];
        letters[k] = others[choice % others.length] ?? '';
        assert.equal(homophonePatterns(text)[0], hear(letters.join('')));
      }),
    );
  });

  it('takes in the other readings of its characters, eight patterns at most', () => {
    assert.equal(homophonePatterns('曾行').length, 6);
    assert.ok(homophonePatterns('曾行').includes(hear('增航')));
    assert.equal(new Set(homophonePatterns('行乐和参差')).size, 8);
    assert.equal(homophonePatterns('行乐和参差')[0], hear('行乐和参差'));
  });

  it('is that of forms of two Han characters and more alone, blanks and dots aside', () => {
    for (const text of ['诺', 'Nordvik', '诺维克N', '诺7', 'ノル', '', '·', '诺の克'])
      assert.deepEqual(homophonePatterns(text), []);
    assert.deepEqual(homophonePatterns('诺·维克'), homophonePatterns('诺维克'));
    assert.deepEqual(homophonePatterns('諾維克'), homophonePatterns('诺维克'));
  });
});

describe('a homophone', () => {
  for (const [span, text, before, after] of [
    ['糯维克', '诺维克', '正品', '运动鞋'],
    ['诺唯刻', '诺维克', '', '女包'],
    ['洛维克', '诺维克', '新款', ''],
    ['诺 唯 克', '诺维克', '', ' 男鞋'],
    ['柯岚', '柯兰', '官方旗舰店', '口红'],
    ['科兰', '柯兰', '', ' 口红'],
    ['奥狄蒙', '奥迪蒙', '2026新款', '单肩包'],
    ['奧狄蒙', '奥迪蒙', '', ''],
  ] as const)
    it(`${span} is ${text} in ${JSON.stringify(before + span + after)}`, () => {
      const found = compareHomophones(span, text, { before, after });
      assert.ok(found !== undefined && found.certainty >= 0.5 && found.certainty < 1, String(found?.certainty));
      const changed = [...span.replaceAll(' ', '').replace('奧', '奥')].filter(
        (letter, k) => letter !== [...text][k],
      ).length;
      assert.equal(found.tricks.find(({ kind }) => kind === 'homophone')?.count, changed);
    });

  it('is surer the nearer it sounds and the longer it is', () => {
    assert.ok(certainty('诺微克', '诺维克') < certainty('诺唯克', '诺维克'), 'another tone');
    assert.ok(certainty('洛维克', '诺维克') < certainty('糯维克', '诺维克'), 'another initial');
    assert.ok(certainty('柯岚', '柯兰') < certainty('诺唯克', '诺维克'));
    assert.ok(certainty('诺唯刻', '诺维克') < certainty('诺唯克', '诺维克'), 'two characters');
  });

  for (const [span, text, before, after, why] of [
    ['大家', '大佳', '', '都喜欢', 'an everyday word'],
    ['顾客', '古克', '请', '联系', 'an everyday word'],
    ['大家', '大佳', '超', '用', 'the end of one word and the beginning of the next'],
    ['动鞋', '东鞋', '运', '', 'half of a word'],
    ['可兰', '柯蓝', '', '', 'no character of the form and other tones'],
    ['诺维克', '诺维克', '', '', 'the form itself'],
    ['諾維克', '诺维克', '', '', 'the form in traditional characters'],
    ['诺维', '诺维克', '', '', 'of another length'],
    ['诺维打', '诺维克', '', '', 'of another sound'],
    ['诺。唯克', '诺维克', '', '', 'two sentences'],
    ['诺\n唯\n克', '诺维克', '', '', 'three lines'],
    ['糯维克', '诺维克', '', 'の鞄', 'Japanese'],
    ['复刻', '芙科', '一比一', '', 'a word of the trade in copies'],
  ] as const)
    it(`${JSON.stringify(before + span + after)} is not ${text}: ${why}`, () => {
      assert.ok(certainty(span, text, before, after) < 0.5, String(certainty(span, text, before, after)));
    });

  it('never throws, whatever stands there', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), form, fc.string({ unit: 'binary' }), (span, text, around) => {
        const found = compareHomophones(span, text, { before: around, after: around });
        assert.ok(found === undefined || (found.certainty > 0 && found.certainty < 1));
      }),
    );
  });
});
