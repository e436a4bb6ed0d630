import type { JsonValue } from '../../evidence/index.ts';
import { type CsvRow, type IntakeFault, quoteInput } from '../../intake/index.ts';
import { nearestField, plainName } from './nearest-field.ts';

/** Columns that hold one value, and where it goes in the JSON form. A value that rows of one right repeat must be the same. */
export const SINGLE_COLUMNS: ReadonlyMap<string, string> = new Map([
  ['id', 'id'],
  ['kind', 'kind'],
  ['markFeature', 'markFeature'],
  ['verbalElement', 'verbalElement'],
  ['holder', 'holderName'],
  ['holderName', 'holderName'],
  ['holderId', 'holderId'],
  ['retailPrice', 'retailPrice'],
  ['retailPriceAmount', 'retailPriceAmount'],
  ['retailPriceCurrency', 'retailPriceCurrency'],
  ['description', 'description'],
]);
/** Columns with `;` between items; rows of one right add to the list. */
export const LIST_COLUMNS = [
  'aliases',
  'images',
  'referenceImages',
  'knownInfringing',
  'allowedImages',
  'gtins',
  'gs1Prefixes',
  'viennaCodes',
];
/** Columns of the row's registration. `designationOf`: number of the international registration that the row is a designation of. */
export const REGISTRATION_COLUMNS = [
  'territory',
  'number',
  'niceClasses',
  'status',
  'filed',
  'from',
  'to',
  'goods',
  'designationOf',
];
export const LICENSE_COLUMNS = [
  'licenseId',
  'licenseSeller',
  'licenseTerritories',
  'licenseNiceClasses',
  'licenseFrom',
  'licenseTo',
];
const COLUMNS = [...SINGLE_COLUMNS.keys(), ...LIST_COLUMNS, ...REGISTRATION_COLUMNS, ...LICENSE_COLUMNS];

export function columnsOf(
  names: readonly string[],
):
  | { readonly ok: true; readonly columns: ReadonlyMap<string, string> }
  | { readonly ok: false; readonly fault: Pick<IntakeFault, 'code' | 'message'> } {
  const byPlainName = new Map(COLUMNS.map((column) => [plainName(column), column]));
  const columns = new Map<string, string>();
  for (const name of names) {
    // `registrations.territory` and `licenses.seller` say the same as `territory` and `licenseSeller`.
    const bare = name.replace(/^registrations?[^a-z]/i, '').replace(/^licenses[^a-z]/i, 'license');
    const column = byPlainName.get(plainName(bare));
    if (column !== undefined) columns.set(column, name);
    // A misspelt column would be missing from every right without a word.
    const meant = column === undefined ? nearestField(name, COLUMNS) : undefined;
    if (meant !== undefined) {
      const message = `Column ${quoteInput(name)} is not known; did you mean ${meant}? Rename or remove it and import again.`;
      return { ok: false, fault: { code: 'bad-field', message } };
    }
  }
  const missing = ['id', 'kind'].filter((column) => !columns.has(column));
  if (missing.length === 0) return { ok: true, columns };
  const message = `The header has no column ${missing.join(' and no column ')}; known columns are ${COLUMNS.join(', ')}.`;
  return { ok: false, fault: { code: 'missing-field', message } };
}

export function cellsOf(row: CsvRow, columns: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const cells = new Map<string, string>();
  for (const [column, name] of columns) {
    const text = row.get(name);
    if (text !== undefined) cells.set(column, text);
  }
  return cells;
}

export function pick(cells: ReadonlyMap<string, string>, columns: readonly string[]): { [name: string]: JsonValue } {
  const picked: { [name: string]: JsonValue } = {};
  for (const column of columns) {
    const text = cells.get(column);
    if (text === undefined) continue;
    const isList = /niceClasses$|territories$/i.test(column);
    picked[jsonName(column)] = isList ? itemsOf(text) : text;
  }
  return picked;
}

/** `licenseTerritories` → `territories` */
function jsonName(column: string): string {
  const bare = column.startsWith('license') ? column.slice('license'.length) : column;
  return bare.charAt(0).toLowerCase() + bare.slice(1);
}

export function itemsOf(cell: string | undefined): readonly string[] {
  return (cell ?? '')
    .split(';')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}
