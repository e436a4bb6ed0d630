import { foldText } from '../fold/fold-text.ts';
import { isInflected } from '../spell/inflections.ts';
import { scriptOf } from '../spell/script-of.ts';
import type { Trick } from '../spell/tricks.ts';
import { isCommonWord } from '../words/common-words.ts';
import { isOrdinaryWord } from '../words/ordinary-words.ts';
import { alignPhonemes, hearingOf } from './align-phonemes.ts';
import { readAloud, type Spoken } from './read-aloud.ts';

/** How a span resembles a form without being spelled like it, and how sure it is that a reader takes it for the form. */
export interface Resemblance {
  readonly tricks: readonly Trick[];
  readonly certainty: number;
}

/** Readings of a span that are tried: of a word in a listing, the usual ones. */
const SPAN_READINGS = 3;
/** Cost a sound above which two names are not alike; other scripts write down less of a name. */
const MAX_COST = 0.03;
const MAX_COST_ACROSS = 0.14;
/** What stays when no letter is shared: of the reading everybody has first, and of one that needs a speaker of some language. */
const UNLIKE = 0.8;
const UNLIKE_RARE = 0.65;
/** A misspelled everyday word is most often that word, and a misspelled word of some language often is. */
const EVERYDAY = 0.55;
const ORDINARY = 0.8;
/** Latin letters are what most names are written in, of other languages too: that one is a foreign mark spelled out needs more. */
const SPELLED_OUT = 0.8;
/** What a cost takes from the certainty; rare readings are allowed less of it. */
const COST_WEIGHT = 3;
/** By how many sounds both share: short names sound like many words. */
const BY_LENGTH = [0, 0, 0, 0.5, 0.6, 0.66, 0.74, 0.82, 0.9] as const;
const LEAST_SOUNDS = 3;
/** ㅂㅎㅁㅅㅌ: initials stand for many words, but hardly anything is written so. */
const INITIALS = /^[ㄱ-ㅎ]{4,}$/;
const INITIALS_CERTAINTY = 0.75;
const WEAK = /[:UO ]/g;

/** ts is one sound, and so is ng to those who write it as one or hear a French nasal vowel; l and r in a row are one in kana and Hangul. */
function soundsOf(phonemes: string, script: string): string {
  const joined = phonemes.replaceAll(' ', '').replaceAll('ts', 'c');
  if (script !== 'Katakana' && script !== 'Hangul') return joined;
  const sounds = joined.replaceAll(/ng(?![aeiouV@])/g, 'n').replaceAll(/m(?=[bp])/g, 'n');
  return script === 'Hangul' ? sounds.replaceAll('lr', 'l') : sounds;
}

/** Letters that both words have in the same order. */
function sharedLetters(a: string, b: string): number {
  let before = new Uint8Array(b.length + 1);
  for (const letter of a) {
    const here = new Uint8Array(b.length + 1);
    for (let k = 1; k <= b.length; k++)
      here[k] = letter === b[k - 1] ? (before[k - 1] ?? 0) + 1 : Math.max(before[k] ?? 0, here[k - 1] ?? 0);
    before = here;
  }
  return before[b.length] ?? 0;
}

/** The best certainty over the readings of both, 0 when they are not alike. */
function bestCertainty(span: Spoken, form: Spoken): number {
  const hearing = hearingOf(span.script);
  const isSameScript = span.script === form.script;
  const longer = Math.max(span.folded.length, form.folded.length);
  const shared = isSameScript ? sharedLetters(span.folded, form.folded) / longer : 1;
  const maxCost = isSameScript || span.script === 'Latin' ? MAX_COST : MAX_COST_ACROSS;
  let best = 0;
  for (const heard of span.readings.slice(0, SPAN_READINGS)) {
    const spanSounds = soundsOf(heard.phonemes, span.script);
    for (const meant of form.readings) {
      const weight = heard.weight * meant.weight;
      const formSounds = soundsOf(meant.phonemes, span.script);
      const sounds = formSounds.replaceAll(WEAK, '').length;
      const length = hearing.hasNoVowels ? Math.min(sounds, spanSounds.length + 1) : sounds;
      const base = (BY_LENGTH[Math.min(length, BY_LENGTH.length - 1)] ?? 0) * weight;
      if (length < LEAST_SOUNDS || base <= best) continue;
      const cost = alignPhonemes(spanSounds, formSounds, hearing) / length;
      const unlike = weight === 1 ? UNLIKE : UNLIKE_RARE;
      if (cost <= maxCost * (2 * weight - 1))
        best = Math.max(best, base * (1 - COST_WEIGHT * cost) * (unlike + (1 - unlike) * shared));
    }
  }
  return best;
}

/** The certainty that initial jamo abbreviate a form, 0 when they do not. */
function initialsCertainty(span: Spoken, form: Spoken): number {
  const heard = span.readings[0]?.phonemes ?? '';
  let best = 0;
  if (heard.length < LEAST_SOUNDS) return best;
  for (const { phonemes } of form.readings) {
    const cost = alignPhonemes(heard, soundsOf(phonemes, 'Hangul'), hearingOf('Initials')) / heard.length;
    if (cost <= MAX_COST_ACROSS) best = Math.max(best, INITIALS_CERTAINTY * (1 - cost));
  }
  return best;
}

function kindFactor(span: Spoken, form: Spoken): number {
  if (span.script === 'Latin' && form.script !== 'Latin') return SPELLED_OUT;
  if (isCommonWord(form.folded)) return EVERYDAY;
  return isOrdinaryWord(form.folded) ? ORDINARY : 1;
}

/**
 * Whether `span` is pronounced like `form`, in whatever script either is written. Undefined where it is not, where both are the same
 * letters, and where the span is an ordinary word. Latin letters for Latin letters are a `sound-alike`, with the number of letters that differ;
 * another script is a `transliteration`. Costs the product of both lengths for some ten pairs of readings.
 */
export function compareSound(span: string, form: string): Resemblance | undefined {
  const heard = readAloud(span);
  if (heard === undefined || isOrdinaryWord(heard.folded)) return undefined;
  const meant = readAloud(form);
  if (meant === undefined || heard.folded === meant.folded) return undefined;
  if (heard.script === meant.script && isInflected(heard.folded, meant.folded, heard.script)) return undefined;
  const isInitials = INITIALS.test(span.trim());
  const likeness = isInitials ? initialsCertainty(heard, meant) : bestCertainty(heard, meant);
  const certainty = Math.round(likeness * kindFactor(heard, meant) * 100) / 100;
  if (certainty === 0) return undefined;
  if (isInitials) return { tricks: [{ kind: 'jamo', count: 1, script: 'Hangul' }], certainty };
  if (heard.script === meant.script) {
    const longer = Math.max(heard.folded.length, meant.folded.length);
    const count = longer - sharedLetters(heard.folded, meant.folded);
    return { tricks: [{ kind: 'sound-alike', count }], certainty };
  }
  const script = scriptOf([...foldless(span)][0] ?? '');
  return { tricks: [{ kind: 'transliteration', count: 1, script }], certainty };
}

/** The first character that is a letter of the span as it stands, before kana are folded to one script. */
function foldless(span: string): string {
  return [...span].find((character) => foldText(character) !== '') ?? '';
}
