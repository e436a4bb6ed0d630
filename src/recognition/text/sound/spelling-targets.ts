import { ALPHABETS } from './to-alphabets.ts';
import { toHangul, toInitials } from './to-hangul.ts';
import { toKana } from './to-kana.ts';

/** One way of writing phonemes, for so many of a name's readings. */
interface Style {
  readonly write: (phonemes: string) => string;
  readonly readings: number;
  /** Doubled consonants are written twice. */
  readonly isDoubled: boolean;
}

/** A script that names are spelled in, its styles, most usual first, and how many spellings a name gets: a short one more, for sounds tell little of it. */
export interface Target {
  readonly script: string;
  readonly limit: number;
  readonly shortLimit: number;
  readonly styles: readonly Style[];
}

function kana(readings: number, hasPlainV: boolean, hasSilentR: boolean, hasStop: boolean): Style {
  const style = { hasPlainV, hasSilentR, hasStop };
  return { readings, isDoubled: true, write: (phonemes) => toKana(phonemes, style) };
}

function hangul(readings: number, hasR: boolean, hasOpenStops: boolean, isTense: boolean): Style {
  const style = { hasR, hasOpenStops, isTense };
  return { readings, isDoubled: false, write: (phonemes) => toHangul(phonemes, style) };
}

function alphabet(
  script: string,
  limit: number,
  shortLimit: number,
  counts: readonly number[],
  isDoubled = false,
): Target {
  const writers = ALPHABETS[script] ?? [];
  const styles = writers.map((write, k) => ({ write, readings: counts[k] ?? 0, isDoubled: isDoubled && k === 0 }));
  return { script, limit, shortLimit, styles };
}

/**
 * Each spelling of each mark costs memory and time, so these are the likely ones; `compareSound` knows the rest. English drops the r that
 * Japanese and Koreans write in other names.
 */
export const SPELLING_TARGETS: readonly Target[] = [
  {
    script: 'Katakana',
    limit: 3,
    shortLimit: 4,
    styles: [
      kana(1, false, true, true),
      kana(2, false, false, true),
      kana(2, true, false, false),
      kana(2, false, true, true),
    ],
  },
  {
    script: 'Hangul',
    limit: 2,
    shortLimit: 4,
    styles: [hangul(1, false, false, false), hangul(2, true, true, false), hangul(1, true, true, true)],
  },
  alphabet('Cyrillic', 1, 3, [2, 1, 1, 1], true),
  alphabet('Arabic', 1, 3, [2, 1, 1, 1]),
];

const JAMO_STYLES = [
  { hasR: false, hasOpenStops: false, isTense: false },
  { hasR: true, hasOpenStops: false, isTense: false },
  { hasR: true, hasOpenStops: true, isTense: false },
] as const;

/** A reading in Hangul. */
export function usualHangulOf(phonemes: string): string {
  return toHangul(phonemes, JAMO_STYLES[0]);
}

/** The initials of a reading in Hangul, with r and without. */
export function initialsOf(phonemes: string): readonly string[] {
  return JAMO_STYLES.map((style) => toInitials(phonemes, style));
}
