import { simplifyHan } from '../fold/simplify-han.ts';
import { zh } from '../lexicon/zh.ts';
import { TRADE_WORDS } from './trade-words.ts';
import { digest, words } from './words-data.ts';

/** Binary logarithm of the count of all words in the list. */
const ALL = 25.8;
/** A character that the list doesn't know as a word, in bits. */
const UNKNOWN = 24;
/** The class of a word of the trade: as common in a title as the list's commonest thousand in a newspaper. */
const TRADE_CLASS = 12;
const LONGEST = 4;
const FIRST_HAN = 0x3400;
const LAST_HAN = 0x9fff;

/** A word as folded text has it: 么 folds to 幺. */
function fold(word: string): string {
  for (const character of word) if (simplifyHan(character) !== character) return Array.from(word, simplifyHan).join('');
  return word;
}

function readWords(): ReadonlyMap<string, number> {
  const bits = new Map<string, number>();
  const add = (word: string, cost: number): void => {
    const folded = fold(word);
    bits.set(folded, Math.min(bits.get(folded) ?? UNKNOWN, cost));
  };
  for (const line of words.trim().split('\n')) {
    const [length = '', count = '', ...groups] = line.split(' ');
    const cost = ALL - Number(count);
    const step = Number(length) - 1;
    for (const group of groups) {
      if (step === 0) add(group, cost);
      else for (let at = 1; at < group.length; at += step) add(group.charAt(0) + group.slice(at, at + step), cost);
    }
  }
  for (const word of TRADE_WORDS.trim().split(/\s+/)) add(word, ALL - TRADE_CLASS);
  for (const { text } of zh.terms) add(text, ALL - TRADE_CLASS);
  return bits;
}

// Some 95,000 words, 8 MB: read when the first homophone is weighed, so that a register without Chinese marks pays nothing.
let known: ReadonlyMap<string, number> | undefined;

function bitsOf(): ReadonlyMap<string, number> {
  known ??= readWords();
  return known;
}

/** Whether a text of two to four characters is an everyday word of Chinese. */
export function isOrdinaryHanWord(text: string): boolean {
  return text.length > 1 && bitsOf().has(fold(text));
}

/** All everyday words of two characters and more. */
export function* ordinaryHanWords(): Iterable<string> {
  for (const word of bitsOf().keys()) if (word.length > 1) yield word;
}

/**
 * How surprising a simplified text is as ordinary Chinese, in bits: the cost of the commonest words it can be cut into. A character that is
 * no Han parts words and costs nothing. Time is linear in the text.
 */
export function surpriseOf(text: string): number {
  const bits = bitsOf();
  const cheapest = [0];
  let run = 0;
  for (let end = 1; end <= text.length; end++) {
    const code = text.charCodeAt(end - 1);
    run = code >= FIRST_HAN && code <= LAST_HAN ? run + 1 : 0;
    let least = (cheapest[end - 1] ?? 0) + (run > 0 ? (bits.get(text.charAt(end - 1)) ?? UNKNOWN) : 0);
    for (let length = 2; length <= Math.min(LONGEST, run); length++) {
      const cost = bits.get(text.slice(end - length, end));
      if (cost !== undefined) least = Math.min(least, (cheapest[end - length] ?? 0) + cost);
    }
    cheapest.push(least);
  }
  return cheapest[text.length] ?? 0;
}

export const hanWordContent: string = [digest, TRADE_WORDS].join('\n');
