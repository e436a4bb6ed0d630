import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { crc32 } from 'node:zlib';
import { type Batch, type BatchHolder, HASH_WORDS, sizeOf } from './batch.ts';
import { bytesOf, readInto, readWhole, writeWhole } from './durable-files.ts';
import { ID_WORDS, isAscending, type SegmentIds } from './packed-ids.ts';
import type { IdRange } from './segments.ts';

/**
 * A sealed segment: all hashes of a range of ids, in files that never change. `.hashes` holds 32 bytes a hash and `.ids` 8 bytes an id, nothing else; where
 * the ids fill the range without a hole, there is no `.ids`. `.json` says what they hold, with a checksum for each block of them and one of itself. It is
 * written last: without it the others are remains of a writing that was cut short.
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
  const listed = fillsRange({ size, afterId, throughId }) ? [] : [bytesOf(ids)];
  for (const bytes of listed) await writeWhole(`${path}.ids`, [bytes]);
  const description: Description = {
    format: 'touchstone-hashes',
    version: 1,
    size,
    afterId,
    throughId,
    hashes: checksums(bytesOf(hashes), HASH_BYTES),
    ids: listed.flatMap((bytes) => checksums(bytes, ID_BYTES)),
  };
  const text = Buffer.from(`${JSON.stringify(description)}\n`);
  await writeWhole(`${path}${DESCRIPTION}`, [text, Buffer.from(`${crc32(text)}\n`)]);
  return { path, afterId, throughId, size };
}

/** Whether each id of the range has a hash. */
function fillsRange({ size, afterId, throughId }: IdRange & { readonly size: number }): boolean {
  return throughId - afterId === size;
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

/** About how many hashes segments hold, by the length of their files. */
export async function countHashes(paths: readonly string[]): Promise<number> {
  const files = await Promise.all(paths.map((path) => stat(`${path}.hashes`).catch(() => undefined)));
  return files.reduce((sum, file) => sum + Math.floor((file?.size ?? 0) / HASH_BYTES), 0);
}

/**
 * Reads a segment, which must begin at `lastId` or later, into a holder and checks every byte of it; or says what is wrong with it, and the
 * holder has nothing of it.
 */
export async function readSegment(
  path: string,
  lastId: number,
  holder: BatchHolder,
): Promise<{ readonly segment: SealedSegment } | { readonly damage: string }> {
  const text = await readWhole(`${path}${DESCRIPTION}`);
  const description = text === undefined ? undefined : readDescription(Buffer.from(text).toString());
  if (description === undefined) return { damage: 'its description is damaged' };
  const { size, afterId, throughId } = description;
  if (afterId < lastId) return { damage: `it begins before ${lastId}, where the one before it ends` };
  const ids = readIds(path, description);
  if (typeof ids === 'string') return { damage: ids };
  let damage: string | undefined;
  const isHeld = holder.addInPlace(ids, (hashes) => {
    damage = readChecked(`${path}.hashes`, bytesOf(hashes), description.hashes, HASH_BYTES);
    return damage === undefined;
  });
  return isHeld ? { segment: { path, size, afterId, throughId } } : { damage: damage ?? 'it could not be held' };
}

/** The ids of a segment, or what is wrong with them. */
function readIds(path: string, description: Description): SegmentIds | string {
  const { size, afterId } = description;
  if (fillsRange(description)) return { afterId, size };
  const ids = new Uint32Array(size * ID_WORDS);
  const damage = readChecked(`${path}.ids`, bytesOf(ids), description.ids, ID_BYTES);
  return damage ?? (isAscending(ids, afterId) ? ids : 'its ids do not ascend');
}

function readDescription(text: string): Description | undefined {
  const [line = '', sum = ''] = text.split('\n');
  if (crc32(`${line}\n`) !== Number(sum)) return undefined;
  // What bears its own checksum was written by `writeSegment`, of this version or of another.
  const description = JSON.parse(line) as Description;
  return description.version === 1 ? description : undefined;
}

/** Reads a file into memory of its length; returns what is wrong with it. */
function readChecked(file: string, target: Uint8Array, sums: readonly number[], itemBytes: number): string | undefined {
  const name = basename(file);
  const length = readInto(file, target);
  if (length === undefined) return `${name} is gone`;
  if (length !== target.length) return `${name} has ${length} bytes instead of ${target.length}`;
  const block = checksums(target, itemBytes).findIndex((sum, at) => sum !== sums[at]);
  return block === -1 ? undefined : `${name} is damaged after byte ${block * BLOCK * itemBytes}`;
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
