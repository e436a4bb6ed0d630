import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { crc32 } from 'node:zlib';
import { type Batch, HASH_WORDS, sizeOf } from './batch.ts';
import { bytesOf, readWhole, wordsOf, writeWhole } from './durable-files.ts';
import { ID_WORDS, isAscending } from './packed-ids.ts';
import type { IdRange } from './segments.ts';

/**
 * A sealed segment: all hashes of a range of ids, in three files that never change. `.hashes` holds 32 bytes a hash and `.ids` 8 bytes an id,
 * nothing else; `.json` says what they hold, with a checksum for each block of them and one of itself. It is written last: without it the other
 * two are remains of a writing that was cut short.
 */
export interface SealedSegment extends IdRange {
  /** Path without the ending. */
  readonly path: string;
  readonly size: number;
}

interface Description {
  readonly format: 'touchstone-hashes';
  readonly version: 1;
  readonly size: number;
  readonly afterId: number;
  readonly throughId: number;
  readonly hashes: readonly number[];
  readonly ids: readonly number[];
}

const HASH_BYTES = HASH_WORDS * 4;
const ID_BYTES = ID_WORDS * 4;
/** Hashes or ids that one checksum is about. */
const BLOCK = 1 << 16;
const DESCRIPTION = '.json';
const PARTS = ['.hashes', '.ids'] as const;
const SET_ASIDE = 'set-aside';

/** Writes a segment; it is there once this resolves. */
export async function writeSegment(folder: string, range: IdRange, batch: Batch): Promise<SealedSegment> {
  const { hashes, ids } = batch;
  const { afterId, throughId } = range;
  const path = join(folder, afterId.toString().padStart(16, '0'));
  const size = sizeOf(batch);
  await writeWhole(`${path}.hashes`, [bytesOf(hashes)]);
  await writeWhole(`${path}.ids`, [bytesOf(ids)]);
  const description: Description = {
    format: 'touchstone-hashes',
    version: 1,
    size,
    afterId,
    throughId,
    hashes: checksums(bytesOf(hashes), HASH_BYTES),
    ids: checksums(bytesOf(ids), ID_BYTES),
  };
  const text = Buffer.from(`${JSON.stringify(description)}\n`);
  await writeWhole(`${path}${DESCRIPTION}`, [text, Buffer.from(`${crc32(text)}\n`)]);
  return { path, afterId, throughId, size };
}

function checksums(bytes: Uint8Array, itemBytes: number): number[] {
  const sums: number[] = [];
  for (let at = 0; at < bytes.length; at += BLOCK * itemBytes)
    sums.push(crc32(bytes.subarray(at, at + BLOCK * itemBytes)));
  return sums;
}

/** The segments of a folder by their range of ids, as paths without the ending; removes what a writing cut short has left. */
export async function listSegments(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder);
  const whole = new Set(names.filter((name) => name.endsWith(DESCRIPTION)).map((name) => basename(name, DESCRIPTION)));
  for (const name of names) {
    const part = PARTS.find((ending) => name.endsWith(ending));
    const isRemains = name.endsWith('.new') || (part !== undefined && !whole.has(basename(name, part)));
    if (isRemains) await rm(join(folder, name));
  }
  return [...whole].toSorted().map((name) => join(folder, name));
}

/** Reads a segment, which must begin at `lastId` or later, and checks every byte of it; or says what is wrong with it. */
export async function readSegment(
  path: string,
  lastId: number,
): Promise<{ readonly segment: SealedSegment; readonly batch: Batch } | { readonly damage: string }> {
  const text = await readWhole(`${path}${DESCRIPTION}`);
  const description = text === undefined ? undefined : readDescription(Buffer.from(text).toString());
  if (description === undefined) return { damage: 'its description is damaged' };
  const { size, afterId, throughId } = description;
  if (afterId < lastId) return { damage: `it begins before ${lastId}, where the one before it ends` };
  const hashes = await readChecked(`${path}.hashes`, size * HASH_BYTES, description.hashes, HASH_BYTES);
  if ('damage' in hashes) return hashes;
  const ids = await readChecked(`${path}.ids`, size * ID_BYTES, description.ids, ID_BYTES);
  if ('damage' in ids) return ids;
  if (!isAscending(ids.words, afterId)) return { damage: 'its ids do not ascend' };
  return {
    segment: { path, size, afterId, throughId },
    batch: { hashes: hashes.words, ids: ids.words },
  };
}

function readDescription(text: string): Description | undefined {
  const [line = '', sum = ''] = text.split('\n');
  if (crc32(`${line}\n`) !== Number(sum)) return undefined;
  // What bears its own checksum was written by `writeSegment`, of this version or of another.
  const description = JSON.parse(line) as Description;
  return description.version === 1 ? description : undefined;
}

async function readChecked(
  file: string,
  length: number,
  sums: readonly number[],
  itemBytes: number,
): Promise<{ readonly words: Uint32Array } | { readonly damage: string }> {
  const bytes = await readWhole(file);
  const name = basename(file);
  if (bytes === undefined) return { damage: `${name} is gone` };
  if (bytes.length !== length) return { damage: `${name} has ${bytes.length} bytes instead of ${length}` };
  const block = checksums(bytes, itemBytes).findIndex((sum, at) => sum !== sums[at]);
  if (block !== -1) return { damage: `${name} is damaged after byte ${block * BLOCK * itemBytes}` };
  return { words: wordsOf(bytes) };
}

/** Moves the files of a segment out of use. */
export async function setAside(path: string): Promise<void> {
  const folder = join(dirname(path), SET_ASIDE);
  await mkdir(folder, { recursive: true });
  // The description last: until it is gone, the segment is found again, and found damaged again.
  for (const ending of [...PARTS, DESCRIPTION]) {
    await rename(`${path}${ending}`, join(folder, `${basename(path)}${ending}`)).catch((error: unknown) => {
      if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
    });
  }
}
