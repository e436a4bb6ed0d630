import { IntakeError } from './intake-error.ts';
import { peekBytes } from './peek-stream.ts';
import { quoteInput } from './quote-input.ts';

/** Where an XML declaration must name its encoding (XML 1.0, 2.8 and 4.3.3). */
const DECLARATION = /^\s*<\?xml[^>]{0,200}?\sencoding\s*=\s*["']([A-Za-z][\w.:-]{0,40})["']/;

/**
 * Bytes to text. The encoding is that of a byte order mark, else `encoding`, else that of an XML declaration, else UTF-8.
 * Strict: a replacement character would be a silent change of what a seller wrote. Text before the fault comes out first,
 * then an IntakeError `bad-encoding` is thrown. No mark is part of the text.
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
  yield* name === 'utf-8' ? decodeUtf8(bytes, mark?.bytes ?? 0) : decodeOther(bytes, name);
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

async function* decodeUtf8(source: AsyncIterable<Uint8Array>, firstOffset: number): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let carry: Uint8Array = new Uint8Array(0);
  let offset = firstOffset;
  const decodePart = function* (part: Uint8Array): Generator<string> {
    let text: string;
    try {
      text = decoder.decode(part);
    } catch {
      const bad = findInvalidUtf8(part);
      yield decoder.decode(part.subarray(0, bad));
      throw new IntakeError(
        'bad-encoding',
        `Byte ${String(offset + bad)} of the text is not valid UTF-8; save the file as UTF-8 or name its encoding (option encoding, e.g. gb18030, shift_jis, windows-1252).`,
      );
    }
    if (text !== '') yield text;
    offset += part.length;
  };
  for await (const chunk of source) {
    const bytes = carry.length === 0 ? chunk : Buffer.concat([carry, chunk]);
    const whole = bytes.length - unfinishedTail(bytes);
    yield* decodePart(bytes.subarray(0, whole));
    carry = bytes.subarray(whole);
  }
  if (carry.length > 0) yield* decodePart(carry);
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

/** Offset of the first byte that is not UTF-8. The valid part re-encodes to itself, the invalid byte cannot. */
function findInvalidUtf8(bytes: Uint8Array): number {
  const again = Buffer.from(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes), 'utf8');
  let at = 0;
  while (at < bytes.length && again[at] === bytes[at]) at += 1;
  // U+FFFD is EF BF BD: an invalid sequence that starts like it agrees for up to two bytes.
  while (at > 0 && ((bytes[at] ?? 0) & 0xc0) === 0x80 && !isCharacterStart(bytes, at)) at -= 1;
  return at;
}

function isCharacterStart(bytes: Uint8Array, at: number): boolean {
  return unfinishedTail(bytes.subarray(0, at)) === 0;
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
