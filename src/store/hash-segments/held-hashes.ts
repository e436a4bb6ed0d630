import { type HashSearchOptions, type ImageHash, makeHashIndex } from '../../recognition/index.ts';
import { HeldIds } from './held-ids.ts';
import { type SegmentIds, sizeOfIds } from './packed-ids.ts';
import { HASH_WORDS, type Batch, sizeOf } from './batch.ts';
import type { IdMatches } from './segments.ts';

/** Hashes taken out of the memory for a search elsewhere. */
export interface TakenHashes {
  readonly hashes: Uint32Array<ArrayBuffer>;
  /** The id of the hash at a position of `hashes`; these ascend. */
  readonly idAt: (position: number) => number;
}

/** All hashes in memory, by the ids they have in the database. */
export class HeldHashes {
  private readonly index = makeHashIndex();
  private readonly ids = new HeldIds();
  private settling: NodeJS.Immediate | undefined;
  private isSettling = false;

  get size(): number {
    return this.index.size;
  }

  add(batch: Batch): void {
    if (sizeOf(batch) === 0) return;
    this.index.add(batch.hashes);
    this.ids.add(batch.ids);
    this.settleLater();
  }

  /** Makes room for so many more. */
  reserve(more: number): void {
    this.index.reserve(more);
  }

  /** Adds hashes with these ids, which `fill` writes; not, if it returns false. */
  addInPlace(ids: SegmentIds, fill: (hashes: Uint32Array) => boolean): boolean {
    if (!this.index.addInPlace(sizeOfIds(ids), fill)) return false;
    this.ids.add(ids);
    return true;
  }

  /** From now on the tables of the index are built between the other work of the thread, some milliseconds at a time: searches do not wait for it. */
  beginSettling(): void {
    this.isSettling = true;
    this.settleLater();
  }

  endSettling(): void {
    this.isSettling = false;
  }

  private settleLater(): void {
    if (this.settling !== undefined || !this.isSettling) return;
    this.settling = setImmediate(() => {
      this.settling = undefined;
      if (this.isSettling && this.index.settle()) this.settleLater();
    }).unref();
  }

  search(hash: ImageHash, options?: HashSearchOptions): IdMatches {
    const { matches, isTruncated } = this.index.search(hash, options);
    return {
      matches: matches.map(({ index, distance }) => ({ id: this.ids.at(index), distance })).sort((a, b) => a.id - b.id),
      isTruncated,
    };
  }

  /** A copy of the hashes with ids from `from` to `to`, both included. */
  take(from: number, to: number): TakenHashes {
    const ranges = this.ids.find(from, to);
    const size = ranges.reduce((sum, range) => sum + range.to - range.from, 0);
    const hashes = new Uint32Array(size * HASH_WORDS);
    const starts: { readonly at: number; readonly position: number }[] = [];
    let at = 0;
    for (const range of ranges) {
      hashes.set(this.index.copy(range.from, range.to), at * HASH_WORDS);
      starts.push({ at, position: range.from });
      at += range.to - range.from;
    }
    return {
      hashes,
      idAt: (position) => {
        const start = starts.findLast((candidate) => candidate.at <= position);
        if (start === undefined) throw new RangeError(`no hash stands at ${position}`);
        return this.ids.at(start.position + position - start.at);
      },
    };
  }
}
