import type { JsonValue } from '../evidence/index.ts';
import { toFatalFault } from './intake-error.ts';
import { parseJsonRecord, recordTooLarge } from './parse-json.ts';
import { MAX_RECORD_CHARS, type RecordRead } from './record.ts';
import { LineSplitter } from './split-lines.ts';

/** JSON Lines: one value a line, blank lines left out. A bad line is a fault, and the next goes on. */
export async function* readJsonLines(
  text: AsyncIterable<string>,
  { maxRecordChars = MAX_RECORD_CHARS }: { readonly maxRecordChars?: number } = {},
): AsyncGenerator<RecordRead<JsonValue>> {
  const splitter = new LineSplitter(maxRecordChars);
  let record = 0;
  const readLines = function* (lines: ReturnType<LineSplitter['push']>): Generator<RecordRead<JsonValue>> {
    for (const line of lines) {
      if (line.tooLong) yield recordTooLarge((record += 1), line.number, maxRecordChars);
      else if (line.text.trim() !== '') yield parseJsonRecord(line.text, (record += 1), line.number);
    }
  };
  try {
    for await (const chunk of text) yield* readLines(splitter.push(chunk));
  } catch (error) {
    // The unfinished line before the fault is no record: half a listing must not be judged as a whole one.
    yield { kind: 'fault', fault: toFatalFault(error, { record: record + 1, line: splitter.count + 1 }) };
    return;
  }
  yield* readLines(splitter.end());
}
