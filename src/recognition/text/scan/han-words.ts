import { ordinaryHanWords } from '../han/ordinary-words.ts';
import { powerOfTwo } from './bit-filter.ts';
import { LONGEST_HAN_WORD } from './kernel-layout.ts';

/** Everyday words of Chinese in open addressing: slots of four symbols, all 0 where free. */
export interface HanWordTable {
  readonly slots: Uint16Array;
  readonly mask: number;
}

/** The first slot in which a word may stand. The scan kernel computes the same (kernels/text-scan/han-words.ts). */
function slotOf(letters: Uint16Array, mask: number): number {
  const [a = 0, b = 0, c = 0, d = 0] = letters;
  const hash = Math.imul(a | (b << 16), 0x9e3779b1) ^ Math.imul(c | (d << 16), 0x85ebca6b);
  return ((hash ^ (hash >>> 15)) & mask) >>> 0;
}

/** Builds the table of the words of two to four characters, simplified: what else is an everyday word is left to who compares. */
export function buildHanWords(): HanWordTable {
  const words = [...ordinaryHanWords()].filter((word) => word.length <= LONGEST_HAN_WORD);
  const mask = powerOfTwo(words.length * 1.4 + 1) - 1;
  const slots = new Uint16Array((mask + 1) * LONGEST_HAN_WORD);
  const letters = new Uint16Array(LONGEST_HAN_WORD);
  for (const word of words) {
    for (let k = 0; k < LONGEST_HAN_WORD; k++) letters[k] = k < word.length ? word.charCodeAt(k) : 0;
    let slot = slotOf(letters, mask);
    while (slots[slot * LONGEST_HAN_WORD] !== 0) slot = (slot + 1) & mask;
    slots.set(letters, slot * LONGEST_HAN_WORD);
  }
  return { slots, mask };
}
