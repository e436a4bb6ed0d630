/** Words that an id takes: the lower half, then the upper. */
export const ID_WORDS = 2;

const HALF = 2 ** 32;

/** So many ids that follow one another, the first one after `afterId`. */
interface Consecutive {
  readonly afterId: number;
  readonly size: number;
}

/** The ids of hashes: packed, or as the range that they fill without a hole. */
export type SegmentIds = Uint32Array | Consecutive;

export function sizeOfIds(ids: SegmentIds): number {
  return ids instanceof Uint32Array ? ids.length / ID_WORDS : ids.size;
}

/** Ids as they stand in files and in memory: whole numbers of 64 bits, of which JavaScript counts 53. */
export function packIds(ids: readonly number[]): Uint32Array<ArrayBuffer> {
  const words = new Uint32Array(ids.length * ID_WORDS);
  for (const [at, id] of ids.entries()) {
    words[at * ID_WORDS] = id % HALF;
    words[at * ID_WORDS + 1] = Math.floor(id / HALF);
  }
  return words;
}

export function idAt(words: Uint32Array, at: number): number {
  return (words[at * ID_WORDS] ?? 0) + (words[at * ID_WORDS + 1] ?? 0) * HALF;
}

/** Whether packed ids ascend, all after `afterId`. */
export function isAscending(words: Uint32Array, afterId: number): boolean {
  let last = afterId;
  for (let at = 0; at * ID_WORDS < words.length; at++) {
    const id = idAt(words, at);
    if (id <= last) return false;
    last = id;
  }
  return true;
}
