import type { DerivedForm } from '../spell/tricks.ts';
import { isCommonWord } from '../words/common-words.ts';
import { isOrdinaryWord } from '../words/ordinary-words.ts';
import { toInitialJamo, toLetterJamo } from './jamo.ts';
import type { Reading } from './latin-readings.ts';
import { isAbjad, readAloud } from './read-aloud.ts';
import { romanize } from './romanize.ts';
import { initialsOf, SPELLING_TARGETS, type Target, usualHangulOf } from './spelling-targets.ts';

const MAX_FORMS = 16;
/** Consonants up to which a mark is short: it has too few to be known by them. */
const SHORT = 3;
const CONSONANTS = 'bpdtgkfvszmnlrhSCZJTD';
const LATIN_LIMIT = 3;

/** Letters below which a spelling is left out, those from which it is as telling as it gets, and what the shortest keeps of the certainty. */
const LENGTHS: { readonly [script: string]: readonly [least: number, enough: number, shortest: number] } = {
  Katakana: [2, 4, 0.7],
  Hangul: [2, 4, 0.6],
};
const ALPHABET_LENGTHS = [3, 6, 0.6] as const;
/** The usual spelling of the usual reading. */
const USUAL = 0.92;
const LEAST_JAMO = 3;
const LEAST_JAMO_LETTERS = 5;
const JAMO_SPELLINGS = 5;
const JAMO_READINGS = 3;
/** A second writing of the same sounds is rarer than the first. */
const LATER_STYLE = 0.95;
/** The vowels of Arabic and Hebrew names are guessed. */
const UNVOWELED = 0.8;
/** Foreign everyday words are loan words at home: オレンジ is an orange. */
const EVERYDAY = 0.5;
/** A short spelling that is a word of its language, or is one of those that the lists have from what people say about brands. */
const ORDINARY = 0.75;
/**
 * ㄴㅇㅋ: initials stand for every word with these consonants, but hardly anything else is written so. That three of them are a short
 * mark lowers their score again.
 */
const JAMO = { 3: 0.75, 4: 0.75, 5: 0.8 } as const;

function lengthFactor(text: string, script: string): number | undefined {
  const [least, enough, shortest] = LENGTHS[script] ?? ALPHABET_LENGTHS;
  const length = text.includes(' ') ? text.replaceAll(' ', '').length : text.length;
  if (length < least) return undefined;
  return length >= enough ? 1 : shortest + ((1 - shortest) * (length - least)) / (enough - least);
}

/** `foldText` of what the tables here write, at a fraction of its cost: 100,000 marks have two million spellings. */
function foldSpelling(text: string): string {
  return text.normalize('NFD').replaceAll('\u0306', '');
}

/** Spellings of one form, each text once. */
class Spellings {
  readonly list: DerivedForm[] = [];
  /** A few dozen at most. */
  private readonly known: string[];
  private readonly factor: number;

  constructor(form: string, isEveryday: boolean) {
    this.known = [form];
    this.factor = isEveryday ? EVERYDAY : 1;
  }

  get isFull(): boolean {
    return this.list.length >= MAX_FORMS;
  }

  /** Whether the spelling is new and long enough to be kept. */
  add(text: string, kind: 'transliteration' | 'jamo', script: string, certainty: number, isShort: boolean): boolean {
    if (this.isFull || this.known.includes(text)) return false;
    this.known.push(text);
    const isOrdinary = (isShort || script === 'Latin') && isOrdinaryWord(foldSpelling(text));
    // The lists know Latin letters best: what they have there is another word.
    if (isOrdinary && script === 'Latin') return false;
    const ordinary = isOrdinary ? ORDINARY : 1;
    const rounded = Math.round(certainty * this.factor * ordinary * 100) / 100;
    this.list.push({ text, trick: { kind, count: 1, script }, certainty: rounded });
    return true;
  }
}

function addTarget(found: Spellings, readings: readonly Reading[], target: Target, isShort: boolean): void {
  let left = isShort ? target.shortLimit : target.limit;
  for (const [place, { write, readings: count, isDoubled }] of target.styles.entries()) {
    for (const { phonemes, doubled, weight } of readings.slice(0, count)) {
      const text = writeWords(isDoubled ? doubled : phonemes, write);
      const length = lengthFactor(text, target.script);
      if (length === undefined) continue;
      const certainty = USUAL * weight * length * (place === 0 ? 1 : LATER_STYLE);
      if (found.add(text, 'transliteration', target.script, certainty, length < 1) && --left === 0) return;
    }
  }
}

function countConsonants(phonemes: string): number {
  let count = 0;
  for (const phoneme of phonemes) if (CONSONANTS.includes(phoneme)) count++;
  return count;
}

/** Empty where a word of the name has nothing that this script writes. */
function writeWords(phonemes: string, write: (word: string) => string): string {
  if (!phonemes.includes(' ')) return write(phonemes);
  const words = phonemes.split(' ').map(write);
  return words.includes('') ? '' : words.join(' ');
}

function addRomanizations(found: Spellings, phonemes: string, script: string): void {
  const words = phonemes.split(' ').map((word) => romanize(word, isAbjad(script)));
  const count = Math.min(LATIN_LIMIT, Math.max(...words.map(({ length }) => length)));
  for (let k = 0; k < count; k++) {
    const text = words.map((list) => list[Math.min(k, list.length - 1)] ?? '').join(' ');
    const length = lengthFactor(text, 'Latin');
    if (length === undefined) continue;
    const certainty = USUAL * length * (k === 0 ? 1 : LATER_STYLE) * (isAbjad(script) ? UNVOWELED : 1);
    found.add(text, 'transliteration', 'Latin', certainty, length < 1);
  }
}

/** ㄴㅇㅋ and ㄴㅏㅇㅣㅋㅣ for 나이키. */
function addJamo(found: Spellings, hangul: string, initials: readonly string[]): void {
  const letters = toLetterJamo(hangul);
  if (letters !== undefined && letters.length >= LEAST_JAMO_LETTERS) found.add(letters, 'jamo', 'Hangul', USUAL, false);
  let left = JAMO_SPELLINGS;
  for (const jamo of initials) {
    // ㅋㅋㅋ is laughter.
    if (jamo.length < LEAST_JAMO || jamo === jamo.charAt(0).repeat(jamo.length)) continue;
    if (found.isFull) return;
    const certainty = JAMO[Math.min(5, jamo.length) as keyof typeof JAMO];
    if (found.add(jamo, 'jamo', 'Hangul', certainty, false) && --left === 0) return;
  }
}

/**
 * Spellings of a mark in other scripts, by how the mark is pronounced: kana, Hangul and its initials, Cyrillic and Arabic for Latin marks; Latin
 * letters and the others for marks in these scripts. At most 16, none for marks with digits or in scripts without a
 * reading here. Pure in the form and the tables.
 */
export function transliterate(form: string): readonly DerivedForm[] {
  const spoken = readAloud(form);
  if (spoken === undefined) return [];
  const { script, readings, folded } = spoken;
  const found = new Spellings(folded, isCommonWord(folded));
  if (script !== 'Latin') addRomanizations(found, readings[0]?.phonemes ?? '', script);
  const spelled = script === 'Latin' ? readings : readings.map(withoutCarriers);
  // Words of a name that are words of another language are not listened to.
  const isShort = countConsonants(spelled[0]?.phonemes ?? '') <= SHORT || folded.includes(' ');
  for (const target of SPELLING_TARGETS) if (target.script !== script) addTarget(found, spelled, target, isShort);
  if (script === 'Hangul') addJamo(found, form, [toInitialJamo(form) ?? '']);
  else {
    const initials = spelled.slice(0, JAMO_READINGS).flatMap(({ phonemes }) => initialsOf(phonemes));
    addJamo(found, usualHangulOf(spelled[0]?.phonemes ?? ''), initials);
  }
  return found.list;
}

/** Vowels that only carry a consonant in kana and Hangul are not written elsewhere. */
function withoutCarriers(reading: Reading): Reading {
  const phonemes = reading.phonemes.replaceAll(/[UO]/g, '');
  return { ...reading, phonemes, doubled: phonemes };
}
