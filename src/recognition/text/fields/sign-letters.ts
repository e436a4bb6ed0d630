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
  // Beside one of the others; alone they are what they are.
  ['#', 'h'],
  ['(', 'c'],
];
/** One of these is in each sequence that tells. */
const TELLING = ['|', '\\', '()', '[]', '{}', '><', '}{', ']-[', '®', '©', '§'];

function escape(signs: string): string {
  return signs.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`);
}

const ANY = SEQUENCES.map(([signs]) => escape(signs)).join('|');
const FIRST = new RegExp(ANY);
const ALL = new RegExp(ANY, 'g');
const letters = new Map(SEQUENCES);

/** Whether a text has signs that may be drawn letters: false for nearly every text, and cheap to know. */
export function maySpellWithSigns(text: string): boolean {
  return TELLING.some((sign) => text.includes(sign));
}

/** Whether a part of a text has a letter drawn with signs. */
export function hasSignLetter(text: string): boolean {
  return FIRST.test(text);
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
