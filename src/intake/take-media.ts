import { constants } from 'node:fs';
import { type FileHandle, open, realpath } from 'node:fs/promises';
import { isAbsolute, resolve, sep } from 'node:path';
import { isDigest } from '../evidence/index.ts';
import type { BlobStore } from './blob-store.ts';
import type { Fetcher } from './fetcher.ts';
import { inspectImage } from './inspect-image.ts';
import type { MediaIntake, MediaSkip, TakenMedia } from './media.ts';
import { quoteInput } from './quote-input.ts';

interface MediaLimits {
  readonly maxBytes: number;
  /** Width × height. */
  readonly maxPixels: number;
}

const DEFAULT_MEDIA_LIMITS: MediaLimits = { maxBytes: 20 * 1024 * 1024, maxPixels: 50_000_000 };

export interface MediaIntakeOptions {
  readonly blobs: BlobStore;
  /** Absent: no address is fetched, and such pictures are skipped as `forbidden-address`. */
  readonly fetcher?: Fetcher;
  readonly limits?: Partial<MediaLimits>;
  /** Whether relative paths are read at all: yes for files an operator names, no for what comes over HTTP. */
  readonly folderAllowed: boolean;
}

type Read = { readonly ok: true; readonly bytes: Uint8Array } | (TakenMedia & { readonly ok: false });

/** Takes pictures in from hostile sources: reads them under limits, tells what they are from their bytes, stores them by content address. */
export function makeMediaIntake(options: MediaIntakeOptions): MediaIntake {
  const limits = { ...DEFAULT_MEDIA_LIMITS, ...options.limits };
  return {
    async take(source, { folder }) {
      const read = await readSource(
        source.trim(),
        options.folderAllowed ? folder : undefined,
        options,
        limits.maxBytes,
      );
      if (!read.ok) return read;
      const inspected = await inspectImage(read.bytes, limits);
      if (!inspected.ok) return inspected;
      return {
        ok: true,
        digest: await options.blobs.put(read.bytes),
        mediaType: inspected.mediaType,
        bytes: read.bytes,
      };
    },
  };
}

async function readSource(
  source: string,
  folder: string | undefined,
  { blobs, fetcher }: MediaIntakeOptions,
  maxBytes: number,
): Promise<Read> {
  if (isDigest(source)) {
    const bytes = await blobs.get(source);
    return bytes === undefined
      ? skip('unknown-digest', `No stored file has the address ${source}.`)
      : { ok: true, bytes };
  }
  if (/^data:/i.test(source)) return readDataUrl(source, maxBytes);
  // Shop exports write addresses without a scheme.
  const url = source.startsWith('//') ? `https:${source}` : source;
  if (/^[a-z][a-z0-9+.-]*:/i.test(url)) {
    if (!/^https?:/i.test(url)) return skip('bad-url', `${quoteInput(url)} is neither an http(s) address nor a path.`);
    return fetcher === undefined
      ? skip('forbidden-address', 'Fetching pictures is switched off.')
      : fetcher.fetch(url, { maxBytes });
  }
  if (source === '') return skip('not-found', 'The picture has no address.');
  return folder === undefined
    ? skip(
        'files-not-allowed',
        `${quoteInput(source)} is a path, and no files may be read here; use an http(s) or data URL.`,
      )
    : readFolderFile(source, folder, maxBytes);
}

function readDataUrl(source: string, maxBytes: number): Read {
  const comma = source.indexOf(',');
  const isBase64 = /;\s*base64\s*$/i.test(source.slice(0, Math.max(0, comma)));
  if (comma === -1) return skip('bad-url', 'The data URL has no comma before its data.');
  const data = source.slice(comma + 1);
  if (data.length > (maxBytes * 4) / 3 + 1024) return tooLarge(maxBytes);
  if (!isBase64) {
    const decoded = decodePercent(data);
    return decoded === undefined
      ? skip('bad-url', 'The data URL is not percent-encoded right.')
      : { ok: true, bytes: decoded };
  }
  const compact = data
    .replaceAll(/\s|%0[AD]|%20/gi, '')
    .replaceAll('-', '+')
    .replaceAll('_', '/');
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(compact)) return skip('bad-url', 'The data URL is not base64.');
  return { ok: true, bytes: Buffer.from(compact, 'base64') };
}

function decodePercent(data: string): Uint8Array | undefined {
  try {
    return Buffer.from(decodeURIComponent(data), 'utf8');
  } catch {
    return undefined;
  }
}

/** A file of the folder, never outside it: neither by `..`, nor by an absolute path, nor by a symbolic link on the way. */
async function readFolderFile(path: string, folder: string, maxBytes: number): Promise<Read> {
  const outside = () => skip('outside-folder', `${quoteInput(path)} lies outside the folder of its feed.`);
  if (path.includes('\0')) return skip('not-found', `${quoteInput(path)} is no file name.`);
  if (isAbsolute(path)) return outside();
  let handle: FileHandle | undefined;
  try {
    const root = await realpath(folder);
    const isInside = (place: string) => place.startsWith(root.endsWith(sep) ? root : root + sep);
    if (!isInside(resolve(root, path))) return outside();
    const real = await realpath(resolve(root, path));
    if (!isInside(real)) return outside();
    // A pipe would block without O_NONBLOCK; a link that took the file's place just now fails by O_NOFOLLOW.
    handle = await open(real, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    const found = await handle.stat();
    if (!found.isFile()) return skip('not-found', `${quoteInput(path)} is not a file.`);
    if (found.size > maxBytes) return tooLarge(maxBytes);
    return { ok: true, bytes: await handle.readFile() };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (typeof code !== 'string' || !/^E[A-Z]+$/.test(code)) throw error;
    return skip('not-found', `${quoteInput(path)} cannot be read (${code}).`);
  } finally {
    await handle?.close();
  }
}

function tooLarge(maxBytes: number): Read {
  return skip('too-large', `The file is larger than ${String(maxBytes)} bytes.`);
}

function skip(reason: MediaSkip, message: string): TakenMedia & { readonly ok: false } {
  return { ok: false, skip: reason, message };
}
