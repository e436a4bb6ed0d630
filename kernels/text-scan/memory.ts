import { CONTEXT } from '../../src/recognition/text/scan/kernel-layout';

/** A word of the context that the wrapper wrote. */
export function context(at: i32): i32 {
  return load<i32>(CONTEXT + (at << 2));
}

export function setContext(at: i32, value: i32): void {
  store<i32>(CONTEXT + (at << 2), value);
}

export function half(address: usize, index: i32): i32 {
  return load<u16>(address + ((<usize>index) << 1));
}

export function word(address: usize, index: i32): i32 {
  return load<i32>(address + ((<usize>index) << 2));
}

export function setWord(address: usize, index: i32, value: i32): void {
  store<i32>(address + ((<usize>index) << 2), value);
}
