import type { JsonValue } from '../../evidence/index.ts';
import type { RecordRead } from '../../intake/index.ts';
import type { FeedFormat } from '../feed.ts';

/** Turns the records of one feed format into the JSON form of a listing, not yet validated: `readListing` judges the fields. */
export interface FormatReader {
  readonly format: FeedFormat;
  readRecords(text: AsyncIterable<string>): AsyncGenerator<RecordRead<JsonValue>>;
}
