import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Logger } from 'pino';
import { type HashSegments, openHashSegments, type Store } from './store/index.ts';

/** Processes that share a data folder have a copy each: this many may be open at once. */
const MOST_COPIES = 64;

/**
 * Opens this process's copy of the catalog's picture hashes. A copy of another database (one that was restored, or exchanged) is thrown
 * away and begun anew: it is filled again from the one that is there.
 */
export async function openPictureIndex(
  dataFolder: string,
  store: Pick<Store, 'listHashes'>,
  { now, logger }: { readonly now: Date; readonly logger: Logger },
): Promise<HashSegments> {
  const { folder, segments } = await openFree(join(dataFolder, 'picture-hashes'), now);
  for (const damage of segments.damages)
    logger.warn(damage, 'a file of picture hashes was damaged; it is filled again');
  if (await isCopyOf(segments, store)) return segments;
  logger.warn({ folder }, 'the picture hashes are those of another database; they are read anew');
  await segments.close();
  await rm(folder, { recursive: true });
  return openHashSegments(folder, { now });
}

async function openFree(
  parent: string,
  now: Date,
): Promise<{ readonly folder: string; readonly segments: HashSegments }> {
  for (let copy = 1; ; copy++) {
    const folder = join(parent, String(copy));
    try {
      return { folder, segments: await openHashSegments(folder, { now }) };
    } catch (error) {
      const isTaken = error instanceof Error && 'code' in error && error.code === 'folder-locked';
      if (!isTaken || copy === MOST_COPIES) throw error;
    }
  }
}

/** Whether the last hash is the one that the database has under its number. */
async function isCopyOf(segments: HashSegments, store: Pick<Store, 'listHashes'>): Promise<boolean> {
  const { lastId, missing } = segments;
  if (lastId === 0 || missing.some(({ throughId }) => throughId >= lastId)) return true;
  const { seqs, hashes } = await store.listHashes({ afterSeq: lastId - 1, limit: 1 });
  if (seqs[0] !== lastId) return false;
  return segments.search(hashes, { maxDistance: 0 }).matches.some(({ id }) => id === lastId);
}
