import {
  SEGMENT_CLASS_COUNT, SEGMENT_CLASSES, SEGMENT_FLAGS, SEGMENT_PAGES, SEGMENT_STATES, SEGMENT_TAILS,
} from '../../src/recognition/text/scan/kernel-layout'; // prettier-ignore
import { half, word } from './memory';
import { SYMBOL_MASK } from './stream';

/** The segment that is searched now: its place among the segments, and its trie (see src/recognition/text/scan/build-trie.ts). */
export let segment: i32 = 0;
export let header: usize = 0;
let states: usize = 0;
export let tails: usize = 0;
export let classCount: i32 = 0;
export let hasSyllables: bool = false;

let pages: usize = 0;
let classes: usize = 0;

export function openSegment(index: i32, at: usize): void {
  segment = index;
  header = at;
  pages = <usize>word(at, SEGMENT_PAGES);
  classes = <usize>word(at, SEGMENT_CLASSES);
  states = <usize>word(at, SEGMENT_STATES);
  tails = <usize>word(at, SEGMENT_TAILS);
  classCount = word(at, SEGMENT_CLASS_COUNT);
  hasSyllables = (word(at, SEGMENT_FLAGS) & 1) !== 0;
}

/** The class of a symbol of the stream, 0 where no pattern has it. */
export function classOf(symbol: i32): i32 {
  const code = symbol & SYMBOL_MASK;
  return half(classes, (half(pages, code >>> 7) << 7) | (code & 127));
}

/** What a state leads to: negative for a leaf (the place of its tail in the other bits), else its base and whether a pattern ends there. */
export function stateWord(state: i32): i32 {
  return load<i32>(states + ((<usize>state) << 3));
}

/** Whether `state` was reached from `parent`. */
export function isChild(state: i32, parent: i32): bool {
  return load<i32>(states + ((<usize>state) << 3), 4) === parent;
}

/** The pattern that ends at an inner state. */
export function patternAt(at: i32): i32 {
  return stateWord(at >> 1);
}

/** The pattern of a leaf whose tail of `count` classes begins at `tail`. */
export function tailPattern(tail: i32, count: i32): i32 {
  return half(tails, tail + 1 + count) | (half(tails, tail + 2 + count) << 16);
}
