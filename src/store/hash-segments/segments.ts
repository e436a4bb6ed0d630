import type { HashSearchOptions, ImageHash } from '../../recognition/index.ts';

/** A stored hash near the one sought. */
interface IdMatch {
  readonly id: number;
  readonly distance: number;
}

export interface IdMatches {
  /** In ascending id; where there are more than the limit, some of them. */
  readonly matches: readonly IdMatch[];
  /** There are more than the limit. */
  readonly isTruncated: boolean;
}

/** A share of all stored hashes, by ids: those from `from` to `to`, both included. It stays what it is while hashes are appended. */
export interface HashPartition {
  readonly from: number;
  readonly to: number;
  /** Hashes in it. */
  readonly size: number;
}

interface PartitionMatches {
  /** By query, then by id. */
  readonly matches: readonly { readonly query: number; readonly id: number; readonly distance: number }[];
  /** Queries that match more hashes of the partition than the limit, ascending. */
  readonly truncated: readonly number[];
}

/** Ids after `afterId`, up to and with `throughId`, whose hashes are not here: their files were damaged or are gone. */
export interface IdRange {
  readonly afterId: number;
  readonly throughId: number;
}

/** What was found broken on opening. The files stand in the folder `set-aside`, out of use. */
export interface SegmentDamage {
  readonly file: string;
  readonly reason: string;
}

/**
 * Hashes of every picture ever seen, with the ids they have in the database, in files of one folder and in memory: a fast copy that the
 * database can always fill again.
 */
export interface HashSegments {
  readonly size: number;
  /** All hashes up to this id are here, those of `missing` excepted: the database's follow after it. 0 at first. */
  readonly lastId: number;
  readonly missing: readonly IdRange[];
  readonly damages: readonly SegmentDamage[];
  /**
   * Adds hashes of 8 words each and their ids, which ascend and come after `lastId`. Resolves when they are on the disk, and searches find
   * them: from then on they outlive the process, however it ends. Of a call that rejects, or that the end of the process cuts short,
   * the first hashes may be there.
   */
  append(hashes: Uint32Array, ids: readonly number[]): Promise<void>;
  /**
   * Puts back what is missing: all hashes the database has in `range`, which begins as one of `missing` does and ends with it or
   * earlier. A million at once is a good measure.
   */
  restore(range: IdRange, hashes: Uint32Array, ids: readonly number[]): Promise<void>;
  search(hash: ImageHash, options?: HashSearchOptions): IdMatches;
  /** By id; together all hashes of now. */
  readonly partitions: readonly HashPartition[];
  /** Searches a partition for each of many hashes, in a thread of its own. */
  searchPartition(
    partition: HashPartition,
    hashes: Uint32Array,
    options: HashSearchOptions & { readonly limit: number },
  ): Promise<PartitionMatches>;
  /** Ends writing and gives the folder back. Searches fail from now on. */
  close(): Promise<void>;
}
