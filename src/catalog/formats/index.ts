import type { FeedFormat } from '../feed.ts';
import type { FormatReader } from './format-reader.ts';
import { googleTsv } from './google-tsv.ts';
import { googleXml } from './google-xml.ts';
import { jsonl } from './jsonl.ts';
import { schemaOrg } from './schema-org.ts';
import { shopifyCsv } from './shopify-csv.ts';

/** The registry: a new feed format is one file and one line here (and its name in FEED_FORMATS). */
export const FORMAT_READERS: { readonly [Format in FeedFormat]: FormatReader } = {
  'google-xml': googleXml,
  'google-tsv': googleTsv,
  'shopify-csv': shopifyCsv,
  'schema-org': schemaOrg,
  jsonl,
};
