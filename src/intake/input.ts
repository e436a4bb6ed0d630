import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { decodeText } from './decode-text.ts';
import { inflate, type InflateLimits } from './inflate.ts';
import { IntakeError } from './intake-error.ts';
import { quoteInput } from './quote-input.ts';
import type { IntakeFault } from './record.ts';
import { refuseBinary, refuseHtmlAndBlank } from './refuse-non-data.ts';

/** Hostile text to read records from: one file, standard input, stored bytes, or all files of a folder. */
export interface Input {
  /** For messages: a file name, `-` for standard input. */
  readonly name: string;
  /** Where relative paths of media start; absent where no folder may be read. */
  readonly folder?: string;
  /** Bytes as stored, perhaps compressed; absent where not known (standard input). */
  readonly bytesTotal?: number;
  /** Of `bytesTotal`, so far. */
  readonly bytesRead: number;
  readonly files: readonly InputFile[];
}

export interface InputFile {
  readonly name: string;
  /**
   * The decoded text, once. Throws IntakeError where the input is broken (every record reader of this room turns
   * that into a fatal fault): `unreadable`, `truncated-gzip`, `corrupt-gzip`, `bad-encoding`, `is-html`, `empty`, …
   */
  text(): AsyncGenerator<string>;
}

export interface InputOptions {
  /** A label of the Encoding Standard (`gb18030`, `shift_jis`, `euc-kr`, `windows-1252`, …) for text without a byte order mark; UTF-8 when absent. */
  readonly encoding?: string;
  readonly inflateLimits?: InflateLimits;
}

export type OpenedInput =
  | { readonly ok: true; readonly input: Input }
  | { readonly ok: false; readonly fault: IntakeFault };

/** Bytes handed on at a time, whatever the source gives. */
const CHUNK_BYTES = 256 * 1024;

/** Media beside a feed in a folder are no feed files. */
const MEDIA_FILE = /\.(?:jpe?g|png|gif|webp|avif|tiff?|bmp|svg|ico|heic|mp4|webm|mov)$/i;

/**
 * Opens a file, a folder (all its files in name order, subfolders, dot files and pictures left out) or `-`
 * (standard input). Nothing is read before `text()`.
 */
export async function openInput(
  path: string,
  options: InputOptions & { readonly stdin?: AsyncIterable<Uint8Array> } = {},
): Promise<OpenedInput> {
  if (path === '-') {
    return {
      ok: true,
      input: makeInput('-', undefined, [{ name: '-', bytes: () => options.stdin ?? process.stdin }], options),
    };
  }
  try {
    const found = await stat(path);
    if (!found.isDirectory()) {
      const file = {
        name: basename(path),
        size: found.isFile() ? found.size : undefined,
        bytes: () => readFileBytes(path),
      };
      return { ok: true, input: makeInput(path, dirname(path), [file], options) };
    }
    const entries = await readdir(path, { withFileTypes: true });
    const names = entries
      .filter((entry) => !entry.isDirectory() && !entry.name.startsWith('.') && !MEDIA_FILE.test(entry.name))
      .map((entry) => entry.name)
      .sort();
    if (names.length === 0) return refuse('empty', `The folder ${quoteInput(path)} has no files to read.`);
    const files = [];
    for (const name of names) {
      const file = await stat(join(path, name));
      if (file.isFile()) files.push({ name, size: file.size, bytes: () => readFileBytes(join(path, name)) });
    }
    return { ok: true, input: makeInput(path, path, files, options) };
  } catch (error) {
    const reason = systemReason(error);
    return reason === 'it does not exist'
      ? refuse('not-found', `${quoteInput(path, 200)} does not exist.`)
      : refuse('unreadable', `${quoteInput(path, 200)} cannot be opened: ${reason}.`);
  }
}

/** An input over bytes in memory or a stream of bytes, such as a stored blob or an upload. It has no folder: its relative media paths are refused. */
export function inputFromBytes(
  name: string,
  bytes: Uint8Array | AsyncIterable<Uint8Array>,
  options: InputOptions & { readonly bytesTotal?: number } = {},
): Input {
  const inMemory = bytes instanceof Uint8Array;
  const size = inMemory ? bytes.length : options.bytesTotal;
  const file = { name, ...(size === undefined ? {} : { size }), bytes: () => (inMemory ? once(bytes) : bytes) };
  return makeInput(name, undefined, [file], options);
}

interface SourceFile {
  readonly name: string;
  readonly size?: number | undefined;
  bytes(): AsyncIterable<Uint8Array>;
}

function makeInput(
  name: string,
  folder: string | undefined,
  sources: readonly SourceFile[],
  options: InputOptions,
): Input {
  let bytesRead = 0;
  const sizes = sources.map((source) => source.size);
  const bytesTotal = sizes.every((size) => size !== undefined) ? sizes.reduce((sum, size) => sum + size, 0) : undefined;
  async function* counted(source: SourceFile): AsyncGenerator<Uint8Array> {
    for await (const chunk of source.bytes()) {
      for (let at = 0; at < chunk.length; at += CHUNK_BYTES) {
        const slice = chunk.subarray(at, at + CHUNK_BYTES);
        bytesRead += slice.length;
        yield slice;
      }
    }
  }
  const files = sources.map((source) => ({
    name: source.name,
    text: () =>
      refuseHtmlAndBlank(decodeText(refuseBinary(inflate(counted(source), options.inflateLimits)), options.encoding)),
  }));
  return {
    name,
    ...(folder === undefined ? {} : { folder }),
    ...(bytesTotal === undefined ? {} : { bytesTotal }),
    get bytesRead() {
      return bytesRead;
    },
    files,
  };
}

async function* readFileBytes(path: string): AsyncGenerator<Uint8Array> {
  try {
    yield* createReadStream(path, { highWaterMark: CHUNK_BYTES }) as AsyncIterable<Uint8Array>;
  } catch (error) {
    throw new IntakeError('unreadable', `${quoteInput(basename(path))} cannot be read: ${systemReason(error)}.`);
  }
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

function refuse(code: IntakeFault['code'], message: string): OpenedInput {
  return { ok: false, fault: { code, message, fatal: true } };
}

/** What the system said, without its paths; a bug is thrown on. */
function systemReason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'it does not exist';
  if (code === 'EACCES' || code === 'EPERM') return 'permission denied';
  if (typeof code === 'string' && /^E[A-Z]+$/.test(code)) return code;
  throw error;
}
