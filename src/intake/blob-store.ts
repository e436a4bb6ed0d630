import type { Digest } from '../evidence/index.ts';

/** Bytes by content address. Putting the same bytes again is no change. */
export interface BlobStore {
  put(bytes: Uint8Array): Promise<Digest>;
  get(digest: Digest): Promise<Uint8Array | undefined>;
}
