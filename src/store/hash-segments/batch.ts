import { ID_WORDS, idAt, isAscending, packIds, type SegmentIds } from './packed-ids.ts';
import type { IdRange } from './segments.ts';

/** Said again here: whoever only reads and writes the files need not load the recognizers. */
export const HASH_WORDS = 8;

/** Hashes with their packed ids, which ascend. */
export interface Batch {
  readonly hashes: Uint32Array;
  readonly ids: Uint32Array;
}

/** Takes what a folder holds. */
export interface BatchHolder {
  /** Makes room for so many more. */
  reserve(more: number): void;
  add(batch: Batch): void;
  /** Takes hashes with these ids, which `fill` writes; not, if it returns false. */
  addInPlace(ids: SegmentIds, fill: (hashes: Uint32Array) => boolean): boolean;
}

export function sizeOf({ ids }: Batch): number {
  return ids.length / ID_WORDS;
}

/** The id of the last hash; the batch must not be empty. */
export function lastIdOf(batch: Batch): number {
  return idAt(batch.ids, sizeOf(batch) - 1);
}

/** A copy of what a caller gave. Throws a RangeError where hashes and ids do not belong together, or do not ascend within the range. */
export function makeBatch(hashes: Uint32Array, ids: readonly number[], { afterId, throughId }: IdRange): Batch {
  if (hashes.length !== ids.length * HASH_WORDS) {
    throw new RangeError(`${hashes.length} words are not ${ids.length} hashes of ${HASH_WORDS}`);
  }
  const batch = { hashes: hashes.slice(), ids: packIds(ids) };
  const isWhole = ids.every((id) => Number.isSafeInteger(id));
  if (!isWhole || !isAscending(batch.ids, afterId) || (ids.at(-1) ?? 0) > throughId) {
    throw new RangeError(`the ids do not ascend from ${afterId + 1} to at most ${throughId}`);
  }
  return batch;
}

/** Hashes `from` and those after it, up to the one before `to`, in the memory of the whole. */
export function sliceBatch({ hashes, ids }: Batch, from: number, to: number): Batch {
  return {
    hashes: hashes.subarray(from * HASH_WORDS, to * HASH_WORDS),
    ids: ids.subarray(from * ID_WORDS, to * ID_WORDS),
  };
}

export function joinBatches(batches: readonly Batch[]): Batch {
  const size = batches.reduce((sum, batch) => sum + sizeOf(batch), 0);
  const joined = { hashes: new Uint32Array(size * HASH_WORDS), ids: new Uint32Array(size * ID_WORDS) };
  let at = 0;
  for (const batch of batches) {
    joined.hashes.set(batch.hashes, at * HASH_WORDS);
    joined.ids.set(batch.ids, at * ID_WORDS);
    at += sizeOf(batch);
  }
  return joined;
}
