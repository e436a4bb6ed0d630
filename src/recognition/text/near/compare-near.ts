import { foldText } from '../fold/fold-text.ts';
import { readableScript } from '../sound/script-readings.ts';
import { DOUBLED_FACTOR } from './edit-factors.ts';
import { isInflected } from '../spell/inflections.ts';
import { type Trick, TrickCount } from '../spell/tricks.ts';
import { isCommonWord } from '../words/common-words.ts';
import { isOrdinaryWord } from '../words/ordinary-words.ts';
import { type Edit, MOST_EDITS, traceEdits } from './trace-edits.ts';

/** How a span resembles a form without being spelled like it, and how sure it is that a reader takes it for the form. */
export interface NearSpelling {
  readonly tricks: readonly Trick[];
  readonly certainty: number;
}

/** UTF-16 units with everything that is no letter: what is longer is made to exhaust, and not worth folding. */
const MAX_LENGTH = 256;
/** Certainty before what the edits take, by letters (of both on average): a long name has few neighbors. */
const BY_LENGTH = [0, 0, 0, 0, 0, 0.56, 0.68, 0.82, 0.88, 0.92] as const;
const FIRST_LETTER = 0.7;
const LAST_LETTER = 0.88;
/** A misspelled everyday word is most often that word, and a misspelled word of some language often is. */
const EVERYDAY = 0.55;
const ORDINARY = 0.85;
/** Letters of a name that are right, beside which a word that differs may be an ordinary one, and what it then takes. */
const KEPT_LETTERS = 8;
const OTHER_WORD = 0.8;
const COINED = 1.5;
/** Of two edits less is explained by a slip or a trick than of each alone. */
const SECOND_EDIT = 0.9;
/** Jamo are less than letters: a syllable has two or three. */
const JAMO_A_LETTER = 1.6;

/** Letters that may differ: none in short words, which are too near each other. */
export function maxEdits(length: number): number {
  if (length < 5) return 0;
  return length < 9 ? 1 : 2;
}

/** What is left of an edit's factor for where in the word it stands: readers hold on to the first letter, and names take endings. */
function placed({ factor, inForm, inSpan, kind }: Edit, spanLength: number, formLength: number): number {
  if (Math.min(inForm, inSpan) === 0) return factor * FIRST_LETTER;
  const isLast = kind === 'added-letter' ? inSpan === spanLength - 1 : inForm === formLength - 1;
  return isLast ? factor * LAST_LETTER : factor;
}

/** How many letters the words have that both share; those of a word that is no ordinary one count half more, since it means the name alone. */
function keptLetters(spanWords: readonly string[], formWords: readonly string[]): number {
  let kept = 0;
  for (const [k, word] of formWords.entries())
    if (word === spanWords[k]) kept += isOrdinaryWord(word) ? word.length : word.length * COINED;
  return kept;
}

/** Whether a reader could take a word that differs from the form's word for itself. */
function isOtherWord(span: string, form: string, script: string): boolean {
  return span !== form && (isOrdinaryWord(span) || isInflected(span, form, script));
}

/** At most `most` edits, or two where both only change how often a letter is written: which of two is doubled hardly anybody knows. */
function readEdits(span: string, form: string, most: number): readonly Edit[] | undefined {
  if (most === 0) return undefined;
  const edits = traceEdits(span, form, MOST_EDITS);
  return edits !== undefined && (edits.length <= most || isDoubling(edits)) ? edits : undefined;
}

function isDoubling(edits: readonly Edit[]): boolean {
  return edits.every(({ factor }) => factor === DOUBLED_FACTOR);
}

/**
 * Whether `span` is `form` with a letter or two dropped, added, changed or swapped. Undefined where it is not, where both are the same
 * letters, where the word that differs is an ordinary one or only inflected, and for words with digits. Names of several words
 * need as many words in the span. Linear in the length.
 */
export function compareNear(span: string, form: string): NearSpelling | undefined {
  if (span.length > MAX_LENGTH || form.length > MAX_LENGTH) return undefined;
  const spelled = foldText(span);
  const meant = foldText(form);
  if (spelled === meant) return undefined;
  const formWords = meant.split(' ');
  const spanWords = spelled.split(' ');
  if (spanWords.length !== formWords.length) return undefined;
  const script = readableScript(formWords.join(''));
  if (script === undefined || readableScript(spanWords.join('')) !== script) return undefined;
  const perLetter = script === 'Hangul' ? JAMO_A_LETTER : 1;
  const formLength = formWords.join('').length / perLetter;
  const spanLength = spanWords.join('').length / perLetter;
  const edits = readEdits(spelled, meant, maxEdits(Math.floor(formLength)));
  if (edits === undefined || edits.length === 0) return undefined;
  const others = spanWords.filter((word, k) => isOtherWord(word, formWords[k] ?? '', script));
  if (others.length > 0 && keptLetters(spanWords, formWords) < KEPT_LETTERS) return undefined;
  const tricks = new TrickCount();
  for (const { kind } of edits) tricks.add(kind);
  // A doubled letter, or one of two left out, hardly changes how long a word is.
  const letters = isDoubling(edits) ? formLength : (formLength + spanLength) / 2;
  const certainty =
    baseOf(letters) *
    edits.reduce((product, edit) => product * placed(edit, spelled.length, meant.length), 1) *
    (edits.length > 1 ? SECOND_EDIT : 1) *
    (others.length > 0 ? OTHER_WORD : 1) *
    ordinariness(meant);
  return { tricks: tricks.list(), certainty: Math.round(certainty * 100) / 100 };
}

function ordinariness(form: string): number {
  if (isCommonWord(form)) return EVERYDAY;
  return isOrdinaryWord(form) ? ORDINARY : 1;
}

function baseOf(letters: number): number {
  const below = Math.min(Math.floor(letters), BY_LENGTH.length - 1);
  const from = BY_LENGTH[below] ?? 0;
  return from + ((BY_LENGTH[below + 1] ?? from) - from) * (letters - below);
}
