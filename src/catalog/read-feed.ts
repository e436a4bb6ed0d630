import type { JsonValue } from '../evidence/index.ts';
import { type Input, type InputFile, type IntakeFault, peekText, type RecordRead } from '../intake/index.ts';
import type { FeedFormat } from './feed.ts';
import { FORMAT_READERS } from './formats/index.ts';
import type { ListingDraft } from './listing-draft.ts';
import { type ListingDefaults, readListing } from './read-listing.ts';
import { sniffFormat } from './sniff-format.ts';

export interface FeedOptions extends ListingDefaults {
  /** Told from each file's content when absent. */
  readonly format?: FeedFormat;
}

const SNIFF_CHARS = 16 * 1024;

/**
 * The listings of a feed, streamed in its order, with whatever could not be read as faults in between: a record without a
 * usable `id` or `title` is one fault; any other bad field is a note on the record that was read without it. Records are numbered through all files of a folder. The same input always gives the same steps, so a
 * reader that was interrupted after n steps goes on by leaving out n. An id that comes twice is a later revision of the
 * listing, not a fault.
 */
export async function* readFeed(input: Input, options: FeedOptions = {}): AsyncGenerator<RecordRead<ListingDraft>> {
  let recordsBefore = 0;
  const isFolder = input.files.length > 1;
  for (const file of input.files) {
    let records = 0;
    for await (const read of readFile(file, options)) {
      const record = read.kind === 'record' ? read.record : read.fault.record;
      records = Math.max(records, record ?? 0);
      yield isFolder ? placeRead(read, file.name, recordsBefore) : read;
    }
    recordsBefore += records;
  }
}

/** In a folder each read names its file. */
function placeRead(read: RecordRead<ListingDraft>, file: string, recordsBefore: number): RecordRead<ListingDraft> {
  const place = (fault: IntakeFault) => placeFault(fault, file, recordsBefore);
  if (read.kind === 'fault') return { kind: 'fault', fault: place(read.fault) };
  const notes = read.notes === undefined ? {} : { notes: read.notes.map(place) };
  return { ...read, ...notes, file, record: recordsBefore + read.record };
}

/** A file that cannot be read further does not end the feed. */
function placeFault(fault: IntakeFault, file: string, recordsBefore: number): IntakeFault {
  if (fault.record === undefined) return { ...fault, file, fatal: false };
  const isCutShort = fault.fatal && fault.record > 1;
  const message = isCutShort ? `${fault.message} Nothing after it was read of this file.` : fault.message;
  return { ...fault, record: recordsBefore + fault.record, file, message, fatal: false };
}

async function* readFile(file: InputFile, options: FeedOptions): AsyncGenerator<RecordRead<ListingDraft>> {
  const { head, whole } = await peekText(file.text(), SNIFF_CHARS);
  const sniffed =
    options.format === undefined ? sniffFormat(head, file.name) : { ok: true as const, format: options.format };
  if (!sniffed.ok) {
    // A file that fails before its first characters says itself what is wrong with it.
    yield* head === '' ? readRecords(whole, 'jsonl', options) : [fatal('unknown-format', sniffed.message)];
    await whole.return();
    return;
  }
  yield* readRecords(whole, sniffed.format, options);
}

async function* readRecords(
  text: AsyncIterable<string>,
  format: FeedFormat,
  options: FeedOptions,
): AsyncGenerator<RecordRead<ListingDraft>> {
  let isEmpty = true;
  for await (const read of FORMAT_READERS[format].readRecords(text, options)) {
    isEmpty = false;
    if (read.kind === 'fault') yield read;
    else yield* toListingReads(read, options);
  }
  if (isEmpty) yield fatal('unknown-format', `No product was found in the file, read as ${format}.`);
}

function* toListingReads(
  read: RecordRead<JsonValue> & { readonly kind: 'record' },
  options: FeedOptions,
): Generator<RecordRead<ListingDraft>> {
  const { record, line } = read;
  const place = { record, ...(line === undefined ? {} : { line }) };
  const listing = readListing(read.value, options);
  if (!listing.ok) {
    const [first] = listing.problems;
    const message = listing.problems.map((problem) => problem.message).join(' ');
    yield {
      kind: 'fault',
      fault: { code: first?.code ?? 'bad-field', message, ...place, ...idOf(listing.listingId), fatal: false },
    };
    return;
  }
  const notes = listing.problems.map(({ code, field, message }): IntakeFault => ({
    code,
    message,
    field,
    ...place,
    ...idOf(listing.draft.id),
    fatal: false,
  }));
  yield { kind: 'record', ...place, value: listing.draft, ...(notes.length > 0 && { notes }) };
}

function idOf(id: string | undefined): { readonly id?: string } {
  return id === undefined ? {} : { id };
}

function fatal(code: IntakeFault['code'], message: string): RecordRead<never> {
  return { kind: 'fault', fault: { code, message, fatal: true } };
}
