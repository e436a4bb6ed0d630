import type { Digest } from '../evidence/index.ts';

/** Why a picture could not be taken in. */
export type MediaSkip =
  | 'not-found'
  | 'outside-folder'
  | 'files-not-allowed'
  | 'bad-url'
  | 'forbidden-address'
  | 'http-error'
  | 'too-many-redirects'
  | 'timeout'
  | 'network-error'
  | 'too-large'
  | 'empty'
  | 'not-an-image'
  | 'unsupported-image'
  | 'too-many-pixels'
  | 'corrupt-image'
  | 'unsafe-svg'
  | 'unknown-digest';

export type TakenMedia =
  | { readonly ok: true; readonly digest: Digest; readonly mediaType: string; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly skip: MediaSkip; readonly message: string };

/**
 * Takes one picture in, by its source as a feed or a register file names it: a path relative to `folder` (never outside it),
 * a `data:` URL, an `http(s):` URL (through the guarded fetcher), or `sha256:…` of a blob that is already stored.
 * The type is sniffed from the bytes, whatever the name or header says.
 */
export interface MediaIntake {
  take(source: string, from: { readonly folder?: string }): Promise<TakenMedia>;
}
