import { simplifyHan } from '../fold/simplify-han.ts';
import { rememberPairs } from '../spell/remember-pairs.ts';
import type { Trick } from '../spell/tricks.ts';
import { isOrdinaryHanWord } from './ordinary-words.ts';
import { readingsOf, syllablesOf } from './syllables.ts';
import { type HanContext, standsAlone, weighHan } from './weigh-han.ts';

const MAX_PATTERNS = 8;
const LETTER = /[\p{L}\p{N}]/u;
const HAN = /\p{Script=Han}/u;

/** The characters of a form that is written in Han characters alone, simplified; undefined for any other. */
function hanLetters(text: string): readonly string[] | undefined {
  if (!HAN.test(text)) return undefined;
  const letters = [...text].filter((character) => LETTER.test(character));
  return letters.length > 1 && letters.every((letter) => readingsOf(letter).length > 0)
    ? letters.map(simplifyHan)
    : undefined;
}

/**
 * How a form of at least two Han characters sounds, as strings of syllable symbols: its commonest reading first, then those with one or more
 * of the other readings of its characters, eight at most. None for other forms.
 */
export function homophonePatterns(form: string): readonly string[] {
  const letters = hanLetters(form);
  if (letters === undefined) return [];
  let patterns = [''];
  for (const letter of letters) {
    const readings = syllablesOf(letter).map((symbol) => String.fromCodePoint(symbol));
    // All patterns with the commonest reading of this character come first, so that the cut leaves the likely ones.
    patterns = readings.flatMap((reading) => patterns.map((pattern) => pattern + reading)).slice(0, MAX_PATTERNS);
  }
  return patterns;
}

export interface Homophone {
  readonly tricks: readonly Trick[];
  /** In (0, 1). */
  readonly certainty: number;
}

const SAME_TONE = 0.98;
const OTHER_TONE = 0.93;
const FUZZY = 0.86;

const KANA = /[\p{Script=Katakana}\p{Script=Hiragana}]/u;
const GAP = /^[ .·・*_~-]$/;

/** How near two characters that share a syllable symbol sound. */
function nearness(text: string, form: string): number | undefined {
  let nearest: number | undefined;
  for (const a of readingsOf(text)) {
    for (const b of readingsOf(form)) {
      if (a.symbol !== b.symbol) continue;
      const near = a.pinyin !== b.pinyin ? FUZZY : a.tone === b.tone ? SAME_TONE : OTHER_TONE;
      nearest = Math.max(nearest ?? 0, near);
    }
  }
  return nearest;
}

/** `changes` are the nearnesses of the characters that differ. Two characters say little: one must be the form's own, or both have its tones. */
function certaintyOf(changes: readonly number[], length: number, isAlone: boolean): number | undefined {
  const isAllChanged = changes.length === length;
  const farthest = Math.min(...changes);
  if (isAllChanged && farthest < (length === 2 ? SAME_TONE : OTHER_TONE)) return undefined;
  let certainty = length === 2 ? 0.74 : length === 3 ? 0.88 : 0.94;
  for (const near of changes) certainty *= near;
  if (isAllChanged) certainty *= 0.9;
  const isDoubtful = length === 2 && !isAlone && (isAllChanged || farthest === FUZZY);
  return isDoubtful ? certainty * 0.65 : certainty;
}

/** What stands between the characters of a span: nothing, one sign of parting throughout, or undefined for anything else. */
function gapOf(span: string, letters: readonly string[]): string | undefined {
  const [gap = '', ...others] = span.split(LETTER).slice(1, letters.length);
  if (others.some((other) => other !== gap)) return undefined;
  return gap === '' || GAP.test(gap) ? gap : undefined;
}

/** How far a span sounds like a form, whatever stands around it. */
interface Hearing {
  /** The span's characters, simplified, and what parts them. */
  readonly letters: readonly string[];
  readonly gap: string;
  /** The nearness of each that differs. */
  readonly changes: readonly number[];
}

const hear = rememberPairs((span, form): Hearing | undefined => {
  // Half of all spans that sound like a mark are an everyday word: said before anything is compared.
  if (isOrdinaryHanWord(span)) return undefined;
  const letters = hanLetters(span);
  const expected = hanLetters(form);
  if (letters === undefined || expected === undefined || letters.length !== expected.length) return undefined;
  const gap = gapOf(span, letters);
  if (gap === undefined) return undefined;

  const changes: number[] = [];
  for (const [k, letter] of letters.entries()) {
    const wanted = expected[k] ?? '';
    if (letter === wanted) continue;
    const near = nearness(letter, wanted);
    if (near === undefined) return undefined;
    changes.push(near);
  }
  if (changes.length === 0 || isOrdinaryHanWord(letters.join(''))) return undefined;
  return certaintyOf(changes, letters.length, true) === undefined ? undefined : { letters, gap, changes };
});

/**
 * How a span that has the syllables of a form (`homophonePatterns`) is meant: as the form by other characters, or, undefined, as something else:
 * an ordinary word, the end of one and the beginning of the next, Japanese. A span that is the form itself is no homophone.
 */
export function compareHomophones(
  span: string,
  form: string,
  context: HanContext = { before: '', after: '' },
): Homophone | undefined {
  const heard = hear(span, form);
  if (heard === undefined) return undefined;
  if (KANA.test(context.before.slice(-1)) || KANA.test(context.after.slice(0, 1))) return undefined;
  const { letters, gap, changes } = heard;
  const sound = certaintyOf(changes, letters.length, standsAlone(context));
  if (sound === undefined) return undefined;
  const certainty = sound * weighHan(letters.join(gap), context);
  if (certainty === 0) return undefined;
  const homophone: Trick = { kind: 'homophone', count: changes.length };
  if (gap === '') return { tricks: [homophone], certainty };
  return { tricks: [{ kind: 'separators', count: letters.length - 1 }, homophone], certainty: certainty * 0.9 };
}
