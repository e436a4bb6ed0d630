import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, type ReadStream } from 'node:fs';
import { type FileHandle, mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Digest, digestOf, isDigest } from '../evidence/index.ts';
import { StoreError } from './store-error.ts';

export interface FolderBlobStore {
  /** Putting the same bytes again is no change. */
  put(bytes: Uint8Array): Promise<Digest>;
  /** Hashes while it writes. Throws `too-large` beyond `maxBytes` and leaves nothing behind. */
  putStream(
    bytes: AsyncIterable<Uint8Array>,
    maxBytes: number,
  ): Promise<{ readonly digest: Digest; readonly bytes: number }>;
  get(digest: Digest): Promise<Uint8Array | undefined>;
  /** The bytes as a stream, for blobs too large to hold. */
  open(digest: Digest): Promise<ReadStream | undefined>;
  has(digest: Digest): Promise<boolean>;
}

/**
 * Blobs as files named by their SHA-256, in folders by its first two digits and the next two. A blob is written beside, flushed to the disk and
 * renamed into place: under its name there are all its bytes or none, also after a power cut.
 */
export function makeFolderBlobStore(folder: string): FolderBlobStore {
  const incoming = join(folder, 'incoming');

  async function write(fill: (file: FileHandle) => Promise<Digest>): Promise<Digest> {
    await mkdir(incoming, { recursive: true });
    const temporary = join(incoming, randomUUID());
    try {
      const file = await open(temporary, 'wx');
      let digest: Digest;
      try {
        digest = await fill(file);
        await file.sync();
      } finally {
        await file.close();
      }
      const path = pathOf(folder, digest);
      await mkdir(join(path, '..'), { recursive: true });
      await rename(temporary, path);
      return digest;
    } catch (error) {
      await rm(temporary, { force: true });
      throw error;
    }
  }

  async function has(digest: Digest): Promise<boolean> {
    if (!isDigest(digest)) return false;
    return (await orUndefined(stat(pathOf(folder, digest)))) !== undefined;
  }

  return {
    has,
    async put(bytes) {
      const digest = digestOf(bytes);
      if (await has(digest)) return digest;
      return write(async (file) => {
        await file.writeFile(bytes);
        return digest;
      });
    },
    async putStream(source, maxBytes) {
      let bytes = 0;
      const digest = await write(async (file) => {
        const hash = createHash('sha256');
        for await (const chunk of source) {
          bytes += chunk.length;
          if (bytes > maxBytes) throw new StoreError('too-large', `More than ${maxBytes} bytes.`);
          hash.update(chunk);
          await file.writeFile(chunk);
        }
        return `sha256:${hash.digest('hex')}`;
      });
      return { digest, bytes };
    },
    // A digest may come from outside: what does not look like one is never made into a path.
    get: async (digest) => (isDigest(digest) ? orUndefined(readFile(pathOf(folder, digest))) : undefined),
    open: async (digest) => ((await has(digest)) ? createReadStream(pathOf(folder, digest)) : undefined),
  };
}

function pathOf(folder: string, digest: Digest): string {
  const hex = digest.slice('sha256:'.length);
  return join(folder, hex.slice(0, 2), hex.slice(2, 4), hex);
}

async function orUndefined<T>(reading: Promise<T>): Promise<T | undefined> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
