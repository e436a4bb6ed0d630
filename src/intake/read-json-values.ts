import type { JsonValue } from '../evidence/index.ts';
import { toFatalFault } from './intake-error.ts';
import { parseJsonRecord, recordTooLarge } from './parse-json.ts';
import { MAX_RECORD_CHARS, type RecordRead } from './record.ts';
import { type JsonPiece, JsonValueSplitter } from './split-json-values.ts';

/**
 * A JSON document, streamed: the elements of a top-level array or of an object's `@graph`, else each top-level value,
 * pretty-printed or not. An element that does not parse is a fault, and the next goes on as long as the brackets hold.
 */
export async function* readJsonValues(
  text: AsyncIterable<string>,
  { maxRecordChars = MAX_RECORD_CHARS }: { readonly maxRecordChars?: number } = {},
): AsyncGenerator<RecordRead<JsonValue>> {
  const splitter = new JsonValueSplitter(maxRecordChars);
  let record = 0;
  const readPieces = function* (pieces: readonly JsonPiece[]): Generator<RecordRead<JsonValue>> {
    for (const piece of pieces) {
      record += 1;
      yield piece.tooLong
        ? recordTooLarge(record, piece.line, maxRecordChars)
        : parseJsonRecord(piece.text, record, piece.line);
    }
  };
  try {
    for await (const chunk of text) {
      yield* readPieces(splitter.push(chunk));
      if (splitter.problem !== undefined) break;
    }
  } catch (error) {
    yield { kind: 'fault', fault: toFatalFault(error, { record: record + 1, line: splitter.line }) };
    return;
  }
  yield* readPieces(splitter.end());
  if (splitter.problem === undefined) return;
  const message = `The JSON document is broken at line ${String(splitter.line)}: ${splitter.problem}.`;
  yield {
    kind: 'fault',
    fault: { code: 'malformed-json', message, record: record + 1, line: splitter.line, fatal: true },
  };
}
