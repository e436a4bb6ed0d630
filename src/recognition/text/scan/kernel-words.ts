import { isPieceLetter } from '../across/piece-letters.ts';
import { tellsOf } from '../fields/read-otherwise.ts';
import { foldCharacter, ROLES, type View } from '../fold/fold-character.ts';
import { TELLS_AFTER_BAR, TELLS_SECOND } from './kernel-layout.ts';
import { foldTables, foldWord, hasRole, MANY, SYMBOL_MASK } from '../fold/fold-table.ts';

/** Of a word of the fold table: the letter is an l, which has the symbol of an i. */
const IS_L = 1 << 29;
/** A field with the character may have another reading. */
const TELLING = 1 << 30;
/** What is a letter of a piece to `readSplits` is none to the kernel, or the other way round; or how it is read depends on what follows. */
const UNSETTLED = 1 << 31;
const L = 0x6c;
const I = 0x69;

/** Room for the letters of characters that stand for several: the index is as wide as a symbol. */
export const SEQUENCE_WORDS = SYMBOL_MASK + 1;

const HANGUL = /\p{Script=Hangul}/u;

function isUnsettled(character: string, word: number): boolean {
  // Signs that act as letters the kernel knows itself.
  if (hasRole(word, ROLES.stand) || hasRole(word, ROLES.mask)) return isPieceLetter(character);
  return HANGUL.test(character) || isPieceLetter(character) === hasRole(word, ROLES.separator);
}

/**
 * What the kernel is told of one code point: the word of the fold table, in which a character that stands for several letters points
 * into `sequences` (how many, their symbols, their letters). `used` words of them are taken already. `tells`: see `tellsOf`.
 */
export function kernelWord(
  view: View,
  codePoint: number,
  used: number,
): { readonly word: number; readonly sequence: readonly number[]; readonly tells: number } {
  const character = String.fromCodePoint(codePoint);
  const tells = tellsOf(character);
  const folded = foldWord(foldTables[view], codePoint);
  const word =
    folded |
    ((tells & ~(TELLS_SECOND | TELLS_AFTER_BAR)) === 0 ? 0 : TELLING) |
    (isUnsettled(character, folded) ? UNSETTLED : 0);
  if ((word & MANY) !== 0) {
    const { symbols, letters } = foldCharacter(codePoint, view);
    return { word: (word & ~SYMBOL_MASK) | used, sequence: [symbols.length, ...symbols, ...letters], tells };
  }
  const isL =
    (word & SYMBOL_MASK) === I && hasRole(word, ROLES.letter) && foldCharacter(codePoint, view).letters[0] === L;
  return { word: isL ? word | IS_L : word, sequence: [], tells };
}
