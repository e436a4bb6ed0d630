import { AT_HAN_WORDS, HAN_WORDS_MASK, LONGEST_HAN_WORD } from '../../src/recognition/text/scan/kernel-layout';
import { context, word } from './memory';
import { SYMBOL_MASK, symbols } from './stream';

/** Whether the Han characters at the symbols `first` to `last` are an everyday word. The same steps as in src/recognition/text/scan/han-words.ts. */
export function isHanWord(first: i32, last: i32): bool {
  if (last - first >= LONGEST_HAN_WORD) return false;
  let letters: u64 = 0;
  for (let k = last; k >= first; k--) {
    const symbol = word(symbols, k) & SYMBOL_MASK;
    if (symbol > 0xffff) return false;
    letters = (letters << 16) | <u64>symbol;
  }
  const table = <usize>context(AT_HAN_WORDS);
  const mask = <u32>context(HAN_WORDS_MASK);
  const hash = (<u32>letters * 0x9e3779b1) ^ (<u32>(letters >> 32) * 0x85ebca6b);
  let slot = (hash ^ (hash >> 15)) & mask;
  let known = load<u64>(table + ((<usize>slot) << 3));
  while (known !== 0 && known !== letters) {
    slot = (slot + 1) & mask;
    known = load<u64>(table + ((<usize>slot) << 3));
  }
  return known !== 0;
}
