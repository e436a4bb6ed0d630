import type { JsonValue } from '../../evidence/index.ts';
import type { RecordRead } from '../../intake/index.ts';
import type { FeedFormat } from '../feed.ts';
import type { ListingDefaults } from '../read-listing.ts';

/** Turns the records of one feed format into the JSON form of a listing, not yet validated: `readListing` judges the fields. */
export interface FormatReader {
  readonly format: FeedFormat;
  readRecords(text: AsyncIterable<string>, defaults: ListingDefaults): AsyncGenerator<RecordRead<JsonValue>>;
}
