import { completeListing, type Listing, type ListingDraft } from '../catalog/index.ts';
import type { IntakeFault, MediaIntake, RecordRead, TakenMedia } from '../intake/index.ts';
import type { IsoDate, Market } from '../rights/index.ts';
import { mapOrdered } from './map-ordered.ts';
import type { ScreeningRequest } from './screening.ts';

/** Some records of a feed that follow each other, and what became of them. */
export interface ScreenedBatch<Answer> {
  readonly screened: readonly ScreenedRecord[];
  readonly skipped: readonly SkippedRecord[];
  /** What `screen` said of `screened`, in its order. */
  readonly answer: Answer;
}

interface ScreenedRecord {
  /** 1-based position among the records of the feed. */
  readonly record: number;
  readonly listing: Listing;
  /** Its pictures as they were taken in, by index. */
  readonly media: readonly TakenMedia[];
  /** Fields that it was screened without. */
  readonly notes: readonly IntakeFault[];
}

export interface SkippedRecord {
  readonly listingId?: string;
  readonly fault: IntakeFault;
}

export interface ScreenRecordsOptions<Answer> {
  /** Recognition and judgment of one batch. */
  readonly screen: (requests: readonly ScreeningRequest[]) => Promise<Answer>;
  readonly media: MediaIntake;
  /** Where relative paths of pictures start. */
  readonly folder?: string;
  /** The markets to judge for; empty: the record is skipped as `no-market`. */
  readonly marketsOf: (draft: ListingDraft) => readonly Market[];
  readonly date: IsoDate;
  /** Batches at work at once; enough to keep every thread of the pool busy. */
  readonly batchesAtWork: number;
}

/** Pictures of so many listings are taken in at once: they wait for files and networks, not for the processor. */
const LISTINGS_AT_INTAKE = 16;
const BATCH_RECORDS = 64;
/** Pictures of a batch are in memory together. */
const BATCH_BYTES = 32 * 1024 * 1024;

type Prepared =
  | {
      readonly kind: 'ready';
      readonly record: number;
      readonly request: ScreeningRequest;
      readonly media: readonly TakenMedia[];
      readonly notes: readonly IntakeFault[];
    }
  | { readonly kind: 'skipped'; readonly skipped: SkippedRecord };

/** Takes in, recognizes and judges the records of a feed, in order, batch by batch, with bounded memory. */
export async function* screenRecords<Answer>(
  records: AsyncIterable<RecordRead<ListingDraft>>,
  options: ScreenRecordsOptions<Answer>,
): AsyncGenerator<ScreenedBatch<Answer>, void, undefined> {
  const prepared = mapOrdered(records, LISTINGS_AT_INTAKE, (read) => prepare(read, options));
  yield* mapOrdered(batch(prepared), options.batchesAtWork, (items) => screenBatch(items, options.screen));
}

async function prepare(
  read: RecordRead<ListingDraft>,
  options: Pick<ScreenRecordsOptions<unknown>, 'media' | 'folder' | 'marketsOf' | 'date'>,
): Promise<Prepared> {
  if (read.kind === 'fault') return { kind: 'skipped', skipped: { fault: read.fault } };
  const { record, file, line, value: draft, notes = [] } = read;
  const markets = options.marketsOf(draft);
  if (markets.length === 0) {
    const message = `Listing ${JSON.stringify(draft.id)} names no market and none was given: add "markets" to it, or name the markets to judge for.`;
    const fault: IntakeFault = {
      code: 'no-market',
      message,
      record,
      ...(file !== undefined && { file }),
      ...(line !== undefined && { line }),
      fatal: false,
    };
    return { kind: 'skipped', skipped: { listingId: draft.id, fault } };
  }
  const from = options.folder === undefined ? {} : { folder: options.folder };
  const media = await Promise.all(draft.images.map((source) => options.media.take(source, from)));
  const listing = completeListing(draft, media);
  const bytes = media.map((taken) => (taken.ok ? taken.bytes : undefined));
  return { kind: 'ready', record, request: { listing, media: bytes, markets, date: options.date }, media, notes };
}

function sizeOf(item: Prepared): number {
  if (item.kind === 'skipped') return 0;
  return item.request.media.reduce((sum, bytes) => sum + (bytes?.length ?? 0), 0);
}

async function* batch(items: AsyncIterable<Prepared>): AsyncGenerator<readonly Prepared[]> {
  let gathered: Prepared[] = [];
  let bytes = 0;
  for await (const item of items) {
    gathered.push(item);
    bytes += sizeOf(item);
    if (gathered.length >= BATCH_RECORDS || bytes >= BATCH_BYTES) {
      yield gathered;
      gathered = [];
      bytes = 0;
    }
  }
  if (gathered.length > 0) yield gathered;
}

async function screenBatch<Answer>(
  items: readonly Prepared[],
  screen: ScreenRecordsOptions<Answer>['screen'],
): Promise<ScreenedBatch<Answer>> {
  const ready = items.filter((item) => item.kind === 'ready');
  return {
    screened: ready.map(({ record, request, media, notes }) => ({ record, listing: request.listing, media, notes })),
    skipped: items.flatMap((item) => (item.kind === 'skipped' ? [item.skipped] : [])),
    answer: await screen(ready.map((item) => item.request)),
  };
}
