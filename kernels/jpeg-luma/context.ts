import { COMPONENT, COMPONENT_WORDS, CONTEXT_WORDS } from '../../src/recognition/image/decode/jpeg/kernel-layout';

/** What the wrapper tells of the picture, and of the scan that is read next. */
export const CONTEXT = memory.data(CONTEXT_WORDS * 4, 16);

export function context(at: i32): i32 {
  return load<i32>(CONTEXT + ((<usize>at) << 2));
}

export function component(at: i32, word: i32): i32 {
  return context(COMPONENT + at * COMPONENT_WORDS + word);
}
