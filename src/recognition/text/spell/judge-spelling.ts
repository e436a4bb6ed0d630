import type { Aligned } from './align.ts';
import type { View } from '../fold/fold-character.ts';
import { foldText } from '../fold/fold-text.ts';
import { scriptOf } from './script-of.ts';
import type { Trick, TrickKind } from './tricks.ts';
import { isCommonWord } from '../words/common-words.ts';
import { isOrdinaryWord } from '../words/ordinary-words.ts';

/** How a span is written, and how sure it is that it is meant to be read as the form. */
export interface Spelling {
  /** The strongest reading that was needed: `original`, `folded`, `skeleton`, `leet`, `squeezed`, `collapsed`, `masked`, `simplified`, `turned`, `near`, `sound`, `shape`, `across`. */
  readonly view: string;
  readonly certainty: number;
  readonly tricks: readonly Trick[];
  /** Written so as not to be found, beyond case and style. */
  readonly isDisguised: boolean;
}

const HAN = /\p{Script=Han}/u;
const PICTURE = /\p{Extended_Pictographic}/u;
const VOWEL = /[aeiouyæøœ]|[^a-z]/;
const LETTER = /\p{L}/u;
const UNIT_AFTER_NUMBER =
  /^\d+(?:gb|tb|mb|kb|mm|cm|dm|m|km|in|inch|ft|oz|lb|lbs|ml|cl|l|kg|g|mg|w|kw|v|kv|a|ma|mah|hz|khz|mhz|ghz|k|p|fps|dpi|px|x|pc|pcs|pk|pack|st|nd|rd|th|s|d|y|yr|er|mp|bit|gen|db|rpm|hp|bar|psi|wh|lm|nm)?$/i;

function count(tricks: readonly Trick[], kind: TrickKind): number {
  let sum = 0;
  for (const trick of tricks) if (trick.kind === kind) sum += trick.count;
  return sum;
}

/** "Q V" may be a mark and ｇ．ｆ a code; "q.v." is an abbreviation like many. */
function isTellingPair(letters: string, gap: string): boolean {
  return /^\p{Lu}+$/u.test(letters) ? /^[. ]$/.test(gap) : /^[．·・_]$/.test(gap);
}

const SPACED_SIGN = /^\s?[-–—.·•*~_/|]\s?$/u;
/** From so many letters on, pieces that are words by chance do not make the name by chance. */
const LONG_NAME = 10;

/** Separators inside a word are an evasion when they part single letters, or are no marks of ordinary writing. */
function judgeGaps(aligned: Aligned, written: string): number | undefined {
  const { inside, pieces } = aligned.gaps;
  if (inside.length === 0) return 1;
  const isSpelledOut = pieces.every((piece) => [...piece].length === 1);
  if (HAN.test(written)) {
    if (inside.some((gap) => /[\p{P}\n]/u.test(gap) && !/^[\s.·・*_~-]+$/u.test(gap))) return undefined;
    const isCut = inside.length === 1 || (inside.length === 2 && aligned.length > 4);
    return isSpelledOut || isCut ? 0.85 : undefined;
  }
  if (isSpelledOut) {
    if (aligned.length === 2) return isTellingPair(pieces.join(''), inside[0] ?? '') ? 0.4 : undefined;
    return aligned.length === 3 ? 0.75 : 0.9;
  }
  if (aligned.length < 4) return undefined;
  const words = pieces.map(foldText);
  const isOrdinary = words.map((word) => word.length > 1 && (isCommonWord(word) || isOrdinaryWord(word)));
  if (inside.some((gap) => /\s/u.test(gap))) return judgeBlanks(aligned, words, isOrdinary);
  if (words.every((word) => word.length > 1 && isCommonWord(word))) return undefined;
  if (inside.every((gap) => PICTURE.test(gap))) return 0.85;
  const isUsual = inside.every((gap) => /^[-–—'’./&+,_:()[\]"]$/.test(gap));
  if (!isUsual) return words.some((word) => word.length > 3 && isCommonWord(word)) ? 0.6 : 0.85;
  // HDR-CX is a model number; the pieces of a word that was cut can be spoken.
  if (aligned.length < 5 || !words.some((word) => VOWEL.test(word))) return undefined;
  if (!isOrdinary.includes(true))
    return words.every((word) => VOWEL.test(word)) ? 0.7 : aligned.length > 6 ? 0.55 : undefined;
  if (aligned.length >= LONG_NAME) return 0.6;
  return aligned.length > 5 && (words.every((word) => word.length > 1 && !isCommonWord(word)) || hasFragment(words))
    ? 0.55
    : undefined;
}

/** Whether a piece is none of its own: "re" and "tail" are words, and beside a word a name that was cut has "ndrix". */
function hasFragment(words: readonly string[]): boolean {
  return words.some((word) => word.length > 3 && !isCommonWord(word) && !isOrdinaryWord(word));
}

/** "for mula": a blank between two words joins nothing; a sign between blanks (ZARU - MO), or a blank in a longer name, may where neither half is a word. */
function judgeBlanks(
  { gaps: { inside }, length }: Aligned,
  words: readonly string[],
  isOrdinary: readonly boolean[],
): number | undefined {
  if (inside.every((gap) => SPACED_SIGN.test(gap))) return length > 5 && !isOrdinary.includes(true) ? 0.55 : undefined;
  if (words.length !== 2 || inside[0] !== ' ' || words.some((word) => word.length < 3)) return undefined;
  if (!isOrdinary.includes(true)) return length > 6 ? 0.6 : undefined;
  return length >= LONG_NAME && words.some((word, k) => word.length > 4 && isOrdinary[k] === false) ? 0.55 : undefined;
}

/** Whether more than digits stands for letters: signs, or several signs drawn as one letter, which the reading shows as that letter. */
function hasSign(span: string, leet: number): boolean {
  return /[@$!€|¡#¥£]/.test(span) || leet > (span.match(/\d/g)?.length ?? 0);
}

/** Digits and signs for letters: most of the word must still be letters, and a number with its unit is a number with its unit. */
function judgeLeet(aligned: Aligned, span: string, after: string): number | undefined {
  const signs = count(aligned.tricks, 'leet');
  if (signs === 0) return 1;
  if (aligned.length < 4 || aligned.plain < 2) return undefined;
  if (UNIT_AFTER_NUMBER.test(span) || /^[\p{Script=Latin}\p{N}]/u.test(after)) return undefined;
  // Hardly a letter is left: no model number spells six letters by chance when signs stand among the digits.
  if (signs * 2 > aligned.length) return aligned.length < 6 ? undefined : hasSign(span, signs) ? 0.8 : 0.6;
  // UHS1, Pro6: a number after a name; 3sata: the end of one before it; "series5" is a plural with a slip. No number is a zero.
  const isAtEdge = /^\d|\d$/.test(span);
  if (isAtEdge && aligned.length < 6) return signs === 1 && /^\p{L}{3,}0$/u.test(span) ? 0.55 : undefined;
  // Numbers before a name and after it are none that a model has.
  const isAtBoth = /^\d\p{L}{4,}\d$/u.test(span);
  // "B055A" could be a model number; "b0ssa" hardly.
  const isMixedInside = /\p{L}[\d@$!€|¡#¥£]+\p{L}/u.test(span);
  if (signs === 1) return hasSign(span, signs) || isMixedInside ? 0.9 : isAtEdge && !span.endsWith('5') ? 0.75 : 0.55;
  if (hasSign(span, signs) || (isMixedInside && aligned.plain >= signs)) return 0.85;
  return aligned.length >= 7 && aligned.plain >= signs * 2 ? 0.75 : isAtBoth ? 0.6 : 0.45;
}

function judgeRepeats(aligned: Aligned, folded: string): number | undefined {
  const repeats = count(aligned.tricks, 'repeated-letters');
  if (repeats === 0) return 1;
  if (isCommonWord(folded)) return undefined;
  // One letter twice is how people mistype and how short words differ; in a long invented name it is seldom a word of its own.
  if (repeats === 1) return aligned.length < 5 ? undefined : aligned.length < 7 ? 0.45 : 0.75;
  return aligned.length < 3 ? undefined : 0.85;
}

function hasNaturalCase(span: string): boolean {
  const rest = span.slice(1);
  return span === span.toUpperCase() || rest === rest.toLowerCase();
}

/** l for i, rn for m: shapes that honest words have too, so the span must be no word and, for single letters, look odd. */
function judgeShapes(aligned: Aligned, span: string, folded: string): number | undefined {
  const letters = count(aligned.tricks, 'look-alike-letter');
  const digraphs = count(aligned.tricks, 'digraph');
  if (letters + digraphs === 0) return 1;
  if (aligned.length < 4 || isCommonWord(folded)) return undefined;
  if (digraphs > 0) return aligned.length < 5 ? undefined : 0.75;
  if (!hasNaturalCase(span)) return 0.85;
  return aligned.length < 5 || span.startsWith('I') || letters > 1 ? undefined : 0.45;
}

const GUESSES: ReadonlySet<TrickKind> = new Set<TrickKind>([
  'leet',
  'digraph',
  'look-alike-letter',
  'repeated-letters',
]);

/** One letter in three may be hidden, and the last only where what is left is no word: "cotton*" has a footnote. */
function judgeMasks(aligned: Aligned, span: string): number | undefined {
  const masks = count(aligned.tricks, 'masked');
  if (masks === 0) return 1;
  const isLast = /[^\p{L}\p{N}\p{M}]$/u.test(span);
  if (isLast && (aligned.length < 5 || isOrdinaryWord(foldText(span)) || isCommonWord(foldText(span))))
    return undefined;
  if (aligned.length - masks < 3 || masks * 3 > aligned.length) return undefined;
  // What is left must be the name, not one more guess.
  if (aligned.tricks.some(({ kind }) => GUESSES.has(kind))) return undefined;
  return aligned.length === 4 && /^\W/u.test(span) ? 0.5 : isLast ? 0.6 : masks === 1 ? 0.76 : 0.6;
}

/** A word wholly in another script is an ordinary word of it wherever that script is spoken nearby. */
function judgeDrawn(aligned: Aligned, text: string, start: number, end: number): number | undefined {
  if (aligned.drawn === 0) return 1;
  const scripts = new Set(aligned.tricks.flatMap((trick) => (trick.kind === 'homoglyph' ? [trick.script ?? ''] : [])));
  if (aligned.plain > 0 || scripts.size !== 1)
    return aligned.drawn * 2 > aligned.length + 2 && aligned.length < 4 ? 0.7 : 0.97;
  const [script] = scripts;
  if (script === 'Other') return 0.95;
  if (aligned.length < 3) return undefined;
  let spoken = 0;
  for (const character of text.slice(Math.max(0, start - 60), start) + text.slice(end, end + 60)) {
    if (LETTER.test(character) && scriptOf(character) === script) spoken++;
  }
  return spoken >= 3 ? undefined : 0.9;
}

const VIEWS: readonly (readonly [TrickKind, string])[] = [
  ['across-fields', 'across'],
  ['upside-down', 'turned'],
  ['split-character', 'shape'],
  ['joined-characters', 'shape'],
  ['near-shape', 'shape'],
  ['homophone', 'sound'],
  ['pinyin', 'sound'],
  ['transliteration', 'sound'],
  ['jamo', 'sound'],
  ['sound-alike', 'sound'],
  ['dropped-letter', 'near'],
  ['added-letter', 'near'],
  ['changed-letter', 'near'],
  ['swapped-letters', 'near'],
  ['masked', 'masked'],
  ['separators', 'squeezed'],
  ['homoglyph', 'skeleton'],
  ['look-alike-letter', 'skeleton'],
  ['digraph', 'skeleton'],
  ['leet', 'leet'],
  ['repeated-letters', 'collapsed'],
  ['traditional', 'simplified'],
  ['simplified', 'simplified'],
];

/** The reading that the strongest of the tricks needs; `folded` where they are ways of writing only. */
export function viewOf(tricks: readonly Trick[]): string {
  return VIEWS.find(([kind]) => count(tricks, kind) > 0)?.[1] ?? 'folded';
}

const INNOCENT_TRICKS: ReadonlySet<TrickKind> = new Set<TrickKind>([
  'joined',
  'traditional',
  'simplified',
  'full-width',
  'kana',
  'diacritics',
  'markup',
]);

/**
 * Judges the spelling between `start` and `end` of `text`: undefined when it is an ordinary word or number that only folds to the form.
 */
export function judgeSpelling(
  text: string,
  start: number,
  end: number,
  written: string,
  aligned: Aligned,
  view: View,
): Spelling | undefined {
  const { tricks } = aligned;
  const span = text.slice(start, end);
  if (tricks.length === 0) {
    const isOriginal = span === written;
    return { view: isOriginal ? 'original' : 'folded', certainty: 1, tricks, isDisguised: false };
  }
  // What a reader sees of it: without what parts the letters or is not drawn.
  const seen = aligned.gaps.pieces.join('') || span;
  const folded = foldText(seen);
  const parts = [
    judgeGaps(aligned, written),
    judgeLeet(aligned, seen, text.slice(end, end + 1)),
    judgeRepeats(aligned, folded),
    judgeShapes(aligned, seen, folded),
    judgeMasks(aligned, seen),
    view === 'drawn' ? judgeDrawn(aligned, text, start, end) : 1,
    count(tricks, 'diacritics') > 0 ? (isCommonWord(folded) ? 0.7 : 0.9) : 1,
    count(tricks, 'kana') > 0 && aligned.length < 3 ? undefined : 1,
    count(tricks, 'joined') > 0 ? 0.95 : 1,
  ];
  let certainty = 1;
  for (const part of parts) {
    if (part === undefined) return undefined;
    certainty *= part;
  }
  const isDisguised = tricks.some(({ kind }) => !INNOCENT_TRICKS.has(kind));
  return { view: viewOf(tricks), certainty, tricks, isDisguised };
}
