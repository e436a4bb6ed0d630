import { type Digest, digestOf } from '../evidence/index.ts';
import type { BlobStore } from './blob-store.ts';

/** Keeps blobs as long as the process runs: for the pictures of a register, which are few and read again when it compiles. */
export function makeMemoryBlobStore(): BlobStore {
  const blobs = new Map<Digest, Uint8Array>();
  return {
    put(bytes) {
      const digest = digestOf(bytes);
      blobs.set(digest, bytes);
      return Promise.resolve(digest);
    },
    get: (digest) => Promise.resolve(blobs.get(digest)),
  };
}
