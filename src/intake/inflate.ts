import { createGunzip } from 'node:zlib';
import { IntakeError } from './intake-error.ts';
import { peekBytes } from './peek-stream.ts';

/**
 * Deflate reaches 1032:1. Feeds of very alike records measured 20:1 to 90:1, so a stream that has grown past
 * `graceBytes` at more than `maxRatio` is a bomb: memory would stay flat, but hours of CPU time would not.
 */
const GRACE_BYTES = 256 * 1024 * 1024;
const MAX_RATIO = 400;

/**
 * One write inflates to at most 4 MiB at deflate's best ratio: the most that is held at a time. Small also because zlib
 * drops what the failing write had inflated: this much of a damaged file is lost before the fault.
 */
const SLICE_BYTES = 4 * 1024;

export interface InflateLimits {
  readonly graceBytes?: number;
  readonly maxRatio?: number;
}

/**
 * Passes bytes on, inflated where they are gzip (RFC 1952, several members in a row included). What could be inflated
 * before a fault comes out first, then an IntakeError `truncated-gzip`, `corrupt-gzip` or `decompression-bomb` is thrown.
 */
export async function* inflate(
  source: AsyncIterable<Uint8Array>,
  limits: InflateLimits = {},
): AsyncGenerator<Uint8Array> {
  const { head, whole } = await peekBytes(source, 3);
  const isGzip = head[0] === 0x1f && head[1] === 0x8b && head[2] === 0x08;
  yield* isGzip ? gunzip(whole, limits) : whole;
}

async function* gunzip(source: AsyncIterable<Uint8Array>, limits: InflateLimits): AsyncGenerator<Uint8Array> {
  const { graceBytes = GRACE_BYTES, maxRatio = MAX_RATIO } = limits;
  const stream = createGunzip({ chunkSize: 64 * 1024 });
  const closed = new Promise<void>((resolve) => {
    stream.once('close', resolve);
  });
  let inflated: Buffer[] = [];
  let failure: NodeJS.ErrnoException | undefined;
  let bytesIn = 0;
  let bytesOut = 0;
  let ended = false;
  // Not piped or iterated: a destroyed stream drops what it had buffered, and with it the last good records.
  stream.on('data', (chunk: Buffer) => {
    inflated.push(chunk);
    bytesOut += chunk.length;
  });
  stream.on('error', (error) => {
    failure = error;
  });
  stream.on('end', () => {
    ended = true;
  });
  const takeInflated = () => {
    const taken = inflated;
    inflated = [];
    return taken;
  };
  try {
    for await (const chunk of source) {
      for (let at = 0; at < chunk.length; at += SLICE_BYTES) {
        if (ended)
          throw new IntakeError('corrupt-gzip', 'The gzip file has other bytes after its end; compress it anew.');
        const slice = chunk.subarray(at, at + SLICE_BYTES);
        bytesIn += slice.length;
        await Promise.race([new Promise((resolve) => stream.write(slice, resolve)), closed]);
        yield* takeInflated();
        if (failure !== undefined) throw toGzipError(failure);
        if (bytesOut > graceBytes && bytesOut > bytesIn * maxRatio) {
          throw new IntakeError(
            'decompression-bomb',
            `The gzip file inflates to more than ${String(maxRatio)} times its size; send it uncompressed if it is real.`,
          );
        }
      }
    }
    stream.end();
    await closed;
    yield* takeInflated();
    if (failure !== undefined) throw toGzipError(failure);
  } finally {
    stream.destroy();
  }
}

function toGzipError(error: NodeJS.ErrnoException): IntakeError {
  return error.code === 'Z_BUF_ERROR'
    ? new IntakeError('truncated-gzip', 'The gzip file ends too early; the transfer was cut off, send it again.')
    : new IntakeError('corrupt-gzip', 'The gzip file is damaged; compress and send it again.');
}
