import {
  TELLS_AFTER_BAR,
  TELLS_BAR,
  TELLS_OPENING,
  TELLS_SECOND,
  TELLS_SIGN,
  TELLS_SIGN_AMID,
  TELLS_SIGN_BESIDE,
} from '../scan/kernel-layout.ts';
import type { Reading } from './markup.ts';

/** Signs that are drawn to read as one letter, the longer before those that they contain. */
const SEQUENCES: readonly (readonly [signs: string, letter: string])[] = [
  ['|\\/|', 'm'],
  ['/\\/\\', 'm'],
  ['\\/\\/', 'w'],
  ['|_|', 'u'],
  ['\\_/', 'u'],
  ['|-|', 'h'],
  [']-[', 'h'],
  ['|\\|', 'n'],
  ['/\\/', 'n'],
  ['/\\', 'a'],
  ['\\/', 'v'],
  ['|<', 'k'],
  ['|{', 'k'],
  ['|)', 'd'],
  ['|>', 'p'],
  ['|=', 'f'],
  ['|3', 'b'],
  ['|2', 'r'],
  ['()', 'o'],
  ['[]', 'o'],
  ['{}', 'o'],
  ['><', 'x'],
  ['}{', 'x'],
  ['®', 'r'],
  ['©', 'c'],
  ['§', 's'],
  ['#', 'h'],
  ['(', 'c'],
];
/** Letters only in a word that has other signs or digits for letters: elsewhere they are what they are. */
const NEEDS_OTHERS: ReadonlySet<string> = new Set(['#', '(']);
const OTHER_SIGN = /[@$€¥£|\\©®§]|\p{L}\d|\d\p{L}/u;
/** A word that begins with one of them or has one inside, and another sign. */
const MIXED_WORD = /[#(][\p{L}\d]*[@$€¥£]|[@$€¥£][\p{L}\d]*[#(][\p{L}\d@]|#\d{1,2}\p{L}+\d/u;
/** One of these is in each sequence that tells. */
const TELLING = ['|', '\\', '()', '[]', '{}', '><', '}{', ']-[', '®', '©', '§'];
const OTHERS = '@$€¥£';

function escape(signs: string): string {
  return signs.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`);
}

const ANY = SEQUENCES.map(([signs]) => escape(signs)).join('|');
const FIRST = new RegExp(ANY);
const ALL = new RegExp(ANY, 'g');
const letters = new Map(SEQUENCES);

/** Whether a text has signs that may be drawn letters: false for nearly every text, and cheap to know. */
export function maySpellWithSigns(text: string): boolean {
  if (TELLING.some((sign) => text.includes(sign))) return true;
  return (text.includes('(') || text.includes('#')) && MIXED_WORD.test(text);
}

const BAR = '|';

/** What a character says of the letters that signs are drawn to read as (`TELLS_…`): a text has none whose characters say nothing. */
export function tellSigns(character: string): number {
  let tells = 0;
  // A number after # may be a letter.
  if ((TELLING.includes(character) && character !== BAR) || character === '#') tells |= TELLS_SIGN;
  if (NEEDS_OTHERS.has(character)) tells |= TELLS_SIGN_AMID;
  if (OTHERS.includes(character) || character === BAR) tells |= TELLS_SIGN_BESIDE;
  // A bar alone parts the words of a title.
  if (character === BAR) tells |= TELLS_BAR;
  if (SEQUENCES.some(([signs]) => signs.startsWith(BAR + character))) tells |= TELLS_AFTER_BAR;
  for (const [first, second] of TELLING) {
    if (second === undefined) continue;
    if (first === character) tells |= TELLS_OPENING;
    if (second === character) tells |= TELLS_SECOND;
  }
  return tells;
}

/** Whether by what its characters tell signs may be letters in a text. */
export function maySignsTell(tells: number): boolean {
  if ((tells & TELLS_SIGN) !== 0) return true;
  return (tells & TELLS_SIGN_AMID) !== 0 && (tells & TELLS_SIGN_BESIDE) !== 0;
}

/** Whether a part of a text has a letter drawn with signs. */
export function hasSignLetter(text: string): boolean {
  return FIRST.test(text);
}

const LONGEST_WORD = 24;

/** The word with the sign at `index`, without that. */
function wordAround(text: string, index: number): string {
  const before = /\S*$/.exec(text.slice(Math.max(0, index - LONGEST_WORD), index))?.[0] ?? '';
  const after = /^\S*/.exec(text.slice(index + 1, index + 1 + LONGEST_WORD))?.[0] ?? '';
  return `${before} ${after}`;
}

/** The reading in which `|_|` is a u and `\/` a v; undefined where no letter is drawn with signs. */
export function readSignLetters(reading: Reading): Reading | undefined {
  const { text } = reading;
  let shown = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  const copy = (to: number): void => {
    for (let i = at; i < to; i++) {
      starts.push(reading.starts?.[i] ?? i);
      ends.push(reading.ends?.[i] ?? i + 1);
    }
    shown += text.slice(at, to);
  };
  for (const { 0: signs, index } of text.matchAll(ALL)) {
    if (NEEDS_OTHERS.has(signs) && !OTHER_SIGN.test(wordAround(text, index))) continue;
    copy(index);
    shown += letters.get(signs) ?? signs;
    starts.push(reading.starts?.[index] ?? index);
    at = index + signs.length;
    ends.push(reading.ends?.[at - 1] ?? at);
  }
  if (at === 0) return undefined;
  copy(text.length);
  return { text: shown, starts: Int32Array.from(starts), ends: Int32Array.from(ends) };
}
