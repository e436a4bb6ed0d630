import { quoteInput } from '../intake/index.ts';
import type { FeedFormat } from './feed.ts';

export type SniffedFormat =
  | { readonly ok: true; readonly format: FeedFormat }
  | { readonly ok: false; readonly message: string };

/** Tells a feed's format from its first characters; the file's name only decides where the content says nothing. */
export function sniffFormat(head: string, fileName: string): SniffedFormat {
  const start = head.trimStart();
  if (start.startsWith('<')) return { ok: true, format: 'google-xml' };
  if (start.startsWith('{') || start.startsWith('[')) {
    // A key, not a quoted word inside a text: there its quotation marks are escaped.
    return { ok: true, format: /(?<!\\)"@(?:context|type|graph)"\s*:/.test(head) ? 'schema-org' : 'jsonl' };
  }
  const header = start.split(/\r?\n/, 1)[0] ?? '';
  const names = new Set(
    header.split(/[\t,;|]/).map((name) => name.trim().replaceAll('"', '').toLowerCase().replace(/^g:/, '')),
  );
  if (names.has('title') && (names.has('handle') || names.has('url handle')))
    return { ok: true, format: 'shopify-csv' };
  if (names.has('title') && names.has('id')) return { ok: true, format: 'google-tsv' };
  if (/\.(?:jsonl|ndjson|json)(?:\.gz)?$/i.test(fileName)) return { ok: true, format: 'jsonl' };
  return {
    ok: false,
    message: `The format is not known: the file starts with ${quoteInput(header, 80)}, which is neither JSON, XML nor a header row with id (or Handle) and title. Name the format if it is one of google-xml, google-tsv, shopify-csv, schema-org, jsonl.`,
  };
}
