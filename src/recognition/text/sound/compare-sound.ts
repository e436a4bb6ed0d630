import { foldText } from '../fold/fold-text.ts';
import { scriptOf } from '../spell/script-of.ts';
import type { Trick } from '../spell/tricks.ts';
import { isOrdinaryWord } from '../words/ordinary-words.ts';
import { alignPhonemes, type Hearing } from './align-phonemes.ts';
import { isAbjad, readAloud, type Spoken } from './read-aloud.ts';

/** How a span resembles a form without being spelled like it, and how sure it is that a reader takes it for the form. */
export interface Resemblance {
  readonly tricks: readonly Trick[];
  readonly certainty: number;
}

/** Readings of a span that are tried: of a word in a listing, the usual ones. */
const SPAN_READINGS = 3;
/** Cost a sound above which two names are not alike. */
const MAX_COST = 0.14;
const COST_WEIGHT = 2;
/** By how many sounds both share: short names sound like many words. */
const BY_LENGTH = [0, 0, 0, 0.5, 0.62, 0.72, 0.8, 0.86, 0.9] as const;
const LEAST_SOUNDS = 3;
const WEAK = /[:UO ]/g;

// A form is compared with many spans, and a span that resembles one form often resembles several.
const memo = new Map<string, Spoken | undefined>();
const MEMO_LIMIT = 2_000;

function readOnce(name: string): Spoken | undefined {
  if (memo.has(name)) return memo.get(name);
  const spoken = readAloud(name);
  if (memo.size >= MEMO_LIMIT) memo.clear();
  memo.set(name, spoken);
  return spoken;
}

function hearingOf(script: string): Hearing {
  const isEastAsian = script === 'Katakana' || script === 'Hangul';
  return { hasNoVowels: isAbjad(script), hasNoR: isEastAsian, hasOneLiquid: isEastAsian };
}

/** Letters that differ in two words once what they begin and end with is taken off. */
function countChanged(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start++;
  let end = 0;
  while (end < shorter - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  return Math.max(a.length, b.length) - start - end;
}

/** The best certainty over the readings of both, 0 when they are not alike. */
function bestCertainty(span: Spoken, form: Spoken): number {
  const hearing = hearingOf(span.script);
  let best = 0;
  for (const heard of span.readings.slice(0, SPAN_READINGS)) {
    const spanSounds = heard.phonemes.replaceAll(' ', '');
    for (const meant of form.readings) {
      const weight = heard.weight * meant.weight;
      const formSounds = meant.phonemes.replaceAll(' ', '');
      const length = formSounds.replaceAll(WEAK, '').length;
      const base = (BY_LENGTH[Math.min(length, BY_LENGTH.length - 1)] ?? 0) * weight;
      if (length < LEAST_SOUNDS || base <= best) continue;
      const cost = alignPhonemes(spanSounds, formSounds, hearing) / length;
      if (cost <= MAX_COST) best = Math.max(best, base * (1 - COST_WEIGHT * cost));
    }
  }
  return best;
}

/**
 * Whether `span` is pronounced like `form`, in whatever script either is written. Undefined where it is not, where both are the same
 * letters, and where the span is an ordinary word. Latin letters for Latin letters are a `sound-alike`, with the number of letters that differ;
 * another script is a `transliteration`. Costs the product of both lengths for some ten pairs of readings.
 */
export function compareSound(span: string, form: string): Resemblance | undefined {
  const heard = readOnce(span);
  const meant = readOnce(form);
  if (heard === undefined || meant === undefined || heard.folded === meant.folded) return undefined;
  if (isOrdinaryWord(heard.folded)) return undefined;
  const certainty = Math.round(bestCertainty(heard, meant) * 100) / 100;
  if (certainty === 0) return undefined;
  if (heard.script === meant.script) {
    const count = countChanged(heard.folded, meant.folded);
    return { tricks: [{ kind: 'sound-alike', count }], certainty };
  }
  const script = scriptOf([...foldless(span)][0] ?? '');
  return { tricks: [{ kind: 'transliteration', count: 1, script }], certainty };
}

/** The first character that is a letter of the span as it stands, before kana are folded to one script. */
function foldless(span: string): string {
  return [...span].find((character) => foldText(character) !== '') ?? '';
}
