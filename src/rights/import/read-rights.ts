import {
  type Input,
  type InputFile,
  IntakeError,
  type IntakeFault,
  peekText,
  quoteInput,
  readCsv,
  readJsonLines,
  readJsonValues,
  readXml,
} from '../../intake/index.ts';
import { fromReading, type RightFault, type RightRead, toRightReads } from './right-read.ts';
import { rightFromSt96 } from './right-from-st96.ts';
import { rightsFromCsv } from './rights-from-csv.ts';

type RightsFormat = 'json-lines' | 'json' | 'csv' | 'st96';

/** Characters looked at to tell the format. */
const HEAD = 4096;

/**
 * Reads rights from JSON Lines, a JSON array, CSV or WIPO ST.96 XML, told apart by their beginning. Each record that is no right comes as
 * a fault that names line, record, id and field and what to do; the rest goes on. Of two rights with one id the first counts.
 * Where the input has several files, each is read for itself and a fault names its file.
 */
export async function* readRights(input: Input): AsyncGenerator<RightRead> {
  const firstSeen = new Map<string, string>();
  for (const file of input.files) {
    const inFile = input.files.length > 1 ? ` of ${quoteInput(file.name)}` : '';
    for await (const read of readFile(file)) {
      if (read.kind === 'fault') {
        yield {
          kind: 'fault',
          fault: inFile === '' ? read.fault : { ...read.fault, file: file.name },
        };
        continue;
      }
      const { id } = read.value;
      const place = `${read.line === undefined ? `record ${read.record}` : `line ${read.line}`}${inFile}`;
      const first = firstSeen.get(id);
      if (first !== undefined) {
        yield { kind: 'fault', fault: duplicate(id, first, place, read) };
        continue;
      }
      firstSeen.set(id, place);
      yield read;
    }
  }
}

async function* readFile(file: InputFile): AsyncGenerator<RightRead> {
  try {
    const { head, whole } = await peekText(file.text(), HEAD);
    const format = formatOf(head);
    if (format === undefined) {
      await failIfBlank(head, whole);
      await whole.return();
      yield { kind: 'fault', fault: unknownFormat() };
      return;
    }
    yield* readFormat(format, whole);
  } catch (error) {
    if (!(error instanceof IntakeError)) throw error;
    yield { kind: 'fault', fault: { code: error.code, message: error.message, fatal: true } };
  }
}

async function* readFormat(format: RightsFormat, text: AsyncIterable<string>): AsyncGenerator<RightRead> {
  switch (format) {
    case 'csv':
      yield* rightsFromCsv(readCsv(text));
      return;
    case 'st96':
      yield* readSt96(text);
      return;
    case 'json-lines':
    case 'json':
      for await (const read of format === 'json' ? readJsonValues(text) : readJsonLines(text)) {
        if (read.kind === 'fault') yield read;
        else yield* toRightReads(read.value, { record: read.record, line: read.line });
      }
  }
}

async function* readSt96(text: AsyncIterable<string>): AsyncGenerator<RightRead> {
  let reads = 0;
  for await (const read of readXml(text, { elements: ['Trademark'] })) {
    reads += 1;
    if (read.kind === 'fault') yield read;
    else yield* fromReading(rightFromSt96(read.value), { record: read.record, line: read.line });
  }
  if (reads === 0) {
    const message = 'The XML has no Trademark element of WIPO ST.96; export the marks as ST.96, JSON Lines or CSV.';
    yield { kind: 'fault', fault: { code: 'unknown-format', message, fatal: true } };
  }
}

/** A stream without text has a reason (it is empty, or a web page), which it gives when it is read on. */
async function failIfBlank(head: string, whole: AsyncIterator<string>): Promise<void> {
  if (head.trim() !== '') return;
  while ((await whole.next()).done !== true);
}

/** Undefined where the beginning is no format of rights. */
function formatOf(head: string): RightsFormat | undefined {
  const start = head.replace(/^\uFEFF/, '').trimStart();
  if (start.startsWith('<')) return 'st96';
  if (start.startsWith('[')) return 'json';
  const [first = '', second = ''] = start.split(/\r?\n/).map((line) => line.trim());
  // Pretty-printed JSON goes on in the second line; of JSON Lines the second line is an object again, even if the first is broken.
  if (start.startsWith('{'))
    return second === '' || second.startsWith('{') || first.endsWith('}') ? 'json-lines' : 'json';
  const names = first.split(/[,;\t|]/).map((name) => name.trim().replace(/^"|"$/g, '').toLowerCase());
  return names.includes('id') ? 'csv' : undefined;
}

function unknownFormat(): IntakeFault {
  const message =
    'The file holds no rights that can be read: give JSON Lines, a JSON array, CSV with a header row that has the column id, or WIPO ST.96 XML.';
  return { code: 'unknown-format', message, fatal: true };
}

function duplicate(
  id: string,
  first: string,
  place: string,
  { record, line }: { readonly record: number; readonly line?: number },
): RightFault {
  const message = `right ${quoteInput(id)} at ${place} has the id of the right at ${first}, which is kept; give it an id of its own.`;
  return { code: 'duplicate-id', message, record, ...(line !== undefined && { line }), fatal: false, id };
}
