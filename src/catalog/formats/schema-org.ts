import type { JsonValue } from '../../evidence/index.ts';
import type { RecordRead } from '../../intake/index.ts';
import { isJsonObject, type JsonObject } from '../field-reader.ts';
import type { FormatReader } from './format-reader.ts';
import { readJson } from './read-json.ts';
import { fromSchemaOrgProduct } from './schema-org-product.ts';

const PRODUCTS = new Set([
  'Product',
  'ProductGroup',
  'IndividualProduct',
  'ProductModel',
  'SomeProducts',
  'Vehicle',
  'Car',
]);

/**
 * schema.org products as JSON-LD: one a line, an array, or a `@graph`; also inside an `ItemList`. Nodes of other types
 * (pages, breadcrumbs, organizations) are no listings and pass by.
 */
export const schemaOrg: FormatReader = {
  format: 'schema-org',
  async *readRecords(text): AsyncGenerator<RecordRead<JsonValue>> {
    let record = 0;
    for await (const read of readJson(text)) {
      if (read.kind === 'fault') {
        record += 1;
        yield { kind: 'fault', fault: { ...read.fault, record } };
        continue;
      }
      for (const product of findProducts(read.value)) {
        record += 1;
        yield { ...read, record, value: fromSchemaOrgProduct(product) };
      }
    }
  },
};

/** Depth is bounded by the JSON reader. */
function findProducts(value: JsonValue | undefined): JsonObject[] {
  if (Array.isArray(value)) return (value as readonly JsonValue[]).flatMap(findProducts);
  if (!isJsonObject(value)) return [];
  if (typesOf(value).some((type) => PRODUCTS.has(type))) return [value];
  return ['@graph', 'itemListElement', 'item', 'mainEntity'].flatMap((name) => findProducts(value[name]));
}

/** `Product`, `schema:Product` and `https://schema.org/Product` are one type. */
function typesOf(node: JsonObject): string[] {
  const type = node['@type'];
  const types: readonly (JsonValue | undefined)[] = Array.isArray(type) ? type : [type];
  return types.flatMap((name) => (typeof name === 'string' ? [name.replace(/^.*[/:#]/, '')] : []));
}
