import { basename } from 'node:path';
import { type BatchHolder, lastIdOf, sizeOf } from './batch.ts';
import { beginJournal, journalOf, readJournal } from './journal.ts';
import { countHashes, listSegments, readSegment, type SealedSegment, setAside } from './sealed-files.ts';
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
 * Reads a folder into a holder, by ascending id. Each file says after which id it begins, so that one that is damaged or
 * gone leaves a gap that shows.
 */
export async function readFolder(folder: string, holder: BatchHolder): Promise<FolderContent> {
  const sealed: SealedSegment[] = [];
  const damages: SegmentDamage[] = [];
  const missing: IdRange[] = [];
  let lastId = 0;
  const goOnAfter = (afterId: number): void => {
    if (afterId > lastId) missing.push({ afterId: lastId, throughId: afterId });
    lastId = Math.max(lastId, afterId);
  };
  const paths = await listSegments(folder);
  holder.reserve(await countHashes(paths));
  for (const path of paths) {
    const read = await readSegment(path, lastId, holder);
    if ('damage' in read) {
      damages.push({ file: basename(path), reason: read.damage });
      await setAside(path);
      continue;
    }
    goOnAfter(read.segment.afterId);
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
    holder.add(batch);
    lastId = lastIdOf(batch);
  }
  const size = journal.batches.reduce((sum, batch) => sum + sizeOf(batch), 0);
  return { sealed, journal: { afterId: journal.afterId, size }, lastId, missing, damages };
}
