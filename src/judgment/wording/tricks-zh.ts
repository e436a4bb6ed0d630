import { isEveryGap, separatorOf } from './name-separator.ts';
import type { SaidTrick, TrickWords } from './said-trick.ts';

const NUMBERS = ['零', '一', '两', '三', '四', '五', '六', '七', '八', '九'];

const SCRIPTS = new Map([
  ['Latin', '拉丁字母'],
  ['Cyrillic', '西里尔字母'],
  ['Greek', '希腊字母'],
  ['Armenian', '亚美尼亚字母'],
  ['Cherokee', '切罗基字母'],
  ['Coptic', '科普特字母'],
  ['Lisu', '傈僳字母'],
  ['Canadian_Aboriginal', '加拿大原住民音节文字'],
  ['Georgian', '格鲁吉亚字母'],
  ['Hebrew', '希伯来字母'],
  ['Arabic', '阿拉伯字母'],
  ['Han', '汉字'],
  ['Katakana', '片假名'],
  ['Hiragana', '平假名'],
  ['Hangul', '韩文字母'],
  ['Thai', '泰文字母'],
]);

const FIELDS = new Map([
  ['title', '标题'],
  ['description', '描述'],
  ['brand', '品牌栏'],
  ['category', '类目'],
]);

const SEPARATORS = { emoji: '表情符号', space: '空格', other: '分隔符' };

const some = (count: number, noun: string): string => `${NUMBERS[count] ?? count}个${noun}`;
const list = (items: readonly string[], { isCut }: SaidTrick): string => `${items.join('、')}${isCut ? '、…' : ''}`;
const written = (said: SaidTrick): string =>
  said.pieces.length === 0
    ? ''
    : `（${list(
        said.pieces.map((piece) => piece.written),
        said,
      )}）`;
const swaps = (said: SaidTrick): string =>
  list(
    said.pieces.map((piece) => `以${piece.written}代${piece.read}`),
    said,
  );
const after = (text: string): string => (text === '' ? '' : `：${text}`);
const letters = (said: SaidTrick, act: string): string =>
  `${act}${some(said.count, '字母')}${after(
    list(
      said.pieces.map((piece) => piece.written || piece.read),
      said,
    ),
  )}`;
const together = (text: string): string => Array.from(text).join('、');

const scriptName = (script: string): string => SCRIPTS.get(script) ?? '其他文字';

function fieldName(field: string): string {
  return FIELDS.get(field) ?? `“${field.replace(/^attributes\./, '')}”`;
}

/** The same words for Chinese readers. */
export const TRICKS_ZH: TrickWords = {
  homoglyph: (s) => `${some(s.count, s.script === 'Other' ? '形似字母的字符' : scriptName(s.script))}${written(s)}`,
  leet(s) {
    const areDigits = s.pieces.map((piece) => /^\d$/.test(piece.written));
    const isMixed = areDigits.length === 0 || (areDigits.includes(true) && areDigits.includes(false));
    const by = isMixed ? '数字或符号' : areDigits.includes(true) ? '数字' : '符号';
    return `${some(s.count, '字母')}被换成${by}${after(swaps(s))}`;
  },
  masked: (s) => `${some(s.count, '字母')}被遮蔽${after(swaps(s))}`,
  separators(s) {
    const separator = separatorOf(s);
    const noun = separator.kind === 'sign' ? `“${separator.sign}”` : SEPARATORS[separator.kind];
    return isEveryGap(s) ? `每个字母后都插入${noun}` : `词中插入${some(s.count, noun)}`;
  },
  'repeated-letters': (s) => letters(s, '重复'),
  digraph: (s) => `${some(s.count, '字母')}由两个字母拼成${after(swaps(s))}`,
  'look-alike-letter': (s) => `${some(s.count, '字母')}被换成形似字母${after(swaps(s))}`,
  'full-width': (s) => `${some(s.count, '全角字母')}${written(s)}`,
  styled: (s) => `${some(s.count, '花体字母')}${written(s)}`,
  diacritics: (s) => `${some(s.count, '字母')}带附加符号${after(swaps(s))}`,
  combining: (s) => `字母上叠加${some(s.count, '笔画或点')}`,
  'zero-width': (s) => `词中夹有${some(s.count, '不可见字符')}`,
  bidi: () => '书写方向被反转',
  'upside-down': () => '字母上下颠倒',
  markup: (s) => `词中夹有${some(s.count, 'HTML标签')}`,
  traditional: (s) => `${some(s.count, '繁体字')}${after(swaps(s))}`,
  simplified: (s) => `${some(s.count, '简体字')}${after(swaps(s))}`,
  kana: (s) => (s.script === 'Katakana' || s.script === 'Hiragana' ? `写作${scriptName(s.script)}` : '写作另一种假名'),
  joined: () => '词间空格被省略',
  case: () => '大小写错乱',
  'dropped-letter': (s) => letters(s, '缺少'),
  'added-letter': (s) => letters(s, '多出'),
  'changed-letter': (s) => `${some(s.count, '字母')}被改动${after(swaps(s))}`,
  'swapped-letters': (s) =>
    `${some(s.count * 2, '字母')}互换${after(
      list(
        s.pieces.map((piece) => `${piece.read}→${piece.written}`),
        s,
      ),
    )}`,
  'sound-alike': (s) => `读音近似${s.form}`,
  homophone: (s) => `与${s.form}谐音${s.pieces.length === 0 ? '' : `（${swaps(s)}）`}`,
  'near-shape': (s) => `${some(s.count, '字')}被换成形近字${after(swaps(s))}`,
  'split-character': (s) =>
    s.pieces.length === 0
      ? `${some(s.count, '字')}被拆开`
      : list(
          s.pieces.map((piece) => `“${piece.read}”拆成${together(piece.written)}`),
          s,
        ),
  'joined-characters': (s) =>
    s.pieces.length === 0
      ? '数字合写为一字'
      : list(
          s.pieces.map((piece) => `${together(piece.read)}合写为“${piece.written}”`),
          s,
        ),
  pinyin: (s) => (s.isInitials ? '写作拼音首字母' : '写作拼音'),
  transliteration: (s) => `写作${s.script === 'Other' ? '其他文字' : scriptName(s.script)}`,
  jamo: () => '只写韩文首辅音',
  'across-fields': (s) => (s.fields.length < 2 ? '分写在多处' : `拆分写在${s.fields.map(fieldName).join('和')}中`),
};
