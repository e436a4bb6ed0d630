import type { JsonValue } from '../evidence/index.ts';
import { quoteInput, toStorableJson } from '../intake/index.ts';
import { isValidGtin, type Market, type Money, normalizeGtin } from '../rights/index.ts';
import { FieldReader, isJsonObject, type JsonObject, scalarText, toCountry } from './field-reader.ts';
import type { Condition, Seller } from './listing.ts';
import type { ListingDraft, ListingRead } from './listing-draft.ts';
import { makePrice, parsePrice } from './parse-price.ts';

export interface ListingDefaults {
  /** For listings that name no seller. */
  readonly defaultSeller?: Seller;
  /** ISO 4217, for prices that name no currency (Shopify exports never do). */
  readonly defaultCurrency?: string;
}

/** The seller of listings that name none, where the caller gives no default either. */
const UNKNOWN_SELLER: Seller = { id: 'unknown' };

/** Ids are keys of the store and of events. */
const MAX_ID_CHARS = 256;
/** Each image is a fetch and a decode: a listing with thousands would be an attack on whoever screens it. */
const MAX_IMAGES = 100;
const MAX_DEPTH = 16;

/** What recognition looks at. What could not be read of these, nobody looked at: `unread` carries that to every decision. */
const SCREENED_FIELDS = new Set(['attributes', 'brand', 'category', 'description', 'images', 'price']);

const CONDITIONS_BY_WORD: ReadonlyMap<string, Condition> = new Map([
  ['new', 'new'],
  ['newcondition', 'new'],
  ['brandnew', 'new'],
  ['refurbished', 'refurbished'],
  ['refurbishedcondition', 'refurbished'],
  ['renewed', 'refurbished'],
  ['reconditioned', 'refurbished'],
  ['used', 'used'],
  ['usedcondition', 'used'],
  ['damagedcondition', 'used'],
  ['preowned', 'used'],
  ['secondhand', 'used'],
  ['likenew', 'used'],
  ['openbox', 'used'],
]);

/**
 * Validates one hostile value as a listing in the JSON form of docs/guide/feeds.md. Every other reader turns its records
 * into that form, so this is the one place where fields are judged. Only `id` and `title` are required; a field that cannot
 * be read is a problem of its own and is kept in `extra`, so that a broken price never hides a listing from screening.
 */
export function readListing(value: unknown, defaults: ListingDefaults = {}): ListingRead {
  const json = toStorableJson(value, MAX_DEPTH);
  if (json === undefined || !isJsonObject(json)) {
    const message = `The listing must be a JSON object nested at most ${String(MAX_DEPTH)} levels deep, without numbers too large to hold.`;
    return { ok: false, problems: [{ code: 'bad-field', field: '', message }] };
  }
  const fields = new FieldReader(json);
  const id = readId(fields);
  const title = fields.text('title');
  if (title === undefined && fields.problems.every(({ field }) => field !== 'title')) fields.missing('title');
  if (id === undefined || title === undefined) {
    return { ok: false, ...(id === undefined ? {} : { listingId: id }), problems: fields.problems };
  }
  const seller = readSeller(fields, defaults);
  const gtin = readGtin(fields);
  const draft: ListingDraft = {
    id,
    seller,
    title,
    ...defined({
      description: fields.text('description'),
      brand: fields.text('brand'),
      price: readPrice(fields, defaults.defaultCurrency),
      shipsFrom: fields.country('shipsFrom'),
      condition: readCondition(fields),
      category: fields.text('category'),
      gtin,
      gtinValid: gtin === undefined ? undefined : isValidGtin(gtin),
      firstSaleMarket: fields.country('firstSaleMarket'),
      url: readUrl(fields),
    }),
    markets: readMarkets(fields),
    images: readImages(fields),
    attributes: readAttributes(fields),
    ...readExtra(fields),
  };
  const unread = fields.unread.filter((name) => SCREENED_FIELDS.has(name));
  return { ok: true, draft: unread.length === 0 ? draft : { ...draft, unread }, problems: fields.problems };
}

function readId(fields: FieldReader): string | undefined {
  const id = fields.text('id')?.trim();
  if (id === undefined) {
    if (fields.problems.length === 0) fields.missing('id');
    return undefined;
  }
  if (id.length <= MAX_ID_CHARS) return id;
  fields.refuse('id', id, `must have at most ${String(MAX_ID_CHARS)} characters`);
  return undefined;
}

function readSeller(fields: FieldReader, { defaultSeller = UNKNOWN_SELLER }: ListingDefaults): Seller {
  const value = fields.take('seller');
  if (value === undefined) return defaultSeller;
  const object: JsonObject = isJsonObject(value) ? value : { id: value };
  const name = scalarText(object['name'])?.trim();
  const id = scalarText(object['id'])?.trim() || name;
  if (id === undefined || id === '' || id.length > MAX_ID_CHARS) {
    fields.refuse('seller', value, `must be an id of at most ${String(MAX_ID_CHARS)} characters or an object with one`);
    return defaultSeller;
  }
  const stated = scalarText(object['country']);
  const country = stated === undefined ? undefined : toCountry(stated);
  if (stated !== undefined && country === undefined) {
    fields.refuse('seller.country', stated, 'must be a country code of two letters (ISO 3166-1)');
  }
  return { id, ...defined({ name: name === '' ? undefined : name, country }) };
}

function readPrice(fields: FieldReader, defaultCurrency: string | undefined): Money | undefined {
  const value = fields.take('price');
  if (value === undefined || value === '') return undefined;
  const parsed = parseAnyPrice(value, defaultCurrency);
  if (parsed.ok) return parsed.money;
  fields.refuse('price', value, parsed.reason);
  return undefined;
}

function parseAnyPrice(value: JsonValue, defaultCurrency: string | undefined): ReturnType<typeof parsePrice> {
  if (typeof value === 'number') return makePrice(value, defaultCurrency ?? '');
  if (typeof value === 'string') return parsePrice(value, defaultCurrency);
  if (!isJsonObject(value)) return { ok: false, reason: 'must be an object with amount and currency' };
  const { amount, currency } = value;
  const code = typeof currency === 'string' ? currency : defaultCurrency;
  if (typeof amount === 'number') return makePrice(amount, code ?? '');
  return typeof amount === 'string'
    ? parsePrice(`${amount} ${code ?? ''}`)
    : { ok: false, reason: 'must have an amount that is a number' };
}

function readMarkets(fields: FieldReader): readonly Market[] {
  const value = fields.take('markets');
  if (value === undefined) return [];
  const stated = typeof value === 'string' ? value.split(/[\s,;|]+/).filter((code) => code !== '') : value;
  if (!Array.isArray(stated)) {
    fields.refuse('markets', value, 'must be a list of country codes');
    return [];
  }
  const markets = new Set<Market>();
  for (const [index, item] of (stated as readonly JsonValue[]).entries()) {
    const market = typeof item === 'string' ? toCountry(item) : undefined;
    if (market === undefined) {
      fields.refuse(
        `markets[${String(index)}]`,
        item,
        'must be a country code of two letters (ISO 3166-1); name the countries of the EU one by one',
      );
    } else {
      markets.add(market);
    }
  }
  return [...markets].sort();
}

function readCondition(fields: FieldReader): Condition | undefined {
  const text = fields.text('condition');
  if (text === undefined) return undefined;
  // schema.org writes an address: https://schema.org/NewCondition
  const word = text
    .replace(/^.*[/#]/, '')
    .toLowerCase()
    .replaceAll(/[^a-z]/g, '');
  const condition = CONDITIONS_BY_WORD.get(word);
  if (condition === undefined) fields.refuse('condition', text, 'must be new, refurbished or used');
  return condition;
}

function readGtin(fields: FieldReader): string | undefined {
  const value = fields.take('gtin');
  if (value === undefined || value === '') return undefined;
  const gtin = typeof value === 'string' || typeof value === 'number' ? normalizeGtin(value) : undefined;
  if (gtin === undefined) fields.refuse('gtin', value, 'must have 8, 12, 13 or 14 digits');
  return gtin;
}

/** The console links to it: a `javascript:` address must never get that far. */
function readUrl(fields: FieldReader): string | undefined {
  const text = fields.text('url')?.trim();
  if (text === undefined) return undefined;
  if (/^https?:\/\//i.test(text) && URL.canParse(text)) return text;
  fields.refuse('url', text, 'must be an http or https address');
  return undefined;
}

function readImages(fields: FieldReader): readonly string[] {
  const value = fields.take('images');
  if (value === undefined) return [];
  const images: string[] = [];
  // Not kept in `extra`: a list of data URLs may hold megabytes.
  for (const [index, item] of (Array.isArray(value) ? (value as readonly JsonValue[]) : [value]).entries()) {
    if (images.length === MAX_IMAGES) {
      fields.note(
        'images',
        null,
        `has more than ${String(MAX_IMAGES)} images; the first ${String(MAX_IMAGES)} are read`,
      );
      break;
    }
    const source = isJsonObject(item) ? (item['source'] ?? item['url']) : item;
    if (typeof source === 'string' && source.trim() !== '') images.push(source.trim());
    else fields.note(`images[${String(index)}]`, item, 'must be a path or address');
  }
  return images;
}

function readAttributes(fields: FieldReader): { readonly [name: string]: string } {
  const value = fields.take('attributes');
  if (value === undefined) return {};
  if (!isJsonObject(value)) {
    fields.refuse('attributes', value, 'must be an object of names and texts');
    return {};
  }
  const attributes: [string, string][] = [];
  for (const [name, item] of Object.entries(value)) {
    if (item === undefined || item === null) continue;
    const texts = (Array.isArray(item) ? (item as readonly JsonValue[]) : [item]).map(scalarText);
    if (texts.some((text) => text === undefined)) {
      fields.refuse(`attributes.${quoteInput(name, 40).slice(1, -1)}`, item, 'must be text');
    } else {
      attributes.push([name, texts.join('; ')]);
    }
  }
  return Object.fromEntries(attributes);
}

/** What is not known or could not be read. A listing that was written out with its `extra` reads back alike. */
function readExtra(fields: FieldReader): { readonly extra?: { readonly [name: string]: JsonValue } } {
  const given = fields.take('extra');
  const rest = fields.rest();
  const entries = isJsonObject(given) ? [...(Object.entries(given) as [string, JsonValue][]), ...rest] : rest;
  return entries.length === 0 ? {} : { extra: Object.fromEntries(entries) };
}

/** Without the fields that are undefined: they have no place in canonical JSON. */
function defined<T extends object>(fields: T): { readonly [Name in keyof T]?: Exclude<T[Name], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    readonly [Name in keyof T]?: Exclude<T[Name], undefined>;
  };
}
