import type { JsonValue } from '../evidence/index.ts';
import { ENCODING_ADVICE, hasInvalidBytes } from './decode-text.ts';
import { plainText } from './quote-input.ts';
import { MAX_NESTING, type RecordRead } from './record.ts';
import { toStorableJson } from './storable.ts';

/** One record of JSON text. */
export function parseJsonRecord(text: string, record: number, line: number): RecordRead<JsonValue> {
  const fail = (message: string): RecordRead<JsonValue> => ({
    kind: 'fault',
    fault: { code: 'malformed-json', message, record, line, fatal: false },
  });
  if (hasInvalidBytes(text)) return badEncoding(record, line);
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (error) {
    // V8 counts lines within the record, which would contradict ours.
    const reason = error instanceof Error ? error.message.replace(/ \(line \d+ column \d+\)$/, '') : '';
    return fail(`The record at line ${String(line)} is not JSON: ${plainText(reason)}.`);
  }
  const value = toStorableJson(parsed, MAX_NESTING);
  if (value === undefined) {
    return fail(
      `The record at line ${String(line)} nests deeper than ${String(MAX_NESTING)} levels or has a number too large to hold.`,
    );
  }
  return { kind: 'record', record, line, value };
}

/** A record with bytes that are not valid in the encoding of its file. The records after it go on. */
export function badEncoding(record: number, line: number): RecordRead<never> {
  const message = `The record at line ${String(line)} has bytes that are not valid UTF-8; ${ENCODING_ADVICE}.`;
  return { kind: 'fault', fault: { code: 'bad-encoding', message, record, line, fatal: false } };
}

export function recordTooLarge(record: number, line: number, maxChars: number): RecordRead<never> {
  return {
    kind: 'fault',
    fault: {
      code: 'record-too-large',
      message: `The record at line ${String(line)} is longer than ${String(maxChars)} characters.`,
      record,
      line,
      fatal: false,
    },
  };
}
