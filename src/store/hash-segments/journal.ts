import { type FileHandle, open } from 'node:fs/promises';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { type Batch, HASH_WORDS, lastIdOf, sizeOf } from './batch.ts';
import { bytesOf, readWhole, wordsOf, writeAt, writeWhole } from './durable-files.ts';
import { ID_WORDS, idAt, isAscending, packIds } from './packed-ids.ts';

const MAGIC = 0x4a48_5354;
const VERSION = 1;
/** Magic, version, the id before the first (two words), checksum of these, zero. */
const HEADER_WORDS = 6;
/** Count and checksum of what follows: the ids, then the hashes. */
const RECORD_WORDS = 2;

/** The last hashes, not many enough for files of their own: one record after the other in the order of writing. */
export interface Journal {
  /** Resolves when the batches are on the disk. After a failure nothing more is written: what stands there then is unknown. */
  append(batches: readonly Batch[]): Promise<void>;
  close(): Promise<void>;
}

export interface JournalContent {
  readonly afterId: number;
  readonly batches: readonly Batch[];
}

/** Path of the journal of a folder. */
export function journalOf(folder: string): string {
  return join(folder, 'journal');
}

/** Begins an empty journal in place of what was there; its ids come after `afterId`. */
export async function beginJournal(file: string, afterId: number): Promise<void> {
  const header = new Uint32Array(HEADER_WORDS);
  header.set([MAGIC, VERSION]);
  header.set(packIds([afterId]), 2);
  header[4] = crc32(bytesOf(header.subarray(0, 4)));
  await writeWhole(file, [bytesOf(header)]);
}

/**
 * What a journal holds, up to the last whole record: what follows was being written when the process or the machine stopped, so it was not
 * acknowledged, or was damaged since. It is cut off. Undefined: there is no journal, or its header is damaged.
 */
export async function readJournal(file: string): Promise<JournalContent | undefined> {
  const bytes = await readWhole(file);
  if (bytes === undefined) return undefined;
  const words = wordsOf(bytes);
  const isWhole = words[0] === MAGIC && words[1] === VERSION && words[4] === crc32(bytesOf(words.subarray(0, 4)));
  if (words.length < HEADER_WORDS || !isWhole) return undefined;
  const afterId = idAt(words.subarray(2, 4), 0);
  const batches: Batch[] = [];
  let at = HEADER_WORDS;
  for (let last = afterId; ;) {
    const batch = readRecord(words, at, last);
    if (batch === undefined) break;
    batches.push(batch);
    last = lastIdOf(batch);
    at += RECORD_WORDS + batch.ids.length + batch.hashes.length;
  }
  if (at * 4 < bytes.length) await cut(file, at * 4);
  return { afterId, batches };
}

function readRecord(words: Uint32Array, at: number, last: number): Batch | undefined {
  const count = words[at] ?? 0;
  const end = at + RECORD_WORDS + count * (ID_WORDS + HASH_WORDS);
  if (count === 0 || end > words.length) return undefined;
  const content = words.subarray(at + RECORD_WORDS, end);
  if (crc32(bytesOf(content), count) !== words[at + 1]) return undefined;
  const ids = content.subarray(0, count * ID_WORDS);
  return isAscending(ids, last) ? { ids, hashes: content.subarray(count * ID_WORDS) } : undefined;
}

async function cut(file: string, length: number): Promise<void> {
  const handle = await open(file, 'r+');
  try {
    await handle.truncate(length);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Opens a journal, which `readJournal` found whole or cut, to write on. */
export async function openJournal(file: string): Promise<Journal> {
  const handle: FileHandle = await open(file, 'r+');
  let end = (await handle.stat()).size;
  let failure: Error | undefined;
  return {
    async append(batches) {
      if (failure !== undefined) throw failure;
      const bytes = Buffer.concat(batches.flatMap(toRecord));
      try {
        await writeAt(handle, bytes, end);
        await handle.datasync();
      } catch (cause) {
        failure = new Error(`${file} could not be written: open the folder anew.`, { cause });
        throw failure;
      }
      end += bytes.length;
    },
    close: () => handle.close(),
  };
}

function toRecord(batch: Batch): Uint8Array[] {
  const { ids, hashes } = batch;
  const count = sizeOf(batch);
  // The count is where the checksum begins, so that it is checked too.
  const sum = crc32(bytesOf(hashes), crc32(bytesOf(ids), count));
  return [bytesOf(Uint32Array.of(count, sum)), bytesOf(ids), bytesOf(hashes)];
}
