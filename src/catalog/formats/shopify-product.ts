import type { JsonValue } from '../../evidence/index.ts';
import type { CsvRow } from '../../intake/index.ts';
import { isValidGtin, normalizeGtin } from '../../rights/index.ts';
import type { JsonObject } from '../field-reader.ts';
import { htmlToText } from '../html-text.ts';

/** Columns of Shopify's export, in its long-standing template and in the one of 2025. */
const COLUMNS = {
  handle: ['Handle', 'URL handle'],
  title: ['Title'],
  body: ['Body (HTML)', 'Description'],
  vendor: ['Vendor'],
  category: ['Product Category', 'Standardized Product Type'],
  customType: ['Type', 'Custom Product Type'],
  tags: ['Tags'],
  sku: ['Variant SKU', 'SKU'],
  barcode: ['Variant Barcode', 'Barcode'],
  price: ['Variant Price', 'Price'],
  image: ['Image Src', 'Product image URL'],
  imageAlt: ['Image Alt Text'],
  variantImage: ['Variant Image', 'Variant image URL'],
  condition: ['Google Shopping / Condition'],
  seoTitle: ['SEO Title'],
  seoDescription: ['SEO Description'],
} as const;

const OPTIONS = [1, 2, 3];

/** What says nothing about the goods, or was read into a field. */
const READ_COLUMNS = new Set(
  [
    ...Object.values(COLUMNS).flat(),
    ...OPTIONS.flatMap((option) => [`Option${String(option)} Name`, `Option${String(option)} Value`]),
  ].map((name) => name.toLowerCase()),
);

/**
 * One product of a Shopify export in the JSON form of a listing. Its price is that of the cheapest variant; the export never
 * names a currency, so without one from the caller the amount is kept in `extra` alone.
 */
export function fromShopifyRows(handle: string, rows: readonly CsvRow[], currency: string | undefined): JsonObject {
  const first = (names: readonly string[]) => rows.map((row) => cell(row, names)).find((value) => value !== undefined);
  const every = (names: readonly string[]) => unique(rows.map((row) => cell(row, names)));
  const body = first(COLUMNS.body);
  const category = first(COLUMNS.category);
  const customType = first(COLUMNS.customType);
  const barcodes = every(COLUMNS.barcode);
  const amount = cheapest(every(COLUMNS.price));
  return {
    id: handle === '' ? undefined : handle,
    title: first(COLUMNS.title),
    description: body === undefined ? undefined : htmlToText(body),
    brand: first(COLUMNS.vendor),
    price: amount === undefined || currency === undefined ? undefined : { amount, currency },
    condition: first(COLUMNS.condition),
    category: category ?? customType,
    gtin: barcodes.find((barcode) => isValidGtin(normalizeGtin(barcode) ?? '')),
    images: [...every(COLUMNS.image), ...every(COLUMNS.variantImage)].filter(
      (source, index, all) => all.indexOf(source) === index,
    ),
    attributes: definedTexts({
      ...options(rows),
      sku: every(COLUMNS.sku),
      tags: every(COLUMNS.tags),
      type: category === undefined || customType === undefined ? [] : [customType],
      image_alt_text: every(COLUMNS.imageAlt),
      seo_title: every(COLUMNS.seoTitle),
      seo_description: every(COLUMNS.seoDescription),
    }),
    extra: {
      ...(amount === undefined || currency !== undefined ? {} : { price: amount }),
      ...(barcodes.length === 0 ? {} : { barcodes }),
      ...unknownColumns(rows),
    },
  };
}

function cell(row: CsvRow, names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = row.get(name);
    if (value !== undefined) return value;
  }
  return undefined;
}

function unique(values: readonly (string | undefined)[]): string[] {
  return [...new Set(values.filter((value) => value !== undefined))];
}

function cheapest(prices: readonly string[]): string | undefined {
  const positive = prices.filter((price) => Number(price) > 0).sort((left, right) => Number(left) - Number(right));
  return positive[0] ?? prices[0];
}

/** `Color: Red; Blue`. The name of an option stands in the first row only; `Title` is what Shopify calls having none. */
function options(rows: readonly CsvRow[]): Record<string, readonly string[]> {
  return Object.fromEntries(
    OPTIONS.flatMap((option): [string, readonly string[]][] => {
      const name = rows[0]?.get(`Option${String(option)} Name`);
      const values = unique(rows.map((row) => row.get(`Option${String(option)} Value`)));
      const isDefault = name === 'Title' && values.length === 1 && values[0] === 'Default Title';
      return name === undefined || values.length === 0 || isDefault ? [] : [[name.toLowerCase(), values]];
    }),
  );
}

function definedTexts(attributes: Record<string, readonly string[]>): Record<string, JsonValue> {
  return Object.fromEntries(
    Object.entries(attributes).flatMap(([name, values]) => (values.length === 0 ? [] : [[name, values.join('; ')]])),
  );
}

function unknownColumns(rows: readonly CsvRow[]): Record<string, JsonValue> {
  const [head] = rows;
  if (head === undefined) return {};
  return Object.fromEntries(
    head.names.flatMap((name): [string, JsonValue][] => {
      const value = READ_COLUMNS.has(name.toLowerCase()) ? undefined : head.get(name);
      return value === undefined ? [] : [[name, value]];
    }),
  );
}
