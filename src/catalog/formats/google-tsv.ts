import type { JsonValue } from '../../evidence/index.ts';
import { type CsvRow, readCsv, type RecordRead } from '../../intake/index.ts';
import { fromGoogleFields } from './google-fields.ts';
import type { FormatReader } from './format-reader.ts';

/** Google product data as text: tab-separated as Google writes it, or any other delimiter, under the same names. */
export const googleTsv: FormatReader = {
  format: 'google-tsv',
  async *readRecords(text): AsyncGenerator<RecordRead<JsonValue>> {
    let header: readonly string[] | undefined;
    let names: readonly string[] = [];
    for await (const read of readCsv(text)) {
      if (read.kind === 'fault') {
        yield read;
        continue;
      }
      // All rows share one header array.
      if (header !== read.value.names) {
        header = read.value.names;
        names = header.map(toGoogleName);
      }
      yield { ...read, value: fromGoogleFields(groupCells(read.value, names)) };
    }
  },
};

/** `Image link`, `g:image_link` and `image_link` are one name. */
function toGoogleName(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replace(/^g:/, '')
    .replaceAll(/[\s-]+/g, '_');
}

function groupCells(row: CsvRow, names: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const fields = new Map<string, string[]>();
  for (const [index, name] of names.entries()) {
    const cell = row.cells[index];
    if (cell === undefined || cell.trim() === '') continue;
    const cells = fields.get(name);
    if (cells === undefined) fields.set(name, [cell]);
    else cells.push(cell);
  }
  return fields;
}
