import { mkdir } from 'node:fs/promises';
import { searchInThread } from '../../recognition/index.ts';
import { lockFolder } from '../folder-lock.ts';
import { lastIdOf, makeBatch } from './batch.ts';
import { HeldHashes } from './held-hashes.ts';
import { readFolder } from './read-folder.ts';
import { writeSegment } from './sealed-files.ts';
import { makeSegmentWriter } from './segment-writer.ts';
import type { HashPartition, HashSegments, IdRange } from './segments.ts';

export interface HashSegmentsOptions {
  readonly now: Date;
  /** Hashes that a sealed segment holds; default 2^20, which are 34 MB on the disk. */
  readonly segmentSize?: number;
}

const SEGMENT_SIZE = 1 << 20;

/**
 * Opens the hashes of a folder, or begins one. One process at a time: throws the StoreError `folder-locked` where another has it. What is
 * damaged is set aside and stands in `damages` and `missing`, for the caller to fill from the database.
 */
export async function openHashSegments(folder: string, options: HashSegmentsOptions): Promise<HashSegments> {
  await mkdir(folder, { recursive: true });
  const lock = lockFolder(folder, options.now);
  try {
    return await openLocked(folder, options.segmentSize ?? SEGMENT_SIZE, () => lock.release());
  } catch (error) {
    lock.release();
    throw error;
  }
}

async function openLocked(folder: string, segmentSize: number, release: () => void): Promise<HashSegments> {
  const held = new HeldHashes();
  const content = await readFolder(folder, held);
  const sealed = [...content.sealed];
  let missing = content.missing;
  let lastId = content.lastId;
  let orderedId = lastId;
  let closing: Promise<void> | undefined;
  const writer = await makeSegmentWriter({
    folder,
    segmentSize,
    journal: content.journal,
    onWritten(batch) {
      held.add(batch);
      lastId = lastIdOf(batch);
    },
    onSealed: (segment) => sealed.push(segment),
  });

  held.beginSettling();

  async function close(): Promise<void> {
    held.endSettling();
    await writer.close();
    release();
  }

  return {
    get size() {
      return held.size;
    },
    get lastId() {
      return lastId;
    },
    get missing() {
      return missing;
    },
    damages: content.damages,
    async append(hashes, ids) {
      const batch = makeBatch(hashes, ids, { afterId: orderedId, throughId: Number.MAX_SAFE_INTEGER });
      if (ids.length === 0) return;
      orderedId = lastIdOf(batch);
      await writer.write(batch);
    },
    async restore(range, hashes, ids) {
      const batch = makeBatch(hashes, ids, range);
      const before = missing;
      missing = without(missing, range);
      try {
        sealed.push(await writeSegment(folder, range, batch));
      } catch (error) {
        missing = before;
        throw error;
      }
      sealed.sort((a, b) => a.afterId - b.afterId);
      held.add(batch);
    },
    search: (hash, searchOptions) => held.search(hash, searchOptions),
    get partitions(): readonly HashPartition[] {
      const parts = sealed.map((segment) => ({ from: segment.afterId + 1, to: segment.throughId, size: segment.size }));
      const size = held.size - parts.reduce((sum, part) => sum + part.size, 0);
      return size > 0 ? [...parts, { from: (parts.at(-1)?.to ?? 0) + 1, to: lastId, size }] : parts;
    },
    async searchPartition({ from, to }, queries, searchOptions) {
      const { hashes, idAt } = held.take(from, to);
      const found = await searchInThread({ hashes, queries, options: searchOptions });
      return {
        matches: Array.from(found.queries, (query, at) => ({
          query,
          id: idAt(found.positions[at] as number),
          distance: found.distances[at] as number,
        })),
        truncated: found.truncated,
      };
    },
    close: () => (closing ??= close()),
  };
}

/** What is still missing when a range has been filled. Throws a RangeError unless the range begins as a missing one does, and is no longer. */
function without(missing: readonly IdRange[], { afterId, throughId }: IdRange): readonly IdRange[] {
  const gap = missing.find((range) => range.afterId === afterId);
  if (gap === undefined || throughId > gap.throughId || throughId <= afterId) {
    throw new RangeError(`the ids after ${afterId} to ${throughId} are no beginning of a missing range`);
  }
  return missing.flatMap((range) => {
    if (range !== gap) return [range];
    return throughId < gap.throughId ? [{ afterId: throughId, throughId: gap.throughId }] : [];
  });
}
