import { foldText } from '../fold/fold-text.ts';
import { isOrdinaryWord } from '../words/ordinary-words.ts';
import type { DerivedForm } from './tricks.ts';

/** Katakana that a stroke's direction or length alone tells apart, and the commoner one that stands for both; narrow letters for narrow ones. */
const STROKES: { readonly [letter: string]: string } = {
  ツ: 'シ', ヅ: 'ジ', ソ: 'ン', ワ: 'ク', ユ: 'コ', ヌ: 'ス', ヲ: 'フ', ﾂ: 'ｼ', ｿ: 'ﾝ', ﾜ: 'ｸ', ﾕ: 'ｺ', ﾇ: 'ｽ', ｦ: 'ﾌ',
}; // prettier-ignore
const FOLDED = new RegExp(`[${Object.keys(STROKES).join('')}]`, 'g');
const LETTER = /[\p{Script=Katakana}\p{Script=Hiragana}ー]/u;
const SHORTEST = 3;
/** What is left of the certainty where one letter, two, more are exchanged. */
const EXCHANGED = [1, 0.82, 0.74, 0.66] as const;

const HAS_FOLDED = new RegExp(FOLDED.source);

/** A text in which katakana that are drawn alike are the same; as long as the text. */
export function foldStrokes(text: string): string {
  return HAS_FOLDED.test(text) ? text.replaceAll(FOLDED, (letter) => STROKES[letter] ?? letter) : text;
}

const WORDS = /[\u30a1-\u30fa\u30fc\uff66-\uff9f]{3,}/g;

/** Whether a text has a katakana word that is in no list and has letters that `foldStrokes` folds. */
export function mayBeDrawn(text: string): boolean {
  for (const [word] of text.matchAll(WORDS))
    if (foldStrokes(word) !== word && !isOrdinaryWord(foldText(word))) return true;
  return false;
}

function toKatakana(letter: string): string {
  const code = letter.charCodeAt(0);
  return code >= 0x3041 && code <= 0x3096 ? String.fromCharCode(code + 0x60) : letter;
}

function lettersOf(text: string): readonly string[] {
  return [...text.normalize('NFKC')].filter((letter) => LETTER.test(letter)).map(toKatakana);
}

/**
 * The spelling of a mark in katakana that every exchange of letters drawn alike folds to; none where it is that already, or too short. It is
 * looked for in the text as it stands and, by the mark's own spelling as well, in the text folded likewise.
 */
export function drawKana(spelling: string, certainty: number): readonly DerivedForm[] {
  const text = foldStrokes(spelling);
  if (text === spelling || lettersOf(spelling).length < SHORTEST) return [];
  return [{ text, trick: { kind: 'near-shape', count: 1 }, certainty, drawn: spelling }];
}

export interface DrawnKana {
  /** Letters exchanged. */
  readonly count: number;
  /** In (0, 1). */
  readonly certainty: number;
}

/** How a span that folds to the same strokes as a spelling departs from it; undefined where it does not, or is another word. */
export function compareStrokes(span: string, spelling: string): DrawnKana | undefined {
  const written = lettersOf(span);
  const wanted = lettersOf(spelling);
  if (written.length !== wanted.length || written.length < SHORTEST) return undefined;
  const count = written.filter((letter, at) => letter !== wanted[at]).length;
  // Three letters of which two are exchanged are a word of their own.
  if (count === 0 || count * 2 > written.length || isOrdinaryWord(foldText(written.join('')))) return undefined;
  return { count, certainty: EXCHANGED[Math.min(count, 3)] as number };
}

/** Everything the table says, for the version of the recognizer. */
export const kanaStrokeContent: string = JSON.stringify([STROKES, EXCHANGED]);
