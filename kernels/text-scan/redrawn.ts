import { AT_DRAWN_SPANS, AT_WORD_FIRSTS } from '../../src/recognition/text/scan/kernel-layout';
import { context, setWord, word } from './memory';

/*
 * Han characters that are drawn like another one (士 and 土). Each is a symbol and a word of its own in both views, so where nothing else
 * differs the drawn stream is the plain one with these symbols exchanged, and need not be read.
 */

/** Such characters met, each with its word and its symbol in the drawn view; they stand where the drawn stream would. */
export let redrawnCount: i32 = 0;
/** Nothing but such characters differs. */
export let canRedraw: bool = true;

export function beginRedrawn(): void {
  redrawnCount = 0;
  canRedraw = true;
}

/** The word number `at` will be such a character. */
export function noteRedrawn(at: i32, symbol: i32): void {
  const list = <usize>context(AT_DRAWN_SPANS);
  setWord(list, redrawnCount * 2, at);
  setWord(list, redrawnCount * 2 + 1, symbol);
  redrawnCount++;
}

/** Another character that the drawn view reads otherwise was met. */
export function noteOtherwise(): void {
  canRedraw = false;
}

/** The word of such a character. */
export function redrawnWord(index: i32): i32 {
  return word(<usize>context(AT_DRAWN_SPANS), index * 2);
}

/** Makes the drawn stream out of the plain one. */
export function redraw(symbols: usize): void {
  const list = <usize>context(AT_DRAWN_SPANS);
  const firsts = <usize>context(AT_WORD_FIRSTS);
  for (let k = 0; k < redrawnCount; k++) setWord(symbols, word(firsts, word(list, k * 2)), word(list, k * 2 + 1));
}
