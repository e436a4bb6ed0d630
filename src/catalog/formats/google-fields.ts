import type { JsonValue } from '../../evidence/index.ts';
import type { JsonObject } from '../field-reader.ts';

/** Values by the attribute names of Google's product data specification (`image_link`, …), in the order of the feed. */
export type GoogleFields = ReadonlyMap<string, readonly JsonValue[]>;

/** Attributes that recognizers read as text of the listing. */
const TEXT_ATTRIBUTES = [
  'color',
  'size',
  'material',
  'pattern',
  'gender',
  'age_group',
  'size_type',
  'size_system',
  'mpn',
  'model',
  'product_highlight',
  'structured_title',
  'structured_description',
];

/** One product of a Google feed, XML or tab-separated, in the JSON form of a listing. */
export function fromGoogleFields(fields: GoogleFields): JsonObject {
  const known = new Set<string>();
  const all = (name: string) => {
    known.add(name);
    return fields.get(name) ?? [];
  };
  const one = (name: string) => all(name)[0];
  const salePrice = one('sale_price');
  const price = one('price');
  const productType = one('product_type');
  const googleCategory = one('google_product_category');
  // Google's category may be a number of its taxonomy, which says nothing to a reader.
  const category = [googleCategory, productType].find(
    (value) => typeof value === 'string' && !/^\s*\d*\s*$/.test(value),
  );
  const listing: Record<string, JsonValue | undefined> = {
    id: one('id'),
    title: one('title'),
    description: one('description') ?? one('summary') ?? one('content'),
    brand: one('brand'),
    price: salePrice ?? price,
    markets: joinMarkets([...all('shipping').map(shippingCountry), ...all('markets')]),
    shipsFrom: one('ships_from_country'),
    condition: one('condition'),
    category,
    gtin: one('gtin'),
    images: [...all('image_link'), ...all('additional_image_link').flatMap(splitLinks)],
    attributes: { ...textAttributes(all), ...productDetails(all('product_detail')) },
    seller: sellerOf(one('external_seller_id'), one('seller_name'), one('seller_country')),
    firstSaleMarket: one('first_sale_market'),
    url: one('link') ?? one('mobile_link'),
    extra: {
      ...(salePrice === undefined || price === undefined ? {} : { price }),
      ...(googleCategory === category || googleCategory === undefined
        ? {}
        : { google_product_category: googleCategory }),
      ...(productType === category || productType === undefined ? {} : { product_type: productType }),
      ...unknownFields(fields, known),
    },
  };
  return listing;
}

function joinMarkets(countries: readonly (JsonValue | undefined)[]): JsonValue | undefined {
  const stated = countries.flatMap((country) => (typeof country === 'string' ? country.split(/[\s,;|]+/) : []));
  const named = [...new Set(stated.filter((country) => country !== ''))];
  return named.length === 0 ? undefined : named;
}

/** `US:CA:Overnight:16.00 USD` in text feeds (several by comma), an element with a country in XML. */
function shippingCountry(value: JsonValue): string {
  if (typeof value === 'string')
    return value
      .split(',')
      .map((entry) => entry.split(':')[0]?.trim() ?? '')
      .join(' ');
  const country = isObject(value) ? value['country'] : undefined;
  return typeof country === 'string' ? country : '';
}

function splitLinks(value: JsonValue): JsonValue[] {
  // Commas separate links in text feeds, and may stand inside a link: only one before a new address separates.
  return typeof value === 'string' ? value.split(/,\s*(?=(?:https?:)?\/\/|data:)/) : [value];
}

function textAttributes(all: (name: string) => readonly JsonValue[]): Record<string, JsonValue> {
  return Object.fromEntries(
    TEXT_ATTRIBUTES.flatMap((name): [string, JsonValue][] => {
      const values = all(name);
      return values.length === 0 ? [] : [[name, values.length === 1 ? (values[0] ?? '') : values]];
    }),
  );
}

/** `Section:Name:Value` in text feeds. */
function productDetails(details: readonly JsonValue[]): Record<string, JsonValue> {
  return Object.fromEntries(
    details.flatMap((detail): [string, JsonValue][] => {
      if (isObject(detail)) {
        const name = detail['attribute_name'];
        return typeof name === 'string' ? [[name, detail['attribute_value'] ?? '']] : [];
      }
      const [, name, ...value] = typeof detail === 'string' ? detail.split(':') : [];
      return name === undefined || value.length === 0 ? [] : [[name.trim(), value.join(':').trim()]];
    }),
  );
}

function sellerOf(
  id: JsonValue | undefined,
  name: JsonValue | undefined,
  country: JsonValue | undefined,
): JsonValue | undefined {
  if (id === undefined && name === undefined) return undefined;
  return Object.fromEntries(
    Object.entries({ id, name, country }).filter(([, value]) => value !== undefined),
  ) as JsonValue;
}

function unknownFields(fields: GoogleFields, known: ReadonlySet<string>): Record<string, JsonValue> {
  return Object.fromEntries(
    [...fields].flatMap(([name, values]): [string, JsonValue][] =>
      known.has(name) || values.length === 0 ? [] : [[name, values.length === 1 ? (values[0] ?? '') : values]],
    ),
  );
}

function isObject(value: JsonValue): value is { readonly [name: string]: JsonValue } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
