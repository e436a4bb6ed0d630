import { countStandIns, readOnesAsL } from './fields/leet-words.ts';
import { toOriginal } from './fields/markup.ts';
import type { Field } from './fields/read-fields.ts';
import { drawText } from './fold/fold-text.ts';
import type { FoundSpelling } from './found.ts';
import { compareHomophones } from './han/homophones.ts';
import { compareNear } from './near/compare-near.ts';
import { isFarApart } from './near/far-apart.ts';
import { compareSound } from './sound/compare-sound.ts';
import { viewOf } from './spell/judge-spelling.ts';
import { compareStrokes } from './spell/kana-strokes.ts';
import { rememberPairs } from './spell/remember-pairs.ts';
import { scriptOf } from './spell/script-of.ts';
import type { Trick } from './spell/tricks.ts';

interface Likeness {
  readonly tricks: readonly Trick[];
  readonly certainty: number;
}

const CONTEXT = 12;
const LETTER = /[\p{L}\p{N}]/u;
/** Letters of scripts that write no blanks: a word of an alphabet ends where they begin. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;
/** Signs that part the words of a name. */
const WORD_GAP = /[ \-_./·&+']/;
const LONGEST_GAP = 3;

const isAsciiLetter = Uint8Array.from({ length: 0x80 }, (_, code) => (LETTER.test(String.fromCharCode(code)) ? 1 : 0));

/** Most characters that are asked about are ASCII. */
function isLetter(character: string): boolean {
  return character <= '\u007f' ? isAsciiLetter[character.charCodeAt(0)] === 1 : LETTER.test(character);
}

function hasNoBlanks(character: string): boolean {
  return character > '\u007f' && UNSPACED.test(character);
}

function toFound(field: Field, start: number, end: number, written: string, likeness: Likeness): FoundSpelling {
  const { tricks, certainty } = likeness;
  const letters = [...written].filter(isLetter).length;
  const isDisguised = tricks.some(({ kind }) => kind !== 'transliteration');
  return { field, start, end, written, letters, spelling: { view: viewOf(tricks), certainty, tricks, isDisguised } };
}

/** Where the word after `end` ends, or the one before `start` begins; undefined at the end of the text or where more than a gap parts them. */
function nextWord(text: string, from: number, step: 1 | -1): number | undefined {
  const charAt = (index: number): string => text.charAt(step === 1 ? index : index - 1);
  let at = from;
  while (Math.abs(at - from) < LONGEST_GAP && WORD_GAP.test(charAt(at))) at += step;
  const word = at;
  const isUnspaced = hasNoBlanks(charAt(at));
  while (isLetter(charAt(at)) && hasNoBlanks(charAt(at)) === isUnspaced) at += step;
  return at === word ? undefined : at;
}

/** The spans of as many words as the form has that the word from `start` to `end` is one of. */
function widen(text: string, start: number, end: number, words: number): (readonly [start: number, end: number])[] {
  if (words === 1) return [[start, end]];
  const spans: (readonly [number, number])[] = [];
  for (let left = 0; left < words; left++) {
    let from: number | undefined = start;
    for (let k = 0; k < left && from !== undefined; k++) from = nextWord(text, from, -1);
    let to: number | undefined = end;
    for (let k = left + 1; k < words && to !== undefined; k++) to = nextWord(text, to, 1);
    if (from !== undefined && to !== undefined) spans.push([from, to]);
  }
  return spans;
}

/** The words of a form that near spelling is looked for in are all its words. */
function countWords(form: string): number {
  let words = 0;
  let isInside = false;
  for (let at = 0; at < form.length; at++) {
    const code = form.charCodeAt(at);
    if (code > 0x7f) return countOtherWords(form);
    if (isAsciiLetter[code] === 1 && !isInside) words++;
    isInside = isAsciiLetter[code] === 1;
  }
  return words;
}

function countOtherWords(form: string): number {
  return form.split(/[^\p{L}\p{N}\p{M}]+/u).filter((word) => word !== '').length;
}

const ASCII_LETTER = /[a-z]/i;
const OTHER_LETTER = /\P{ASCII}/u;
/** Letters of several scripts in one word are no slip. */
const MIXED = 0.97;

/** A word of Latin letters and others that are drawn like Latin ones, in Latin letters; undefined for words of one script. */
function drawMixed(span: string): { readonly text: string; readonly trick: Trick } | undefined {
  if (!ASCII_LETTER.test(span) || !OTHER_LETTER.test(span)) return undefined;
  let text = '';
  let count = 0;
  let script = '';
  for (const character of span) {
    const isOther = isLetter(character) && scriptOf(character) !== 'Latin';
    text += isOther ? drawText(character) : character;
    if (!isOther) continue;
    count++;
    script = scriptOf(character);
  }
  return count === 0 ? undefined : { text, trick: { kind: 'homoglyph', count, script } };
}

function compareMixed(span: string, form: string): Likeness | undefined {
  const mixed = drawMixed(span);
  const likeness = mixed && compareNear(mixed.text, form);
  return mixed && likeness && { tricks: [mixed.trick, ...likeness.tricks], certainty: likeness.certainty * MIXED };
}

const rememberSpelling = rememberPairs((span, form) => compareNear(span, form) ?? compareMixed(span, form));

/** Words beside one that is like a word of the form are seldom the form's other words. */
function compareSpelling(span: string, form: string): Likeness | undefined {
  return isFarApart(span, form) ? undefined : rememberSpelling(span, form);
}

const compareHearing = rememberPairs(compareSound);

/** Digits in a misspelled name are no slip, and leave less to know it by. */
const WITH_STAND_INS = 0.9;

/** A likeness in a field whose digits were read as letters: undefined where the span has none. */
function throughStandIns({ source, reading }: Field, from: number, to: number, form: string): Likeness | undefined {
  const place = toOriginal(reading, from, to);
  const written = source.slice(place.start, place.end);
  const count = countStandIns(written);
  if (count === 0) return undefined;
  const span = reading.text.slice(from, to);
  const other = readOnesAsL(span, written);
  const likeness = likelier(
    compareSpelling(span, form),
    other === undefined ? undefined : compareSpelling(other, form),
  );
  if (likeness === undefined) return undefined;
  return { tricks: [{ kind: 'leet', count }, ...likeness.tricks], certainty: likeness.certainty * WITH_STAND_INS };
}

function likelier(one: Likeness | undefined, other: Likeness | undefined): Likeness | undefined {
  return (other?.certainty ?? 0) > (one?.certainty ?? 0) ? other : one;
}

/** A word, or several, that is the form but for a letter or two; undefined when a reader would not take it for the form. */
export function verifyNear(field: Field, start: number, end: number, form: string): FoundSpelling | undefined {
  const { text } = field.reading;
  for (const [from, to] of widen(text, start, end, countWords(form))) {
    const likeness =
      field.undone === 'leet' ? throughStandIns(field, from, to, form) : compareSpelling(text.slice(from, to), form);
    if (likeness !== undefined) return toFound(field, from, to, form, likeness);
  }
  return undefined;
}

/** A likeness in a field whose kana were folded by strokes is one of the letters that stand there. */
function throughStrokes({ reading, unfolded }: Field, from: number, to: number, heard: Likeness): Likeness | undefined {
  if (unfolded === undefined) return heard;
  const drawn = compareStrokes(unfolded.slice(from, to), reading.text.slice(from, to));
  if (drawn === undefined) return undefined;
  const tricks: readonly Trick[] = [{ kind: 'near-shape', count: drawn.count }, ...heard.tricks];
  return { tricks, certainty: heard.certainty * drawn.certainty };
}

/** A word, or several, that sound like the form, in any script: other scripts write the words of a name together. */
export function verifySound(field: Field, start: number, end: number, form: string): FoundSpelling | undefined {
  const { text } = field.reading;
  const words = countWords(form);
  const wider = words > 1 ? widen(text, start, end, words) : [];
  for (const [from, to] of [[start, end] as const, ...wider]) {
    const heard = compareHearing(text.slice(from, to), form);
    const likeness = heard && throughStrokes(field, from, to, heard);
    if (likeness !== undefined) return toFound(field, from, to, form, likeness);
  }
  return undefined;
}

/** Han characters that are read aloud like those of a form. */
export function verifyHomophone(field: Field, start: number, end: number, form: string): FoundSpelling | undefined {
  const { text } = field.reading;
  const context = { before: text.slice(Math.max(0, start - CONTEXT), start), after: text.slice(end, end + CONTEXT) };
  const likeness = compareHomophones(text.slice(start, end), form, context);
  return likeness && toFound(field, start, end, form, likeness);
}
