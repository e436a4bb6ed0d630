import type { ImageHash } from '../hash/index.ts';

/**
 * Hashes that differ in at most so many of 256 bits show the same picture: PDQ's published threshold. Hashes of
 * unrelated pictures differ in 128 on average.
 */
export const MAX_DISTANCE = 31;

export interface HashMatch {
  /** Position of the hash in what is searched. */
  readonly index: number;
  readonly distance: number;
}

export interface HashSearchOptions {
  /** 0 to `MAX_DISTANCE`, which is the default. */
  readonly maxDistance?: number;
  /** No more matches than these; default: all. A flood of equal pictures is cut here, and the answer says so. */
  readonly limit?: number;
}

export interface HashMatches {
  /** In ascending position; where there are more than the limit, the first of them. */
  readonly matches: readonly HashMatch[];
  /** There are more than the limit. */
  readonly isTruncated: boolean;
}

/** Hashes that are searched exactly: nothing within the distance is missed. Positions count from 0 in the order of `add`. */
export interface HashIndex {
  readonly size: number;
  /** Memory held, in bytes. */
  readonly bytes: number;
  /** Adds hashes of 8 words each, one after the other. They are found at once. */
  add(hashes: Uint32Array): void;
  /** Makes room for so many more, where it is known how many will come. */
  reserve(more: number): void;
  /**
   * Adds so many hashes by letting `fill` write them into the index's own memory; not, if it returns false. Ten million hashes are read from a disk in
   * half the time when nothing copies them.
   */
  addInPlace(count: number, fill: (hashes: Uint32Array) => boolean): boolean;
  /**
   * Does some milliseconds of the work that makes searches fast; false: none is left. Searches are right at any time, and slow where many hashes
   * have come since: whoever adds many calls this until it is done, or now and then between other work.
   */
  settle(): boolean;
  /** Hash `from` and those after it, up to the one before `to`: 8 words each. */
  copy(from: number, to: number): Uint32Array;
  /** Throws a RangeError for a distance that is out of range. */
  search(hash: ImageHash, options?: HashSearchOptions): HashMatches;
  /**
   * Searches for each of many hashes: matches by query, then by position. Returns the queries that have more matches than the
   * limit.
   */
  searchMany(
    hashes: Uint32Array,
    onMatch: (query: number, match: HashMatch) => void,
    options?: HashSearchOptions,
  ): readonly number[];
}
