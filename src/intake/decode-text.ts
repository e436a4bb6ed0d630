import { IntakeError } from './intake-error.ts';
import { peekBytes } from './peek-stream.ts';
import { quoteInput } from './quote-input.ts';

/**
 * Stands for bytes that are not UTF-8. A lone surrogate: no valid input decodes to one, so `hasInvalidBytes` takes no text
 * that a seller wrote for it.
 */
const INVALID_BYTES = '\udfff';

/** Whether decoded text (JSON escapes not yet read) holds bytes that were not valid in its encoding. */
export function hasInvalidBytes(text: string): boolean {
  return !text.isWellFormed();
}

/** What to do about a record with such bytes. */
export const ENCODING_ADVICE =
  'save the file as UTF-8 or name its encoding (option encoding, e.g. gb18030, shift_jis, windows-1252)';

/** Where an XML declaration must name its encoding (XML 1.0, 2.8 and 4.3.3). */
const DECLARATION = /^\s*<\?xml[^>]{0,200}?\sencoding\s*=\s*["']([A-Za-z][\w.:-]{0,40})["']/;

/**
 * Bytes to text. The encoding is that of a byte order mark, else `encoding`, else that of an XML declaration, else UTF-8.
 * Strict: a replacement character would be a silent change of what a seller wrote. Bytes that are not UTF-8 come out as
 * INVALID_BYTES, so that a reader can refuse the one record they stand in: shops cut titles by bytes. In other encodings
 * what follows a bad byte may be read askew: text before it comes out, then an IntakeError `bad-encoding` is thrown.
 */
export async function* decodeText(source: AsyncIterable<Uint8Array>, encoding?: string): AsyncGenerator<string> {
  const { head, whole } = await peekBytes(source, 1024);
  const mark = findByteOrderMark(head);
  const bytes = skipBytes(whole, mark?.bytes ?? 0);
  const label =
    mark?.encoding ??
    encoding ??
    DECLARATION.exec(Buffer.from(head.subarray(0, 1024)).toString('latin1'))?.[1] ??
    'utf-8';
  const name = canonicalEncoding(label);
  if (name === undefined) {
    await whole.return();
    throw new IntakeError(
      'bad-encoding',
      `The encoding ${quoteInput(label)} is not known; use one such as utf-8, gb18030, shift_jis, euc-kr or windows-1252.`,
    );
  }
  yield* name === 'utf-8' ? decodeUtf8(bytes) : decodeOther(bytes, name);
}

function findByteOrderMark(head: Uint8Array): { readonly encoding: string; readonly bytes: number } | undefined {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return { encoding: 'utf-8', bytes: 3 };
  if (head[0] === 0xff && head[1] === 0xfe) return { encoding: 'utf-16le', bytes: 2 };
  if (head[0] === 0xfe && head[1] === 0xff) return { encoding: 'utf-16be', bytes: 2 };
  return undefined;
}

/** The Encoding Standard's name of a label such as `latin1` or `GBK`; undefined for one it does not know. */
function canonicalEncoding(label: string): string | undefined {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}

async function* skipBytes(source: AsyncIterable<Uint8Array>, count: number): AsyncGenerator<Uint8Array> {
  let left = count;
  for await (const chunk of source) {
    if (left >= chunk.length) left -= chunk.length;
    else {
      yield left === 0 ? chunk : chunk.subarray(left);
      left = 0;
    }
  }
}

async function* decodeUtf8(source: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const decodePart = (part: Uint8Array): string => {
    try {
      return strict.decode(part);
    } catch {
      return markInvalidUtf8(part);
    }
  };
  let carry: Uint8Array = new Uint8Array(0);
  for await (const chunk of source) {
    const bytes = carry.length === 0 ? chunk : Buffer.concat([carry, chunk]);
    const whole = bytes.length - unfinishedTail(bytes);
    const text = decodePart(bytes.subarray(0, whole));
    if (text !== '') yield text;
    carry = bytes.subarray(whole);
  }
  if (carry.length > 0) yield decodePart(carry);
}

/** U+FFFD as a seller wrote it, which is no fault: EF is never a later byte of a character, so text may be cut before it. */
const WRITTEN_REPLACEMENT = Buffer.from('\ufffd', 'utf8');

/** Decodes with INVALID_BYTES where bytes are not UTF-8. Linear, however many there are. */
function markInvalidUtf8(bytes: Uint8Array): string {
  const lenient = new TextDecoder('utf-8', { ignoreBOM: true });
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: string[] = [];
  let from = 0;
  for (;;) {
    const at = buffer.indexOf(WRITTEN_REPLACEMENT, from);
    const part = buffer.subarray(from, at === -1 ? undefined : at);
    parts.push(lenient.decode(part).replaceAll('\ufffd', INVALID_BYTES));
    if (at === -1) return parts.join('\ufffd');
    from = at + WRITTEN_REPLACEMENT.length;
  }
}

/** How many bytes at the end begin a character that the next chunk may finish. */
function unfinishedTail(bytes: Uint8Array): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) {
      const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      return back < length ? back : 0;
    }
  }
  return 0;
}

async function* decodeOther(source: AsyncIterable<Uint8Array>, encoding: string): AsyncGenerator<string> {
  const strict = new TextDecoder(encoding, { fatal: true });
  // Decodes along, to know the text before the fault: a strict decoder says neither where it failed nor what came before.
  const lenient = new TextDecoder(encoding);
  let offset = 0;
  for await (const chunk of source) {
    const text = lenient.decode(chunk, { stream: true });
    try {
      strict.decode(chunk, { stream: true });
    } catch {
      yield text.slice(0, Math.max(0, text.indexOf('\ufffd')));
      throw badBytes(encoding, offset, chunk.length);
    }
    offset += chunk.length;
    if (text !== '') yield text;
  }
  try {
    const text = strict.decode();
    if (text !== '') yield text;
  } catch {
    throw badBytes(encoding, offset, 0);
  }
}

function badBytes(encoding: string, offset: number, length: number): IntakeError {
  const where =
    length === 0 ? `at byte ${String(offset)}` : `between bytes ${String(offset)} and ${String(offset + length)}`;
  return new IntakeError(
    'bad-encoding',
    `The text is not valid ${encoding} ${where}; save it as UTF-8 or name its true encoding.`,
  );
}
