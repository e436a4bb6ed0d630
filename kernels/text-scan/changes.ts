import {
  AT_CHANGES, AT_EDGES, AT_SPANS, AT_SYMBOLS,
} from '../../src/recognition/text/scan/kernel-layout'; // prettier-ignore
import { context, setWord, word } from './memory';
import { edges, isWhole, length, spans, spanStart, symbols } from './stream';

/*
 * The drawn stream is the plain one but for a few characters. What it holds besides, and what can be read otherwise for it, is found
 * from the places where the two differ; all else was found in the plain stream.
 */

let changes: usize = 0;
let plainLength: i32 = 0;
let isPlainWhole: bool = false;

/** Keeps the plain stream, which is complete, to compare the drawn one with. */
export function keepPlain(): void {
  plainLength = length;
  isPlainWhole = isWhole;
}

/** Whether symbol `at` is symbol `plain` of the plain stream: read at the same place, with the same edge before it. */
function isSame(at: i32, plain: i32): bool {
  const plainSpans = <usize>context(AT_SPANS);
  if (load<u64>(spans + ((<usize>at) << 3)) !== load<u64>(plainSpans + ((<usize>plain) << 3))) return false;
  if (word(symbols, at) !== word(<usize>context(AT_SYMBOLS), plain)) return false;
  return load<u8>(edges + <usize>at) === load<u8>(<usize>context(AT_EDGES) + <usize>plain);
}

/** Marks the symbols that are not those of the plain stream, or follow one that is missing; the one past the last stands for the end. */
function markChanges(): void {
  const plainSpans = <usize>context(AT_SPANS);
  let plain = 0;
  for (let at = 0; at < length; at++) {
    const start = spanStart(at);
    let isChanged = false;
    while (plain < plainLength && load<i32>(plainSpans + ((<usize>plain) << 3)) < start) {
      plain++;
      isChanged = true;
    }
    if (plain < plainLength && load<i32>(plainSpans + ((<usize>plain) << 3)) === start) {
      if (!isSame(at, plain)) isChanged = true;
      plain++;
    } else isChanged = true;
    setWord(changes, at, isChanged ? at : length + 1);
  }
  setWord(changes, length, plain === plainLength ? length + 1 : length);
}

/** Compares the drawn stream with the plain one; false where one of them is not there as a whole. */
export function readChanges(): bool {
  if (!isPlainWhole || !isWhole) return false;
  changes = <usize>context(AT_CHANGES);
  markChanges();
  for (let at = length - 1; at >= 0; at--) setWord(changes, at, min(word(changes, at), word(changes, at + 1)));
  return true;
}

/** The first symbol from `at` on that differs from the plain stream. */
export function nextChange(at: i32): i32 {
  return word(changes, at);
}
