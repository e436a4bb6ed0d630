import type { JsonValue } from '../../evidence/index.ts';
import { isJsonObject, type JsonObject, scalarText } from '../field-reader.ts';

const TEXT_ATTRIBUTES = [
  'color',
  'material',
  'size',
  'pattern',
  'model',
  'mpn',
  'sku',
  'alternateName',
  'slogan',
  'keywords',
];
const GTINS = ['gtin', 'gtin13', 'gtin14', 'gtin12', 'gtin8'];

/** One schema.org Product in the JSON form of a listing. Of several offers the first that has a price counts; markets of all are joined. */
export function fromSchemaOrgProduct(product: JsonObject): JsonObject {
  const known = new Set(['@context', '@type', '@id']);
  const take = (name: string) => {
    known.add(name);
    return product[name] ?? undefined;
  };
  const offers = listOf(take('offers')).filter(isJsonObject).flatMap(unfoldOffer);
  const offer = offers.find((candidate) => priceOf(candidate) !== undefined) ?? offers[0] ?? {};
  const identifiers = [take('productID'), product['sku'], product['@id'], take('identifier'), product['url']];
  const [category, ...categories] = textsOf(take('category'));
  const listing: JsonObject = {
    id: identifiers.flatMap(textsOf)[0],
    title: textsOf(take('name'))[0],
    description: textsOf(take('description'))[0],
    brand: textsOf(take('brand'))[0] ?? textsOf(take('manufacturer'))[0],
    price: priceOf(offer),
    markets: marketsOf(offers),
    condition: textsOf(take('itemCondition') ?? offer['itemCondition'])[0],
    category,
    gtin: GTINS.map((name) => scalar(take(name))).find((value) => value !== undefined),
    images: listOf(take('image')).flatMap(imageSource),
    attributes: Object.fromEntries([
      ...TEXT_ATTRIBUTES.flatMap((name): [string, JsonValue][] => attribute(name, textsOf(take(name)))),
      ...attribute('category', categories),
      ...attribute(
        'variants',
        listOf(take('hasVariant'))
          .filter(isJsonObject)
          .flatMap((variant) => textsOf(variant['name'])),
      ),
      ...listOf(take('additionalProperty')).filter(isJsonObject).flatMap(propertyValue),
    ]),
    seller: sellerOf(offer),
    url: textsOf(take('url'))[0] ?? textsOf(offer['url'])[0],
    extra: {},
  };
  const unknown = Object.entries(product).filter(([name, value]) => !known.has(name) && value !== undefined);
  return { ...listing, extra: Object.fromEntries(unknown) as { readonly [name: string]: JsonValue } };
}

function listOf(value: JsonValue | undefined): readonly JsonValue[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? (value as readonly JsonValue[]) : [value as JsonValue];
}

function scalar(value: JsonValue | undefined): JsonValue | undefined {
  return scalarText(value) === undefined ? undefined : value;
}

/** Texts of a value that may be a text, a node with a name or value, a language-tagged text, or a list of these. */
function textsOf(value: JsonValue | undefined): string[] {
  return listOf(value).flatMap((item) => {
    const direct = scalarText(item);
    if (direct !== undefined) return direct.trim() === '' ? [] : [direct];
    if (!isJsonObject(item)) return [];
    const inner = [item['name'], item['@value'], item['value'], item['@id']]
      .map(scalarText)
      .find((text) => text !== undefined);
    return inner === undefined || inner.trim() === '' ? [] : [inner];
  });
}

/** An AggregateOffer may list its offers; then they count, else it counts itself. */
function unfoldOffer(offer: JsonObject): JsonObject[] {
  const inner = listOf(offer['offers']).filter(isJsonObject);
  return inner.length === 0 ? [offer] : inner;
}

function priceOf(offer: JsonObject): JsonValue | undefined {
  const [specification] = listOf(offer['priceSpecification']).filter(isJsonObject);
  const amount = offer['price'] ?? offer['lowPrice'] ?? specification?.['price'] ?? undefined;
  const currency = offer['priceCurrency'] ?? specification?.['priceCurrency'] ?? undefined;
  if (amount === undefined) return undefined;
  return currency === undefined ? amount : { amount, currency };
}

/** Countries where an offer is said to be eligible or shipped to. */
function marketsOf(offers: readonly JsonObject[]): readonly string[] | undefined {
  const stated = offers.flatMap((offer) => [
    ...['eligibleRegion', 'areaServed'].flatMap((name) => listOf(offer[name]).flatMap(countryOf)),
    ...listOf(offer['shippingDetails'])
      .filter(isJsonObject)
      .flatMap((details) => listOf(details['shippingDestination']).filter(isJsonObject))
      .flatMap((destination) => listOf(destination['addressCountry']).flatMap(countryOf)),
  ]);
  const markets = [...new Set(stated)];
  return markets.length === 0 ? undefined : markets;
}

/** Regions that are no country code (`Europe`, a city) say nothing here. */
function countryOf(value: JsonValue): string[] {
  return textsOf(value).filter((text) => /^[A-Za-z]{2}$/.test(text.trim()));
}

function imageSource(value: JsonValue): JsonValue[] {
  if (!isJsonObject(value)) return [value];
  const source = value['contentUrl'] ?? value['url'] ?? value['@id'];
  return source === undefined ? [] : [source];
}

function propertyValue(property: JsonObject): [string, JsonValue][] {
  const name = scalarText(property['name']);
  return name === undefined ? [] : attribute(name, textsOf(property['value']));
}

function attribute(name: string, texts: readonly string[]): [string, JsonValue][] {
  return texts.length === 0 ? [] : [[name, texts.join('; ')]];
}

function sellerOf(offer: JsonObject): JsonValue | undefined {
  const [seller] = listOf(offer['seller'] ?? offer['offeredBy']);
  if (!isJsonObject(seller)) return seller;
  const address = isJsonObject(seller['address']) ? seller['address'] : {};
  const id = textsOf(seller['identifier'])[0] ?? scalarText(seller['@id']);
  const name = textsOf(seller['name'])[0];
  const country = listOf(address['addressCountry']).flatMap(countryOf)[0];
  return Object.fromEntries(
    Object.entries({ id, name, country }).filter(([, value]) => value !== undefined),
  ) as JsonValue;
}
