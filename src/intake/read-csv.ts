import { CsvRecord } from './csv-record.ts';
import { ENCODING_ADVICE, hasInvalidBytes } from './decode-text.ts';
import { toFatalFault } from './intake-error.ts';
import { badEncoding, recordTooLarge } from './parse-json.ts';
import { quoteInput } from './quote-input.ts';
import { type IntakeFault, MAX_RECORD_CHARS, type RecordRead } from './record.ts';
import { type Line, LineSplitter } from './split-lines.ts';
import { toStorableText } from './storable.ts';

/** One row under the header of its file. Names are matched without case; the file's own spelling is kept in `names`. */
export class CsvRow {
  readonly names: readonly string[];
  readonly cells: readonly string[];
  readonly #columns: ReadonlyMap<string, readonly number[]>;

  constructor(header: CsvHeader, cells: readonly string[]) {
    this.names = header.names;
    this.cells = cells;
    this.#columns = header.columns;
  }

  /** The first cell under this name that is not blank, trimmed. */
  get(name: string): string | undefined {
    return this.all(name)[0];
  }

  /** All cells under this name that are not blank, trimmed: some feeds repeat a column. */
  all(name: string): readonly string[] {
    const columns = this.#columns.get(name.toLowerCase()) ?? [];
    return columns.map((column) => (this.cells[column] ?? '').trim()).filter((cell) => cell !== '');
  }
}

interface CsvHeader {
  readonly names: readonly string[];
  readonly columns: ReadonlyMap<string, readonly number[]>;
}

export interface CsvOptions {
  /** Taken from the header row when absent: the one of tab, comma, semicolon, pipe that stands there most often. */
  readonly delimiter?: string;
  readonly maxRecordChars?: number;
}

/**
 * CSV or TSV with a header row, streamed. A quote that is opened and never closed would swallow the rest of the file: such a
 * record is a fault that names its line, and reading resumes at the next line.
 */
export async function* readCsv(
  text: AsyncIterable<string>,
  options: CsvOptions = {},
): AsyncGenerator<RecordRead<CsvRow>> {
  const reader = new CsvReader(options);
  try {
    for await (const chunk of text) {
      yield* reader.push(chunk);
      if (reader.isOver) return;
    }
  } catch (error) {
    yield { kind: 'fault', fault: toFatalFault(error, reader.position) };
    return;
  }
  yield* reader.end();
}

class CsvReader {
  readonly #splitter: LineSplitter;
  readonly #maxChars: number;
  #delimiter: string | undefined;
  #header: CsvHeader | undefined;
  #record = 0;
  #open: CsvRecord | undefined;
  /** Lines of the open record, to read them anew where its quote never closes. */
  #openLines: Line[] = [];
  /** Reading anew may cost this much in all: else many unclosed quotes would make the time quadratic. */
  #rereadBudget: number;
  #isOver = false;

  constructor({ delimiter, maxRecordChars = MAX_RECORD_CHARS }: CsvOptions) {
    this.#splitter = new LineSplitter(maxRecordChars);
    this.#maxChars = maxRecordChars;
    this.#delimiter = delimiter;
    this.#rereadBudget = 16 * maxRecordChars;
  }

  /** After a fatal fault. */
  get isOver(): boolean {
    return this.#isOver;
  }

  get position(): { readonly record: number; readonly line: number } {
    return { record: this.#record + 1, line: this.#openLines[0]?.number ?? this.#splitter.count + 1 };
  }

  push(chunk: string): Generator<RecordRead<CsvRow>> {
    return this.#readLines(this.#splitter.push(chunk));
  }

  *end(): Generator<RecordRead<CsvRow>> {
    yield* this.#readLines(this.#splitter.end());
    while (this.#open !== undefined && !this.#isOver) yield* this.#giveUpOpenRecord('its quote is never closed');
    if (this.#header === undefined && !this.#isOver) {
      yield this.#fault('malformed-csv', 'The file has no header row.', 1, true);
    }
  }

  *#readLines(lines: readonly Line[]): Generator<RecordRead<CsvRow>> {
    for (const line of lines) {
      if (this.#isOver) return;
      yield* this.#readLine(line);
    }
  }

  *#readLine(line: Line): Generator<RecordRead<CsvRow>> {
    if (line.tooLong) {
      if (this.#open !== undefined)
        yield* this.#giveUpOpenRecord('its quote is not closed within the size of a record');
      this.#record += 1;
      yield recordTooLarge(this.#record, line.number, this.#maxChars);
      return;
    }
    if (this.#open === undefined && line.text.trim() === '') return;
    if (this.#header === undefined && line.text.includes('\r')) {
      yield this.#fault('malformed-csv', 'Lines end with CR alone; save the file with LF or CRLF line ends.', 1, true);
      return;
    }
    this.#delimiter ??= findDelimiter(line.text);
    const record = this.#open ?? new CsvRecord(this.#delimiter);
    this.#openLines.push(line);
    const step = record.push(line.text);
    if (step === 'whole') {
      const start = this.#openLines[0] ?? line;
      this.#close();
      yield* this.#takeRecord(record.cells, start.number);
    } else if (step !== 'open') {
      this.#open = record;
      yield* this.#giveUpOpenRecord(step.broken);
    } else {
      this.#open = record;
      if (record.length > this.#maxChars)
        yield* this.#giveUpOpenRecord('its quote is not closed within the size of a record');
    }
  }

  /** The record at the first open line is broken; the lines after it are read anew as records of their own. */
  *#giveUpOpenRecord(why: string): Generator<RecordRead<CsvRow>> {
    const [first, ...others] = this.#openLines;
    const line = first?.number ?? 1;
    this.#rereadBudget -= this.#open?.length ?? 0;
    this.#close();
    if (this.#header === undefined) {
      yield this.#fault('malformed-csv', `The header row is broken: ${why}.`, line, true);
      return;
    }
    this.#record += 1;
    const isOver = this.#rereadBudget < 0;
    const message = `The record that begins at line ${String(line)} is broken: ${why}${isOver ? '; so are too many others, and reading stops here' : ''}.`;
    yield this.#fault('malformed-csv', message, line, isOver);
    yield* this.#readLines(others);
  }

  #close(): void {
    this.#open = undefined;
    this.#openLines = [];
  }

  *#takeRecord(cells: readonly string[], line: number): Generator<RecordRead<CsvRow>> {
    const isInvalid = cells.some(hasInvalidBytes);
    if (this.#header === undefined) {
      if (isInvalid) {
        yield this.#fault(
          'bad-encoding',
          `The header row has bytes that are not valid UTF-8; ${ENCODING_ADVICE}.`,
          line,
          true,
        );
        return;
      }
      this.#header = makeHeader(cells);
      return;
    }
    this.#record += 1;
    if (isInvalid) {
      yield badEncoding(this.#record, line);
      return;
    }
    const width = this.#header.names.length;
    const extra = cells.slice(width).some((cell) => cell.trim() !== '');
    // Spreadsheets and editors drop tabs at the end of a line, commas never: a comma row that is too short was cut off.
    if (extra || (cells.length < width && this.#delimiter !== '\t')) {
      const found = `${String(cells.length)} cells where the header has ${String(width)}`;
      const message = `The record at line ${String(line)} has ${found}; it begins with ${quoteInput(cells[0] ?? '', 30)}.`;
      yield this.#fault('malformed-csv', message, line, false);
      return;
    }
    const value = new CsvRow(this.#header, cells.map(toStorableText));
    yield { kind: 'record', record: this.#record, line, value };
  }

  #fault(code: IntakeFault['code'], message: string, line: number, fatal: boolean): RecordRead<never> {
    this.#isOver ||= fatal;
    const record = this.#header === undefined ? {} : { record: this.#record };
    return { kind: 'fault', fault: { code, message, ...record, line, fatal } };
  }
}

function makeHeader(cells: readonly string[]): CsvHeader {
  const names = cells.map((cell) => toStorableText(cell).trim());
  const columns = new Map<string, number[]>();
  for (const [index, name] of names.entries()) {
    const key = name.toLowerCase();
    columns.set(key, [...(columns.get(key) ?? []), index]);
  }
  return { names, columns };
}

function findDelimiter(header: string): string {
  const unquoted = header.replaceAll(/"(?:[^"]|"")*"/g, '');
  const counts = [',', '\t', ';', '|'].map((delimiter) => ({ delimiter, count: unquoted.split(delimiter).length }));
  return counts.reduce((most, next) => (next.count > most.count ? next : most)).delimiter;
}
