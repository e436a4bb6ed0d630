import { ALPHABETS } from './to-alphabets.ts';
import { toHangul } from './to-hangul.ts';
import { toKana } from './to-kana.ts';

/** One way of writing phonemes, for so many of a name's readings. */
interface Style {
  readonly write: (phonemes: string) => string;
  readonly readings: number;
  /** Doubled consonants are written twice. */
  readonly isDoubled: boolean;
}

/** A script that names are spelled in, its styles, most usual first, and how many spellings a name gets. */
export interface Target {
  readonly script: string;
  readonly limit: number;
  readonly styles: readonly Style[];
}

function kana(readings: number, hasPlainV: boolean, hasSilentR: boolean, hasStop: boolean): Style {
  return { readings, isDoubled: false, write: (phonemes) => toKana(phonemes, { hasPlainV, hasSilentR, hasStop }) };
}

function hangul(readings: number, hasR: boolean, hasOpenStops: boolean, isTense: boolean): Style {
  return { readings, isDoubled: false, write: (phonemes) => toHangul(phonemes, { hasR, hasOpenStops, isTense }) };
}

function alphabet(script: string, limit: number, counts: readonly number[], isDoubled = false): Target {
  const writers = ALPHABETS[script] ?? [];
  const styles = writers.map((write, k) => ({ write, readings: counts[k] ?? 0, isDoubled: isDoubled && k === 0 }));
  return { script, limit, styles };
}

/**
 * A mark of 100,000 costs memory and time for each spelling, so these are the likely ones; `compareSound` knows the rest. English drops the
 * r that Japanese and Koreans write in other names.
 */
export const SPELLING_TARGETS: readonly Target[] = [
  {
    script: 'Katakana',
    limit: 6,
    styles: [kana(2, false, true, true), kana(3, false, false, true), kana(1, true, false, false)],
  },
  {
    script: 'Hangul',
    limit: 6,
    styles: [
      hangul(1, false, false, false),
      hangul(3, true, false, false),
      hangul(1, true, true, false),
      hangul(2, true, true, true),
    ],
  },
  alphabet('Cyrillic', 4, [2, 2, 1, 1], true),
  alphabet('Arabic', 5, [3, 2, 1, 1]),
  alphabet('Greek', 1, [1]),
  alphabet('Hebrew', 1, [1]),
];
