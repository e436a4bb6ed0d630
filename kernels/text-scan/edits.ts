import { AT_SCRATCH } from '../../src/recognition/text/scan/kernel-layout';
import { context, half } from './memory';

/** Place in the scratch memory: the letters of the open word and where in it each stands, as bits. */
const LETTERS = 1024;
/** A power of two, more than a word has letters. */
const PLACES = 64;

let places: usize = 0;
let size: i32 = 0;

/** The place of a letter, or the free one where it belongs. */
function placeOf(letter: i32): usize {
  let slot = letter & (PLACES - 1);
  while (true) {
    const at = places + ((<usize>slot) << 3);
    const known = load<i32>(at);
    // Letters stand as one more, so that 0 is free.
    if (known === letter + 1 || known === 0) return at;
    slot = (slot + 1) & (PLACES - 1);
  }
}

/** Opens a word of at most 32 letters, to compare others with. */
export function openWord(word: usize, count: i32): void {
  places = <usize>context(AT_SCRATCH) + LETTERS;
  size = count;
  memory.fill(places, 0, PLACES << 3);
  for (let k = 0; k < count; k++) {
    const letter = half(word, k);
    const at = placeOf(letter);
    store<i32>(at, letter + 1);
    store<u32>(at, load<u32>(at, 4) | ((<u32>1) << k), 4);
  }
}

/**
 * How many letters are left out, put in, changed or exchanged with their neighbor between the open word and another (optimal string
 * alignment), as far as it is at most `most`; anything larger otherwise. A column of the distances in a few bit operations (Hyyrö 2003).
 */
export function countEdits(other: usize, count: i32, most: i32): i32 {
  const last = (<u32>1) << (size - 1);
  let up: u32 = -1;
  let down: u32 = 0;
  let diagonal: u32 = 0;
  let before: u32 = 0;
  let edits = size;
  for (let k = 0; k < count; k++) {
    const same = load<u32>(placeOf(half(other, k)), 4);
    const exchanged = ((~diagonal & same) << 1) & before;
    diagonal = (((same & up) + up) ^ up) | same | down | exchanged;
    const right = down | ~(diagonal | up);
    const left = diagonal & up;
    if ((right & last) !== 0) edits++;
    if ((left & last) !== 0) edits--;
    // Each letter that is left takes one edit back at most.
    if (edits - (count - 1 - k) > most) return edits;
    const shifted = (right << 1) | 1;
    up = (left << 1) | ~(diagonal | shifted);
    down = shifted & diagonal;
    before = same;
  }
  return edits;
}
