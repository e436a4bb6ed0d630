import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type Input, type MediaIntake, openInput } from './intake/index.ts';
import { readRights, type Right, takeRightImages } from './rights/index.ts';
import type { System } from './compose-system.ts';

const FOLDER = resolve(import.meta.dirname, '..', 'examples', 'marketplace');
const FEED_NAME = 'Example marketplace';
const ACTOR = { kind: 'system', id: 'examples' } as const;

/** Whether nothing was ever put into this installation. */
async function isFresh({ store }: System): Promise<boolean> {
  const { rights, feeds } = await store.overview();
  return rights === 0 && feeds === 0;
}

async function openExample(name: string): Promise<Input> {
  const opened = await openInput(join(FOLDER, name));
  if (!opened.ok) throw new Error(opened.fault.message);
  return opened.input;
}

async function readExampleRights(media: MediaIntake): Promise<readonly Right[]> {
  const rights: Right[] = [];
  for await (const read of readRights(await openExample('rights.jsonl'))) {
    if (read.kind === 'fault') throw new Error(`examples: ${read.fault.message}`);
    rights.push(await takeRightImages(read.value, media, FOLDER));
  }
  return rights;
}

/**
 * The example feed with its pictures by content address: an uploaded feed has no folder to look into, and this one goes the way of every
 * upload.
 */
async function* addressPictures({ blobs }: System): AsyncGenerator<Uint8Array> {
  const lines = (await readFile(join(FOLDER, 'listings.jsonl'), 'utf8')).split('\n').filter((line) => line !== '');
  for (const line of lines) {
    const listing = JSON.parse(line) as { readonly images: readonly string[] };
    const images = await Promise.all(listing.images.map(async (path) => blobs.put(await readFile(join(FOLDER, path)))));
    yield Buffer.from(`${JSON.stringify({ ...listing, images })}\n`);
  }
}

/** Puts the example marketplace into an installation that is still empty: its register, and its feed in the queue. Says whether it did. */
export async function loadExamples(system: System): Promise<boolean> {
  if (!(await isFresh(system))) return false;
  await system.register.saveRights(await readExampleRights(system.localMedia), ACTOR);
  const source = await system.blobs.putStream(addressPictures(system), Number.MAX_SAFE_INTEGER);
  await system.store.createFeed(
    {
      id: system.newId(),
      name: FEED_NAME,
      format: 'jsonl',
      source: source.digest,
      bytesTotal: source.bytes,
      defaultMarkets: [],
    },
    ACTOR,
    system.clock(),
  );
  system.wakeups.notify('feeds');
  return true;
}
