import type { JsonValue } from '../../evidence/index.ts';
import { type CsvRow, readCsv, type RecordRead } from '../../intake/index.ts';
import type { FormatReader } from './format-reader.ts';
import { fromShopifyRows } from './shopify-product.ts';

/** Shopify allows 2,048 variants and 250 images a product: more rows under one handle are no product. */
const MAX_ROWS = 4096;

interface OpenProduct {
  readonly handle: string;
  readonly record: number;
  readonly line: number | undefined;
  readonly rows: CsvRow[];
}

/**
 * Shopify's product export. A product takes several rows, one after the other, under one handle: the first has its texts,
 * each further one a variant, an image or both. They fold into one listing that stands at the line of its first row.
 */
export const shopifyCsv: FormatReader = {
  format: 'shopify-csv',
  async *readRecords(text, { defaultCurrency }): AsyncGenerator<RecordRead<JsonValue>> {
    let record = 0;
    let open: OpenProduct | undefined;
    for await (const read of readCsv(text)) {
      if (read.kind === 'fault') {
        // Rows that follow a broken one under the same handle still belong to their product.
        if (read.fault.record !== undefined) record += 1;
        yield { kind: 'fault', fault: { ...read.fault, ...(read.fault.record === undefined ? {} : { record }) } };
        continue;
      }
      const handle = read.value.get('Handle') ?? read.value.get('URL handle') ?? '';
      if (open === undefined || open.handle !== handle || open.rows.length === MAX_ROWS) {
        if (open !== undefined) yield foldProduct(open, defaultCurrency);
        record += 1;
        open = { handle, record, line: read.line, rows: [] };
      }
      open.rows.push(read.value);
    }
    if (open !== undefined) yield foldProduct(open, defaultCurrency);
  },
};

function foldProduct({ handle, record, line, rows }: OpenProduct, currency: string | undefined): RecordRead<JsonValue> {
  return {
    kind: 'record',
    record,
    ...(line === undefined ? {} : { line }),
    value: fromShopifyRows(handle, rows, currency),
  };
}
