import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { type FileHandle, open, rename } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Writes a file beside its place, flushes it and moves it there: under its name there are all its bytes or none, also after a power cut. */
export async function writeWhole(file: string, parts: readonly Uint8Array[]): Promise<void> {
  const handle = await open(`${file}.new`, 'w');
  try {
    for (const part of parts) await handle.writeFile(part);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(`${file}.new`, file);
  await flushFolder(dirname(file));
}

/** Makes names in a folder durable. */
async function flushFolder(folder: string): Promise<void> {
  const handle = await open(folder, constants.O_RDONLY | constants.O_DIRECTORY);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** All bytes of a file; undefined where there is none. */
export async function readWhole(file: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  let handle: FileHandle;
  try {
    handle = await open(file, 'r');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
  try {
    // Not from the pool of small buffers: the bytes are read as words, which must be aligned.
    const bytes = new Uint8Array((await handle.stat()).size);
    let at = 0;
    while (at < bytes.length) {
      const { bytesRead } = await handle.read(bytes, at, bytes.length - at, at);
      if (bytesRead === 0) return bytes.slice(0, at);
      at += bytesRead;
    }
    return bytes;
  } finally {
    await handle.close();
  }
}

/**
 * Reads a file into memory that is there, in one go on this thread: memory of a kernel must not grow meanwhile. Returns the file's length, and reads only if
 * it is that of the memory; undefined where there is no file.
 */
export function readInto(file: string, target: Uint8Array): number | undefined {
  let handle: number;
  try {
    handle = openSync(file, 'r');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
  try {
    const { size } = fstatSync(handle);
    if (size !== target.length) return size;
    let at = 0;
    while (at < size) {
      const bytes = readSync(handle, target, at, size - at, at);
      if (bytes === 0) return at;
      at += bytes;
    }
    return size;
  } finally {
    closeSync(handle);
  }
}

/** Writes all of the bytes at a place of a file. */
export async function writeAt(handle: FileHandle, bytes: Uint8Array, position: number): Promise<void> {
  let at = 0;
  while (at < bytes.length) {
    at += (await handle.write(bytes, at, bytes.length - at, position + at)).bytesWritten;
  }
}

/** The bytes of an array, as they lie in memory: little-endian on every machine that Touchstone runs on. */
export function bytesOf(array: Uint32Array): Uint8Array {
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
}

/** Whole words of bytes that begin at a multiple of four. */
export function wordsOf(bytes: Uint8Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  return new Uint32Array(bytes.buffer, bytes.byteOffset, Math.floor(bytes.byteLength / 4));
}
