import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Trick, type TrickKind, TRICKS } from '../../recognition/index.ts';
import type { Spelling } from '../spelling/spelling.ts';
import { describeSpelling } from './describe-spelling.ts';

function spell(
  written: string,
  form: string,
  tricks: readonly (readonly [TrickKind, number?, string?])[],
  via?: string,
): Spelling {
  return {
    form,
    ...(via !== undefined && { via }),
    parts: written
      .split('|')
      .map((text, index) => ({ field: ['title', 'attributes.variant'][index] ?? 'brand', text })),
    tricks: tricks.map(([kind, count = 1, script]): Trick => ({
      kind,
      count,
      ...(script !== undefined && { script }),
    })),
  };
}

const CASES: readonly (readonly [spelling: Spelling, en: string, zh: string])[] = [
  [
    spell('NОRDVІK', 'NORDVIK', [['homoglyph', 2, 'Cyrillic']]),
    'two Cyrillic letters (О, І)',
    '两个西里尔字母（О、І）',
  ],
  [spell('Νordvik', 'NORDVIK', [['homoglyph', 1, 'Greek']]), 'one Greek letter (Ν)', '一个希腊字母（Ν）'],
  [
    spell('🅝ordvik', 'NORDVIK', [['homoglyph', 1, 'Other']]),
    'one character that looks like a letter (🅝)',
    '一个形似字母的字符（🅝）',
  ],
  [
    spell('N0rdv1k', 'NORDVIK', [['leet', 2]]),
    'two letters replaced by digits: 0 for O, 1 for I',
    '两个字母被换成数字：以0代O、以1代I',
  ],
  [
    spell('@ur3lle', 'AURELLE', [['leet', 2]]),
    'two letters replaced by digits and signs: @ for A, 3 for E',
    '两个字母被换成数字或符号：以@代A、以3代E',
  ],
  [spell('Nordv!k', 'NORDVIK', [['leet']]), 'one letter replaced by a sign: ! for I', '一个字母被换成符号：以!代I'],
  [spell('N*rdvik', 'NORDVIK', [['masked']]), 'one letter masked: * for O', '一个字母被遮蔽：以*代O'],
  [
    spell('N🔥o🔥r🔥d🔥v🔥i🔥k', 'NORDVIK', [['separators', 6]]),
    'every letter followed by an emoji',
    '每个字母后都插入表情符号',
  ],
  [spell('N.O.R.D.V.I.K', 'NORDVIK', [['separators', 6]]), 'every letter followed by “.”', '每个字母后都插入“.”'],
  [spell('N o r d v i k', 'NORDVIK', [['separators', 6]]), 'every letter followed by a space', '每个字母后都插入空格'],
  [spell('Nord-vik', 'NORDVIK', [['separators']]), 'one “-” inside the word', '词中插入一个“-”'],
  [spell('No🔥rd🌟vik', 'NORDVIK', [['separators', 2]]), 'two emojis inside the word', '词中插入两个表情符号'],
  [spell('Aurelllle', 'AURELLE', [['repeated-letters', 2]]), 'two letters repeated: l', '重复两个字母：l'],
  [spell('Arnber', 'AMBER', [['digraph']]), 'one letter drawn with two: rn for M', '一个字母由两个字母拼成：以rn代M'],
  [
    spell('NordvIk', 'nordvlk', [['look-alike-letter']]),
    'one letter replaced by one that looks alike: I for l',
    '一个字母被换成形似字母：以I代l',
  ],
  [spell('ＮＯrdvik', 'NORDVIK', [['full-width', 2]]), 'two full-width letters (Ｎ, Ｏ)', '两个全角字母（Ｎ、Ｏ）'],
  [spell('𝐍ordvik', 'NORDVIK', [['styled']]), 'one styled letter (𝐍)', '一个花体字母（𝐍）'],
  [spell('Nördvik', 'NORDVIK', [['diacritics']]), 'one letter with an accent: ö for O', '一个字母带附加符号：以ö代O'],
  [
    spell('N̶o̶rdvik', 'NORDVIK', [['combining', 2]]),
    'two strokes or dots laid over the letters',
    '字母上叠加两个笔画或点',
  ],
  [
    spell('Nor\u200bdvik', 'NORDVIK', [['zero-width']]),
    'one invisible character inside the word',
    '词中夹有一个不可见字符',
  ],
  [spell('kivdroN', 'NORDVIK', [['bidi']]), 'the direction of writing turned', '书写方向被反转'],
  [spell('ʞᴉʌpɹou', 'NORDVIK', [['upside-down']]), 'written upside down', '字母上下颠倒'],
  [spell('Nor<b>dvik</b>', 'NORDVIK', [['markup', 2]]), 'two HTML tags inside the word', '词中夹有两个HTML标签'],
  [spell('澄馳', '澄驰', [['traditional']]), 'one traditional character: 馳 for 驰', '一个繁体字：以馳代驰'],
  [spell('澄驰', '澄馳', [['simplified']]), 'one simplified character: 驰 for 馳', '一个简体字：以驰代馳'],
  [spell('のるど', 'ノルド', [['kana', 3]]), 'written in hiragana', '写作平假名'],
  [spell('LunaNova', 'Luna Nova', [['joined']]), 'its words written together', '词间空格被省略'],
  [spell('nOrDvIk', 'NORDVIK', [['case', 3]]), 'capitals in odd places', '大小写错乱'],
  [spell('Aurele', 'AURELLE', [['dropped-letter']]), 'one letter dropped: L', '缺少一个字母：L'],
  [spell('Nordvikx', 'NORDVIK', [['added-letter']]), 'one letter added: x', '多出一个字母：x'],
  [spell('Nordwik', 'NORDVIK', [['changed-letter']]), 'one letter changed: w for V', '一个字母被改动：以w代V'],
  [spell('Nordvki', 'Nordvik', [['swapped-letters']]), 'two letters swapped: ik → ki', '两个字母互换：ik→ki'],
  [spell('Nortwick', 'NORDVIK', [['sound-alike', 3]]), 'sounds like NORDVIK', '读音近似NORDVIK'],
  [spell('欧瑞乐', '欧蕊乐', [['homophone']]), 'sounds like 欧蕊乐 (瑞 for 蕊)', '与欧蕊乐谐音（以瑞代蕊）'],
  [
    spell('欧蕊楽', '欧蕊乐', [['near-shape']], '欧蕊楽'),
    'one character replaced by one that looks alike: 楽 for 乐',
    '一个字被换成形近字：以楽代乐',
  ],
  [
    spell('澄马也', '澄驰', [['split-character']], '澄马也'),
    'character 驰 taken apart into 马 and 也',
    '“驰”拆成马、也',
  ],
  [spell('欧驰', '欧马也', [['joined-characters']], '欧驰'), 'characters 马 and 也 written as 驰', '马、也合写为“驰”'],
  [spell('ourui le', '欧蕊乐', [['pinyin']], 'ouruile'), 'written in pinyin', '写作拼音'],
  [spell('orl', '欧蕊乐', [['pinyin']], 'orl'), 'written by the initials of its pinyin', '写作拼音首字母'],
  [
    spell('ノルドヴィク', 'NORDVIK', [['transliteration', 1, 'Katakana']], 'ノルドヴィク'),
    'written in katakana',
    '写作片假名',
  ],
  [
    spell('Нордвик', 'NORDVIK', [['transliteration', 1, 'Cyrillic']], 'Нордвик'),
    'written in Cyrillic letters',
    '写作西里尔字母',
  ],
  [spell('ㄴㄹㄷㅂㅋ', 'NORDVIK', [['jamo']], 'ㄴㄹㄷㅂㅋ'), 'Korean initial consonants only', '只写韩文首辅音'],
  [spell('NORD|VIK', 'NORDVIK', [['across-fields', 2]]), 'split over title and variant', '拆分写在标题和“variant”中'],
];

for (const [spelling, en, zh] of CASES) {
  test(`${spelling.parts.map(({ text }) => JSON.stringify(text)).join(' + ')} as ${spelling.form}: ${en}`, () => {
    assert.equal(describeSpelling(spelling, 'en'), en);
    assert.equal(describeSpelling(spelling, 'zh'), zh);
  });
}

test('every trick is told in both languages, also where its characters cannot be named', () => {
  for (const kind of TRICKS) {
    const unnamed = spell('', 'NORDVIK', [[kind, 2, 'Cyrillic']]);
    assert.match(describeSpelling(unnamed, 'en'), /^\p{L}[\p{L} -]+/u, kind);
    assert.match(describeSpelling(unnamed, 'zh'), /\p{Script=Han}{2}/u, kind);
  }
});

test('every trick has an example above', () => {
  const shown = new Set(CASES.flatMap(([{ tricks }]) => tricks.map(({ kind }) => kind)));
  assert.deepEqual(
    TRICKS.filter((kind) => !shown.has(kind)),
    [],
  );
});

test('syllables of a pinyin written together are no words of the mark', () => {
  const syllables = spell('ouruile', '欧蕊乐', [['joined'], ['pinyin', 3]], 'ou rui le');
  assert.equal(describeSpelling(syllables, 'en'), 'written in pinyin');
});

test('several tricks are told one after the other; ten and more are counted in digits', () => {
  const several = spell('N0rdvі', 'NORDVIK', [['homoglyph', 1, 'Cyrillic'], ['leet'], ['dropped-letter']]);
  assert.equal(
    describeSpelling(several, 'en'),
    'one Cyrillic letter (і); one letter replaced by a digit: 0 for O; one letter dropped: K',
  );
  assert.equal(describeSpelling(several, 'zh'), '一个西里尔字母（і）；一个字母被换成数字：以0代O；缺少一个字母：K');
  assert.equal(
    describeSpelling(spell('x', 'y', [['zero-width', 12]]), 'en'),
    '12 invisible characters inside the word',
  );
});

test('characters that cannot be told apart are not named', () => {
  const both = spell('Nordvikkx', 'NORDVIK', [['repeated-letters'], ['added-letter']]);
  assert.equal(describeSpelling(both, 'en'), 'one letter repeated; one letter added');
});

test('whatever a seller writes, it is told on one line without characters that reorder it', () => {
  const part = fc.record({ field: fc.string(), text: fc.string({ unit: 'binary', maxLength: 300 }) });
  const trick = fc.record({ kind: fc.constantFrom(...TRICKS), count: fc.nat(20) });
  const spelling = fc.record({
    form: fc.string({ unit: 'grapheme', minLength: 1 }),
    parts: fc.array(part, { minLength: 1, maxLength: 4 }),
    tricks: fc.array(trick, { minLength: 1, maxLength: 4 }),
  });
  fc.assert(
    fc.property(spelling, (each) => {
      for (const locale of ['en', 'zh'] as const) {
        assert.doesNotMatch(describeSpelling(each, locale), /[\p{Cc}\p{Cf}\u2028\u2029]/u);
      }
    }),
    { numRuns: 300 },
  );
});
