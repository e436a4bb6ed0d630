import { availableParallelism } from 'node:os';
import { readCount, readDate, readFlags, readMarkets, UsageError } from './arguments.ts';

/** What `touchstone screen` was asked to do. */
export interface ScreenOptions {
  readonly rights: readonly string[];
  /** A file, a folder, or `-`. */
  readonly feed: string;
  /** A file, or `-`. */
  readonly out: string;
  readonly parameters?: string;
  readonly textModel?: string;
  /** A folder of nets that read lines of text in pictures; absent: those that come with the program. */
  readonly lineModels?: string;
  readonly readsPictures: boolean;
  readonly markets: readonly string[];
  readonly date: string;
  readonly data?: string;
  readonly threads: number;
  readonly encoding?: string;
  readonly isOffline: boolean;
}

export const SCREEN_USAGE = `usage: touchstone screen --rights FILE... --feed FILE|DIR|- --out FILE|- [options]

Screens a product feed against a register and writes one JSON line for each listing and market. Needs no server and no database.

  --rights FILE...     registers of rights: JSONL, CSV or WIPO ST.96 XML; several are read as one
  --feed FILE|DIR|-    Google product feed (XML, TSV), Shopify CSV, schema.org JSON-LD or JSONL, gzipped or not; - is standard input
  --out FILE|-         where the decisions go; - is standard output
  --parameters FILE    weights and thresholds (JSON); the defaults when absent
  --text-model FILE    weights of the learned part of text recognition, from touchstone train text; those built in when absent
  --no-picture-reading read neither text nor codes in pictures; each that seems to hold any takes about a quarter of a second
  --line-models DIR    nets that read text in pictures, in PaddleOCR's form; those built in (Chinese, Latin letters) when absent
  --markets DE,US      judge for these markets instead of those that each listing names
  --date YYYY-MM-DD    the day judged for (default: today); with it, output is the same byte for byte on every run
  --data DIR           keep the pictures that were taken in under DIR, by content address
  --threads N          worker threads (default: one for each processor)
  --encoding LABEL     of text without a byte order mark, as in gb18030 or shift_jis (default: UTF-8)
  --offline            fetch no picture over the network; each is recorded as a skip
  --help               this text

Exit status: 0 every record was read; 3 some were skipped, each named on standard error; 2 unusable arguments or files;
1 a fault of the program; 130 interrupted, with what was decided so far written.`;

export function readScreenOptions(args: readonly string[], today: string): ScreenOptions {
  const { values, rest } = readFlags(args, {
    rights: { kind: 'list', required: true },
    feed: { kind: 'value', required: true },
    out: { kind: 'value', required: true },
    parameters: { kind: 'value' },
    'text-model': { kind: 'value' },
    'no-picture-reading': { kind: 'switch' },
    'line-models': { kind: 'value' },
    markets: { kind: 'value' },
    date: { kind: 'value' },
    data: { kind: 'value' },
    threads: { kind: 'value' },
    encoding: { kind: 'value' },
    offline: { kind: 'switch' },
  });
  if (rest.length > 0) throw new UsageError(`unexpected ${rest.map((word) => JSON.stringify(word)).join(', ')}`);
  return {
    rights: values.rights,
    feed: values.feed,
    out: values.out,
    markets: readMarkets(values.markets),
    date: values.date === undefined ? today : readDate(values.date),
    threads: readCount('threads', values.threads, availableParallelism(), 256),
    isOffline: values.offline,
    readsPictures: !values['no-picture-reading'],
    ...(values.parameters !== undefined && { parameters: values.parameters }),
    ...(values['text-model'] !== undefined && { textModel: values['text-model'] }),
    ...(values['line-models'] !== undefined && { lineModels: values['line-models'] }),
    ...(values.data !== undefined && { data: values.data }),
    ...(values.encoding !== undefined && { encoding: readEncoding(values.encoding) }),
  };
}

/** The encoding's standard name. */
function readEncoding(label: string): string {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    throw new UsageError(
      `--encoding: ${JSON.stringify(label)} is no label of the Encoding Standard; give one such as utf-8, gb18030, shift_jis`,
    );
  }
}
