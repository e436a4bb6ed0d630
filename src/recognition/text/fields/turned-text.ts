import type { Reading } from './markup.ts';
import type { UndoneTrick } from './read-fields.ts';

/** Another reading of a field, in which part of it runs the other way. */
export interface TurnedReading {
  readonly reading: Reading;
  readonly trick: UndoneTrick;
}

// Letters turned by half a turn, with the letter they show to a reader who turns the screen.
const TURNED =
  'ɐa ɔc ǝe ɟf ƃg ɓg ıi ᵷg ɥh ᴉi ɾj ʞk ꞁl ɯm ɹr ʇt ʌv ʍw ʎy ∀a ᗺb Ɔc ᗡd Ǝe Ⅎf ⅁g ſj ʞk ⅂l Ɯm Ԁp ᴚr ┴t ⊥t ∩u Λv ⅄y';
const PAIRED = 'un nu pd dp bq qb mw wm';

function readPairs(pairs: string): Map<string, string> {
  return new Map(
    pairs.split(' ').map((pair) => {
      const from = String.fromCodePoint(pair.codePointAt(0) ?? 0);
      return [from, pair.slice(from.length)] as const;
    }),
  );
}

const turned = readPairs(TURNED);
const paired = readPairs(PAIRED);
const TURNED_LETTER = new RegExp([...turned.keys()].join('|'), 'u');
const RIGHT_TO_LEFT_OVERRIDE = '\u202e';
const OVERRIDE_END = /[\u202c\u2069\n]/;
/** One turned letter is a typo or phonetics. */
const MIN_TURNED = 2;

/** `reading` with the parts between `from` and `to` of each range reversed, characters shown as `show` gives them. */
function reverse(
  reading: Reading,
  ranges: readonly (readonly [from: number, to: number])[],
  show: (character: string) => string,
): Reading {
  const parts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (const [from, to] of ranges) {
    let end = to;
    const characters = Array.from(reading.text.slice(from, to)).toReversed();
    for (const character of characters) {
      const start = end - character.length;
      const shown = show(character);
      parts.push(shown);
      for (let k = 0; k < shown.length; k++) {
        starts.push(reading.starts?.[start] ?? start);
        ends.push(reading.ends?.[end - 1] ?? end);
      }
      end = start;
    }
    parts.push('\n');
    starts.push(reading.starts?.[from] ?? from);
    ends.push(reading.ends?.[from] ?? from + 1);
  }
  return { text: parts.join(''), starts: Int32Array.from(starts), ends: Int32Array.from(ends) };
}

/** Ranges of words with turned letters, each with its neighbors up to the line's end. */
function turnedLines(text: string): (readonly [number, number])[] {
  const lines: (readonly [number, number])[] = [];
  // Most texts with a letter of another alphabet have none that is turned.
  if (!hasTurnedLetter(text)) return lines;
  let start = 0;
  while (start < text.length) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    let count = 0;
    for (const character of text.slice(start, end)) if (turned.has(character)) count++;
    if (count >= MIN_TURNED) lines.push([start, end]);
    start = end + 1;
  }
  return lines;
}

function overriddenRanges(text: string): (readonly [number, number])[] {
  const ranges: (readonly [number, number])[] = [];
  for (let at = text.indexOf(RIGHT_TO_LEFT_OVERRIDE); at !== -1;) {
    let end = at + 1;
    while (end < text.length && !OVERRIDE_END.test(text.charAt(end))) end++;
    ranges.push([at + 1, end]);
    at = text.indexOf(RIGHT_TO_LEFT_OVERRIDE, end);
  }
  return ranges;
}

/** Whether a text has a letter that stands on its head. */
export function hasTurnedLetter(text: string): boolean {
  return TURNED_LETTER.test(text);
}

/** Whether a character stands on its head, or turns those behind it. */
export function mayTurn(character: string): boolean {
  return hasTurnedLetter(character) || character === RIGHT_TO_LEFT_OVERRIDE;
}

/** The readings of text that is shown backwards: upside down (ʞᴉʌpɹou) or under a right-to-left override. Empty for nearly every text. */
export function readTurned(reading: Reading, hasDrawn: boolean): TurnedReading[] {
  const readings: TurnedReading[] = [];
  if (hasDrawn) {
    const lines = turnedLines(reading.text);
    const show = (character: string): string => turned.get(character) ?? paired.get(character) ?? character;
    if (lines.length > 0) readings.push({ reading: reverse(reading, lines, show), trick: 'upside-down' });
  }
  if (reading.text.includes(RIGHT_TO_LEFT_OVERRIDE)) {
    const ranges = overriddenRanges(reading.text);
    readings.push({ reading: reverse(reading, ranges, (character) => character), trick: 'bidi' });
  }
  return readings;
}
