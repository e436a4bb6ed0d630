import { simplifyHan } from '../fold/simplify-han.ts';
import type { Trick } from '../spell/tricks.ts';
import { isOrdinaryWord, surpriseOf } from './ordinary-words.ts';
import { readingsOf, syllablesOf } from './syllables.ts';

const MAX_PATTERNS = 8;
const LETTER = /[\p{L}\p{N}]/u;

/** The characters of a form that is written in Han characters alone, simplified; undefined for any other. */
function hanLetters(text: string): readonly string[] | undefined {
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

/** What stands around a span: a few characters are enough. */
export interface HanContext {
  readonly before: string;
  readonly after: string;
}

export interface Homophone {
  readonly tricks: readonly Trick[];
  /** In (0, 1). */
  readonly certainty: number;
}

/** What a mark that nobody has heard of costs beside ordinary words, in bits. */
const MARK = 18;
/**
 * How much less surprising the text must be with the mark than without, in bits, by characters of the form (4 stands for more). Of spans in
 * which one character was exchanged, one in a hundred stays below `sure`; most of ordinary text that sounds like a mark does.
 */
const GAIN: { readonly [length: number]: { readonly least: number; readonly sure: number } } = {
  2: { least: 0, sure: 7 },
  3: { least: 6, sure: 14 },
  4: { least: 8, sure: 18 },
};
/** The longest everyday word less one of its characters, and one to spare. */
const CONTEXT = 4;

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

/** Whether no Han character touches the span. */
function standsAlone({ before, after }: HanContext): boolean {
  return runBefore(before) === '' && runAfter(after) === '';
}

/** `changes` are the nearnesses of the characters that differ. Two characters say little: one must be the form's own, or both have its tones. */
function certaintyOf(changes: readonly number[], length: number, gain: number, isAlone: boolean): number | undefined {
  const { least, sure } = GAIN[Math.min(length, 4)] ?? { least: 0, sure: 0 };
  if (gain < least) return undefined;
  const isAllChanged = changes.length === length;
  const farthest = Math.min(...changes);
  if (isAllChanged && farthest < (length === 2 ? SAME_TONE : OTHER_TONE)) return undefined;
  let certainty = length === 2 ? 0.69 : length === 3 ? 0.88 : 0.94;
  for (const near of changes) certainty *= near;
  if (isAllChanged) certainty *= 0.9;
  const isDoubtful = gain < sure || (length === 2 && !isAlone && (isAllChanged || farthest === FUZZY));
  return isDoubtful ? certainty * 0.65 : certainty;
}

/** The run of Han characters next to a span. */
function runBefore(text: string): string {
  return simplify(/\p{Script=Han}*$/u.exec(text.slice(-CONTEXT))?.[0] ?? '');
}

function runAfter(text: string): string {
  return simplify(/^\p{Script=Han}*/u.exec(text.slice(0, CONTEXT))?.[0] ?? '');
}

function simplify(text: string): string {
  return Array.from(text, simplifyHan).join('');
}

/** Bits by which the text is less surprising when the span is a mark than when it is ordinary Chinese. */
function gainOf(span: string, { before, after }: HanContext): number {
  const [left, right] = [runBefore(before), runAfter(after)];
  return surpriseOf(left + span + right) - surpriseOf(left) - MARK - surpriseOf(right);
}

/** What stands between the characters of a span: nothing, one sign of parting throughout, or undefined for anything else. */
function gapOf(span: string, letters: readonly string[]): string | undefined {
  const [gap = '', ...others] = span.split(LETTER).slice(1, letters.length);
  if (others.some((other) => other !== gap)) return undefined;
  return gap === '' || GAP.test(gap) ? gap : undefined;
}

/**
 * How a span that has the syllables of a form (`homophonePatterns`) is meant: as the form by other characters, or, undefined, as something else:
 * an ordinary word, the end of one and the beginning of the next, Japanese. A span that is the form itself is no homophone.
 */
export function compareHomophones(
  span: string,
  form: string,
  context: HanContext = { before: '', after: '' },
): Homophone | undefined {
  // Half of all spans that sound like a mark are an everyday word: said before anything is compared.
  if (isOrdinaryWord(span)) return undefined;
  const letters = hanLetters(span);
  const expected = hanLetters(form);
  if (letters === undefined || expected === undefined || letters.length !== expected.length) return undefined;
  if (KANA.test(context.before.slice(-1)) || KANA.test(context.after.slice(0, 1))) return undefined;
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
  if (changes.length === 0 || isOrdinaryWord(letters.join(''))) return undefined;
  const sureness = certaintyOf(changes, letters.length, gainOf(letters.join(gap), context), standsAlone(context));
  if (sureness === undefined) return undefined;
  const homophone: Trick = { kind: 'homophone', count: changes.length };
  return gap === ''
    ? { tricks: [homophone], certainty: sureness }
    : { tricks: [{ kind: 'separators', count: letters.length - 1 }, homophone], certainty: sureness * 0.9 };
}
