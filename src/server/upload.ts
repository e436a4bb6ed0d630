import type { MultipartFile } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { Readable } from 'node:stream';
import { ServerError, toServerError } from './problem.ts';

/** A multipart upload as it came: one file, taken by `take` while it streams in, and the text fields beside it. */
export interface Upload<Taken> {
  readonly fileName: string;
  readonly taken: Taken;
  readonly fields: { readonly [name: string]: readonly string[] };
}

const MOST_FIELDS = 100;
const MOST_FIELD_BYTES = 4096;

/**
 * Reads the one file named `file` and the fields of a multipart body (RFC 7578). `take` must read the whole stream; it is itself
 * responsible for the size, as the store of the bytes refuses what is too large while it writes.
 */
export async function readUpload<Taken>(
  request: FastifyRequest,
  maxBytes: number,
  take: (file: AsyncIterable<Uint8Array>) => Promise<Taken>,
): Promise<Upload<Taken>> {
  if (!request.isMultipart()) {
    throw new ServerError('unsupported-media-type', { detail: 'Send multipart/form-data with a part named file.' });
  }
  const fields: { [name: string]: string[] } = Object.create(null);
  let file: { readonly fileName: string; readonly taken: Taken } | undefined;
  // One byte beyond the limit lets `take` see that there is more, rather than a file cut off at the limit.
  const limits = {
    fileSize: maxBytes + 1,
    files: 1,
    fields: MOST_FIELDS,
    fieldSize: MOST_FIELD_BYTES,
    parts: MOST_FIELDS + 1,
  };
  let failureOfTake: unknown;
  try {
    for await (const part of request.parts({ limits })) {
      if (part.type === 'field') {
        if (part.valueTruncated || part.fieldnameTruncated) throw new ServerError('too-large');
        (fields[part.fieldname] ??= []).push(String(part.value));
      } else {
        if (part.fieldname !== 'file') throw fileError('the part of the file must be named file');
        const taken = await take(bytesOf(part, request)).catch((error: unknown) => {
          failureOfTake = error;
          throw error;
        });
        file = { fileName: baseName(part.filename), taken };
      }
    }
  } catch (error) {
    // The parser of forms throws plain errors about what it cannot read. What `take` throws is another matter: it may be a full disk.
    if (error === failureOfTake || toServerError(error).code !== 'internal') throw error;
    throw new ServerError('malformed-upload');
  }
  if (file === undefined) throw fileError('is required');
  return { ...file, fields };
}

function fileError(message: string): ServerError {
  return new ServerError('invalid-request', { errors: [{ pointer: '/file', message }] });
}

/** The bytes of a part. An upload that breaks off must end in an error, whatever the parser makes of it: half a file is no file. */
async function* bytesOf(part: MultipartFile, request: FastifyRequest): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of part.file as AsyncIterable<Uint8Array>) yield chunk;
  } catch {
    throw new ServerError('malformed-upload');
  }
  if (request.raw.destroyed && !request.raw.complete) throw new ServerError('malformed-upload');
}

/** The whole file in memory, at most `maxBytes`. */
export async function collect(file: AsyncIterable<Uint8Array>, maxBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of file) {
    size += chunk.length;
    if (size > maxBytes) throw new ServerError('too-large', { detail: `At most ${maxBytes} bytes are taken here.` });
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, size);
}

/** Browsers send a bare name, other clients may send a path. */
function baseName(name: string): string {
  return (name.split(/[\\/]/).at(-1) ?? '').replaceAll(/\p{Cc}/gu, '').slice(0, 200) || 'file';
}

export function streamOf(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  return Readable.from([bytes]);
}
