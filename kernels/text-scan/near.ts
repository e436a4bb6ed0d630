import {
  AT_SCRATCH, HIT_COUNT, LONGEST_ONE_EDIT, NEAR_NUMBER_BITS, NEAR_PREFIX, NEAR_WORD_BYTES, SEGMENT_NEAR_FILTER, SEGMENT_NEAR_MASK,
  SEGMENT_NEAR_SHIFT, SEGMENT_NEAR_SLOTS, SEGMENT_NEAR_SYMBOLS, SEGMENT_NEAR_WORDS, SHORTEST_NEAR,
} from '../../src/recognition/text/scan/kernel-layout'; // prettier-ignore
import { countEdits, openWord } from './edits';
import { extend, finish, isFiltered, symbolValue } from './hash';
import { hasHit, pushHit } from './hits';
import { context, half, setContext, setWord, word } from './memory';
import { edgeAfter } from './patterns';
import { edges, spanEnd, spanStart, SYMBOL_MASK, symbols } from './stream';

const NEAR = 4;
/** Keep whole words with one symbol out and prefixes with up to two out apart. */
const WHOLE_SEED = <u32>0x5bd1e995;
const PREFIX_SEED = <u32>0x2545f491;
const NO_ENTRY = -1;
const MOST_EDITS = 2;
const NUMBER_MASK = (1 << NEAR_NUMBER_BITS) - 1;

/** Places in the scratch memory: symbols of the token, hashes of its beginnings and ends, powers, hashes to look up. */
const TOKEN = 0;
const BEFORE = 64;
const AFTER = 192;
const POWERS = 320;
const HASHES = 448;

let scratch: usize = 0;
let count: i32 = 0;
let signature: u32 = 0;
let hashCount: i32 = 0;
/** The token was opened to be compared: most have nothing that they are compared with. */
let isOpen: bool = false;
/** The token is a word whose misspellings are looked for: what it says is plain. */
export let isOwnWord: bool = false;

function hashBefore(k: i32): u32 {
  return word(scratch + BEFORE, k);
}

function hashAfter(k: i32): u32 {
  return word(scratch + AFTER, k);
}

function power(k: i32): u32 {
  return word(scratch + POWERS, k);
}

function hashParts(size: i32): void {
  let hash: u32 = 0;
  let scale: u32 = 1;
  setWord(scratch + BEFORE, 0, 0);
  for (let k = 0; k < size; k++) {
    hash = extend(hash, symbolValue(half(scratch + TOKEN, k)));
    setWord(scratch + BEFORE, k + 1, hash);
    setWord(scratch + POWERS, k, scale);
    scale = extend(scale, 0);
  }
  hash = 0;
  setWord(scratch + AFTER, size, 0);
  for (let k = size - 1; k >= 0; k--) {
    hash += symbolValue(half(scratch + TOKEN, k)) * power(size - 1 - k);
    setWord(scratch + AFTER, k, hash);
  }
}

function addHash(polynomial: u32, seed: u32): void {
  setWord(scratch + HASHES, hashCount, finish(polynomial, seed));
  hashCount++;
}

/** For words with at most one edit: the whole token, and without each of its symbols. */
function hashWhole(): void {
  hashParts(count);
  addHash(hashBefore(count), WHOLE_SEED);
  for (let out = 0; out < count; out++)
    addHash(hashBefore(out) * power(count - 1 - out) + hashAfter(out + 1), WHOLE_SEED);
}

/** For longer words, with at most two edits: the first symbols, without each and each two of them. */
function hashPrefix(): void {
  const size = min(count, NEAR_PREFIX);
  hashParts(size);
  addHash(hashBefore(size), PREFIX_SEED);
  for (let one = 0; one < size; one++) {
    const rest = size - 1 - one;
    addHash(hashBefore(one) * power(rest) + hashAfter(one + 1), PREFIX_SEED);
    for (let two = one + 1; two < size; two++) {
      const between = hashBefore(two) - hashBefore(one + 1) * power(two - one - 1);
      const head = hashBefore(one) * power(rest - 1) + between * power(size - 1 - two);
      addHash(head + hashAfter(two + 1), PREFIX_SEED);
    }
  }
}

/** Reads the symbols from `first` to `last` as the word whose misspelling is looked for; false where it is too short to have one. */
export function openNear(first: i32, last: i32): bool {
  scratch = <usize>context(AT_SCRATCH);
  count = last + 1 - first;
  if (count < SHORTEST_NEAR - 1) return false;
  signature = 0;
  for (let k = 0; k < count; k++) {
    const symbol = word(symbols, first + k) & SYMBOL_MASK;
    if (symbol > 0xffff) return false;
    store<u16>(scratch + TOKEN + ((<usize>k) << 1), symbol);
    signature |= (<u32>1) << (symbol & 31);
  }
  hashCount = 0;
  isOwnWord = false;
  isOpen = false;
  if (count <= LONGEST_ONE_EDIT + 1) hashWhole();
  if (count > LONGEST_ONE_EDIT - MOST_EDITS) hashPrefix();
  return true;
}

/** Keeps the near words of a segment that the open token may misspell; drops all where the token is one of them itself. */
export function findNear(segment: i32, header: usize, first: i32, last: i32, hitsBefore: i32): void {
  if (isOwnWord || word(header, SEGMENT_NEAR_SLOTS) === 0) return;
  const slots = <usize>word(header, SEGMENT_NEAR_SLOTS);
  const mask = <u32>word(header, SEGMENT_NEAR_MASK);
  const filter = <usize>word(header, SEGMENT_NEAR_FILTER);
  const shift = word(header, SEGMENT_NEAR_SHIFT);
  for (let k = 0; k < hashCount; k++) {
    const hash: u32 = word(scratch + HASHES, k);
    if (isFiltered(filter, shift, hash)) continue;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const at = slots + ((<usize>slot) << 3);
      const known: u32 = load<u32>(at);
      if (known === 0) break;
      if (known !== hash) continue;
      const what = load<u32>(at, 4);
      const size = <i32>(what >> NEAR_NUMBER_BITS) + SHORTEST_NEAR;
      const most = mostEdits(size);
      if (abs(size - count) > most) continue;
      const entry = tryWord(header, what & NUMBER_MASK, size, most);
      if (isOwnWord) {
        setContext(HIT_COUNT, hitsBefore);
        return;
      }
      if (entry === NO_ENTRY || hasHit(hitsBefore, segment, entry)) continue;
      const startEdge: i32 = load<u8>(edges + <usize>first);
      pushHit(NEAR, segment, entry, spanStart(first), spanEnd(last), startEdge, edgeAfter(last));
    }
  }
}

function mostEdits(size: i32): i32 {
  return size <= LONGEST_ONE_EDIT ? 1 : MOST_EDITS;
}

/** The entry of a word of `size` symbols, if it is as near as `most` allows. */
function tryWord(header: usize, index: i32, size: i32, most: i32): i32 {
  const at = <usize>word(header, SEGMENT_NEAR_WORDS) + <usize>(index * NEAR_WORD_BYTES);
  // An edit changes at most two letters of the set.
  if (popcnt<u32>(load<u32>(at, 4) ^ signature) > <u32>(most * 2)) return NO_ENTRY;
  const letters = <usize>word(header, SEGMENT_NEAR_SYMBOLS) + ((<usize>load<i32>(at)) << 1);
  if (!isOpen) openWord(scratch + TOKEN, count);
  isOpen = true;
  const edits = countEdits(letters, size, most);
  isOwnWord = edits === 0;
  return edits <= most ? load<i32>(at, 8) : NO_ENTRY;
}
