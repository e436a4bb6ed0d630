import { joinWords } from './locale.ts';
import { isEveryGap, separatorOf } from './name-separator.ts';
import type { SaidTrick, TrickWords } from './said-trick.ts';

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** Letters of a script, as an adjective. */
const SCRIPTS = new Map([
  ['Canadian_Aboriginal', 'Canadian syllabic'],
  ['Han', 'Chinese'],
  ['Hangul', 'Korean'],
  ['Katakana', 'katakana'],
  ['Hiragana', 'hiragana'],
]);

/** What a transliteration is written in. */
const WRITTEN_IN = new Map([
  ['Han', 'Chinese characters'],
  ['Katakana', 'katakana'],
  ['Hiragana', 'hiragana'],
  ['Other', 'another script'],
]);

const SEPARATORS = { emoji: 'an emoji', space: 'a space', other: 'a separator' };

const number = (count: number): string => NUMBERS[count] ?? String(count);
const some = (count: number, noun: string): string => `${number(count)} ${noun}${count === 1 ? '' : 's'}`;
const list = (items: readonly string[], { isCut }: SaidTrick): string => `${items.join(', ')}${isCut ? ', …' : ''}`;
const join = (items: readonly string[]): string => joinWords(items, 'en');

/** The characters that were written: " (а, о)". */
const written = (said: SaidTrick): string =>
  said.pieces.length === 0
    ? ''
    : ` (${list(
        said.pieces.map((piece) => piece.written),
        said,
      )})`;
/** What stands for what: "0 for o, 1 for i". */
const swaps = (said: SaidTrick): string =>
  list(
    said.pieces.map((piece) => `${piece.written} for ${piece.read}`),
    said,
  );
const after = (text: string): string => (text === '' ? '' : `: ${text}`);
const letters = (said: SaidTrick, act: string): string =>
  `${some(said.count, 'letter')} ${act}${after(
    list(
      said.pieces.map((piece) => piece.written || piece.read),
      said,
    ),
  )}`;
const alike = (said: SaidTrick, noun: string): string =>
  `${some(said.count, noun)} replaced by ${said.count === 1 ? 'one that looks' : 'ones that look'} alike${after(swaps(said))}`;

const nounOf = (text: string): string => (Array.from(text).length === 1 ? 'character' : 'characters');
const scriptName = (script: string): string => SCRIPTS.get(script) ?? script;
const writtenIn = (script: string): string => WRITTEN_IN.get(script) ?? `${scriptName(script)} letters`;

function fieldName(field: string): string {
  return field.replace(/^attributes\./, '');
}

/** How a reviewer says each trick in English. */
export const TRICKS_EN: TrickWords = {
  homoglyph: (s) =>
    s.script === 'Other'
      ? `${s.count === 1 ? 'one character that looks' : `${number(s.count)} characters that look`} like ${s.count === 1 ? 'a letter' : 'letters'}${written(s)}`
      : `${some(s.count, `${scriptName(s.script)} letter`)}${written(s)}`,
  leet(s) {
    const areDigits = s.pieces.map((piece) => /^\d$/.test(piece.written));
    const isOne = s.count === 1;
    const digits = isOne ? 'a digit' : 'digits';
    const signs = isOne ? 'a sign' : 'signs';
    const by =
      areDigits.length === 0
        ? `${digits} or ${signs}`
        : join([...(areDigits.includes(true) ? [digits] : []), ...(areDigits.includes(false) ? [signs] : [])]);
    return `${some(s.count, 'letter')} replaced by ${by}${after(swaps(s))}`;
  },
  masked: (s) => `${some(s.count, 'letter')} masked${after(swaps(s))}`,
  separators(s) {
    const separator = separatorOf(s);
    const noun = separator.kind === 'sign' ? `“${separator.sign}”` : SEPARATORS[separator.kind];
    if (isEveryGap(s)) return `every letter followed by ${noun}`;
    return separator.kind === 'sign'
      ? `${number(s.count)} ${noun} inside the word`
      : `${some(s.count, noun.replace(/^an? /, ''))} inside the word`;
  },
  'repeated-letters': (s) => letters(s, 'repeated'),
  digraph: (s) => `${some(s.count, 'letter')} drawn with two${after(swaps(s))}`,
  'look-alike-letter': (s) => alike(s, 'letter'),
  'full-width': (s) => `${some(s.count, 'full-width letter')}${written(s)}`,
  styled: (s) => `${some(s.count, 'styled letter')}${written(s)}`,
  diacritics: (s) => `${some(s.count, 'letter')} with ${s.count === 1 ? 'an accent' : 'accents'}${after(swaps(s))}`,
  combining: (s) => `${number(s.count)} ${s.count === 1 ? 'stroke or dot' : 'strokes or dots'} laid over the letters`,
  'zero-width': (s) => `${some(s.count, 'invisible character')} inside the word`,
  bidi: () => 'the direction of writing turned',
  'upside-down': () => 'written upside down',
  markup: (s) => `${some(s.count, 'HTML tag')} inside the word`,
  traditional: (s) => `${some(s.count, 'traditional character')}${after(swaps(s))}`,
  simplified: (s) => `${some(s.count, 'simplified character')}${after(swaps(s))}`,
  kana: (s) =>
    s.script === 'Katakana' || s.script === 'Hiragana'
      ? `written in ${writtenIn(s.script)}`
      : 'written in the other kana',
  joined: () => 'its words written together',
  case: () => 'capitals in odd places',
  'dropped-letter': (s) => letters(s, 'dropped'),
  'added-letter': (s) => letters(s, 'added'),
  'changed-letter': (s) => `${some(s.count, 'letter')} changed${after(swaps(s))}`,
  'swapped-letters': (s) =>
    `${some(s.count * 2, 'letter')} swapped${after(
      list(
        s.pieces.map((piece) => `${piece.read} → ${piece.written}`),
        s,
      ),
    )}`,
  'sound-alike': (s) => `sounds like ${s.form}`,
  homophone: (s) => `sounds like ${s.form}${s.pieces.length === 0 ? '' : ` (${swaps(s)})`}`,
  'near-shape': (s) => alike(s, 'character'),
  'split-character': (s) =>
    s.pieces.length === 0
      ? `${some(s.count, 'character')} taken apart`
      : list(
          s.pieces.map(
            (piece) => `${nounOf(piece.read)} ${piece.read} taken apart into ${join(Array.from(piece.written))}`,
          ),
          s,
        ),
  'joined-characters': (s) =>
    s.pieces.length === 0
      ? 'characters written as one'
      : list(
          s.pieces.map((piece) => `characters ${join(Array.from(piece.read))} written as ${piece.written}`),
          s,
        ),
  pinyin: (s) => (s.isInitials ? 'written by the initials of its pinyin' : 'written in pinyin'),
  transliteration: (s) => `written in ${writtenIn(s.script)}`,
  jamo: () => 'Korean initial consonants only',
  'across-fields': (s) =>
    s.fields.length < 2 ? 'split over several places' : `split over ${join(s.fields.map(fieldName))}`,
};
