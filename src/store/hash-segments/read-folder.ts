import { basename } from 'node:path';
import { type Batch, lastIdOf, sizeOf } from './batch.ts';
import { beginJournal, journalOf, readJournal } from './journal.ts';
import { listSegments, readSegment, type SealedSegment, setAside } from './sealed-files.ts';
import type { IdRange, SegmentDamage } from './segments.ts';

/** What stands in a folder of hashes. */
export interface FolderContent {
  /** By their ranges of ids. */
  readonly sealed: readonly SealedSegment[];
  /** The journal, which is there and whole now. */
  readonly journal: { readonly afterId: number; readonly size: number };
  readonly lastId: number;
  readonly missing: readonly IdRange[];
  readonly damages: readonly SegmentDamage[];
}

/**
 * Reads a folder and gives out what it holds, by ascending id. Each file says after which id it begins, so that one that is damaged or
 * gone leaves a gap that shows.
 */
export async function readFolder(folder: string, onBatch: (batch: Batch) => void): Promise<FolderContent> {
  const sealed: SealedSegment[] = [];
  const damages: SegmentDamage[] = [];
  const missing: IdRange[] = [];
  let lastId = 0;
  const goOnAfter = (afterId: number): void => {
    if (afterId > lastId) missing.push({ afterId: lastId, throughId: afterId });
    lastId = Math.max(lastId, afterId);
  };
  for (const path of await listSegments(folder)) {
    const read = await readSegment(path, lastId);
    if ('damage' in read) {
      damages.push({ file: basename(path), reason: read.damage });
      await setAside(path);
      continue;
    }
    goOnAfter(read.segment.afterId);
    onBatch(read.batch);
    sealed.push(read.segment);
    lastId = read.segment.throughId;
  }
  const file = journalOf(folder);
  let journal = await readJournal(file);
  // The hashes of a journal that begins before the last segment's end are in that segment: its sealing was cut short.
  if (journal === undefined || journal.afterId < lastId) {
    await beginJournal(file, lastId);
    journal = { afterId: lastId, batches: [] };
  }
  goOnAfter(journal.afterId);
  for (const batch of journal.batches) {
    onBatch(batch);
    lastId = lastIdOf(batch);
  }
  const size = journal.batches.reduce((sum, batch) => sum + sizeOf(batch), 0);
  return { sealed, journal: { afterId: journal.afterId, size }, lastId, missing, damages };
}
