import { isDigest, type JsonValue } from '../../evidence/index.ts';
import { toStorableJson } from '../../intake/index.ts';
import {
  type Alias,
  type Holder,
  MARK_FEATURES,
  type Money,
  type Quarantine,
  type Right,
  RIGHT_KINDS,
  type RightImage,
} from '../right.ts';
import { isGs1Prefix, normalizeGtin, toGtin14 } from '../gtin.ts';
import { FieldReader, type FieldProblem, isObject } from './field-reader.ts';
import { holderIdOf } from './holder-id.ts';
import { licenseFromJson, registrationFromJson } from './registration-from-json.ts';

const RIGHT_FIELDS = [
  'id',
  'kind',
  'markFeature',
  'verbalElement',
  'aliases',
  'holder',
  'registrations',
  'licenses',
  'images',
  'referenceImages',
  'knownInfringing',
  'allowedImages',
  'retailPrice',
  'gtins',
  'gs1Prefixes',
  'viennaCodes',
  'description',
] as const;

const IMAGE_FIELDS = ['source', 'digest', 'skip', 'note', 'quarantine'];
const ALIAS_KINDS = ['official', 'nickname', 'coded'] as const;

/** A right, or all that is wrong with the record. `id` is given where it could be read. */
export type RightReading =
  | { readonly ok: true; readonly right: Right }
  | { readonly ok: false; readonly id?: string; readonly problems: readonly FieldProblem[] };

/** What a JSON record may nest: a designation's list of classes is five levels deep. */
const MAX_DEPTH = 12;

/**
 * A right in the JSON form of the register: aliases as texts or `{text, kind}`, images as paths, URLs or `{source, digest}`.
 * A record is taken whole or not at all: a right without the license or designation that could not be read would accuse the innocent.
 * `value` is hostile.
 */
export function rightFromJson(value: unknown): RightReading {
  const json = toStorableJson(value, MAX_DEPTH);
  if (!isObject(json)) {
    return { ok: false, problems: [{ code: 'bad-field', field: '', message: 'a right must be a JSON object' }] };
  }
  const problems: FieldProblem[] = [];
  const fields = new FieldReader(json, '', RIGHT_FIELDS, problems);
  const id = fields.requiredId('id');
  const kind = fields.requiredOneOf('kind', RIGHT_KINDS);
  const holder = holderFrom(fields);
  const rest = {
    aliases: distinctAliases(fields.list('aliases', (item, name) => aliasFrom(item, name, fields))),
    registrations: fields.list('registrations', (item, name) => registrationFromJson(item, name, fields, kind)),
    licenses: fields.list('licenses', (item, name) => licenseFromJson(item, name, fields)),
    images: fields.list('images', (item, name) => imageFrom(item, name, fields)),
    referenceImages: fields.list('referenceImages', (item, name) => imageFrom(item, name, fields)),
    knownInfringing: fields.list('knownInfringing', (item, name) => imageFrom(item, name, fields)),
  };
  // Copyright alone needs no registration (Berne Convention art. 5(2)). A register kept for later may say so with an empty list.
  if (kind !== undefined && kind !== 'copyright' && fields.value('registrations') === undefined) {
    fields.report(
      'registrations',
      `is missing; a ${kind} protects only where it is registered: list where`,
      'missing-field',
    );
  }
  const markFeature = fields.oneOf('markFeature', MARK_FEATURES);
  const verbalElement = fields.text('verbalElement', 1000);
  const retailPrice = priceFrom(fields);
  const allowedImages = fields.list('allowedImages', (item, name) => imageFrom(item, name, fields));
  const viennaCodes = fields.list('viennaCodes', (item, name) => textItem(item, name, fields, 40));
  const gtins = distinct(fields.list('gtins', (item, name) => gtinItem(item, name, fields)));
  const gs1Prefixes = distinct(fields.list('gs1Prefixes', (item, name) => prefixItem(item, name, fields)));
  const description = fields.text('description', 100_000);
  if (id === undefined || kind === undefined || holder === undefined || problems.length > 0) {
    return { ok: false, ...(id !== undefined && { id }), problems };
  }
  const right: Right = {
    id,
    kind,
    holder,
    ...rest,
    ...(markFeature !== undefined && { markFeature }),
    ...(verbalElement !== undefined && { verbalElement }),
    ...(allowedImages.length > 0 && { allowedImages }),
    ...(retailPrice !== undefined && { retailPrice }),
    ...(gtins.length > 0 && { gtins }),
    ...(gs1Prefixes.length > 0 && { gs1Prefixes }),
    ...(viennaCodes.length > 0 && { viennaCodes }),
    ...(description !== undefined && { description }),
  };
  return { ok: true, right };
}

function holderFrom(fields: FieldReader): Holder | undefined {
  const value = fields.value('holder');
  if (value === undefined) return fields.report('holder', 'is missing; add {"id", "name"}', 'missing-field');
  if (typeof value === 'string') return { id: holderIdOf(value), name: value.trim() };
  if (!isObject(value)) return fields.report('holder', 'must be {"id", "name"}');
  const holder = new FieldReader(value, 'holder', ['id', 'name'], fields.problems);
  const name = holder.requiredText('name', 1000);
  if (name === undefined) return undefined;
  const id = holder.value('id') === undefined ? holderIdOf(name) : holder.requiredId('id');
  return id === undefined ? undefined : { id, name };
}

function aliasFrom(item: JsonValue, name: string, fields: FieldReader): Alias | undefined {
  if (!isObject(item)) {
    const text = textItem(item, name, fields, 1000);
    return text === undefined ? undefined : { text, kind: 'official' };
  }
  const alias = new FieldReader(item, fields.pathOf(name), ['text', 'kind'], fields.problems);
  const text = alias.requiredText('text', 1000);
  const kind = alias.oneOf('kind', ALIAS_KINDS) ?? 'official';
  return text === undefined ? undefined : { text, kind };
}

/** The first of each text: an alias listed twice is still one. */
function distinctAliases(aliases: readonly Alias[]): readonly Alias[] {
  const byText = new Map<string, Alias>();
  for (const alias of aliases) if (!byText.has(alias.text)) byText.set(alias.text, alias);
  return [...byText.values()];
}

function imageFrom(item: JsonValue, name: string, fields: FieldReader): RightImage | undefined {
  if (!isObject(item)) {
    const source = textItem(item, name, fields);
    return source === undefined ? undefined : { source };
  }
  const image = new FieldReader(item, fields.pathOf(name), IMAGE_FIELDS, fields.problems);
  const source = image.requiredText('source', Number.POSITIVE_INFINITY);
  const digest = image.text('digest');
  const skip = image.text('skip');
  if (source === undefined) return undefined;
  if (digest !== undefined && !isDigest(digest)) {
    return image.report('digest', 'must be sha256: and 64 lower-case hexadecimal digits, or left out');
  }
  const note = image.text('note', 1000);
  const quarantine = quarantineFrom(image);
  return {
    source,
    ...(digest !== undefined && { digest }),
    ...(skip !== undefined && { skip }),
    ...(note !== undefined && { note }),
    ...(quarantine !== undefined && { quarantine }),
  };
}

function quarantineFrom(image: FieldReader): Quarantine | undefined {
  const value = image.value('quarantine');
  if (value === undefined) return undefined;
  if (!isObject(value)) return image.report('quarantine', 'must be {"by", "at", "why"}');
  const fields = new FieldReader(value, image.pathOf('quarantine'), ['by', 'at', 'why'], image.problems);
  const [by, at, why] = [
    fields.requiredText('by', 200),
    fields.requiredText('at', 40),
    fields.requiredText('why', 1000),
  ];
  return by === undefined || at === undefined || why === undefined ? undefined : { by, at, why };
}

function textItem(
  item: JsonValue,
  name: string,
  fields: FieldReader,
  maxLength = Number.POSITIVE_INFINITY,
): string | undefined {
  const text = typeof item === 'string' ? item.trim() : '';
  if (text === '') return fields.report(name, 'must be text, and not blank');
  return text.length > maxLength ? fields.report(name, `is longer than ${maxLength} characters; shorten it`) : text;
}

/** As 14 digits. A wrong check digit is refused: the goods of another would be taken for the holder's. */
function gtinItem(item: JsonValue, name: string, fields: FieldReader): string | undefined {
  const digits = typeof item === 'string' || typeof item === 'number' ? normalizeGtin(item) : undefined;
  const gtin = digits === undefined ? undefined : toGtin14(digits);
  return gtin ?? fields.report(name, 'must be a GTIN of 8, 12, 13 or 14 digits with its right check digit');
}

function prefixItem(item: JsonValue, name: string, fields: FieldReader): string | undefined {
  const digits = typeof item === 'string' ? item.trim() : '';
  if (isGs1Prefix(digits)) return digits;
  return fields.report(
    name,
    'must be a GS1 company prefix, 4 to 12 digits as text, a U.P.C. prefix with its leading 0',
  );
}

function distinct(items: readonly string[]): readonly string[] {
  return [...new Set(items)].sort();
}

function priceFrom(fields: FieldReader): Money | undefined {
  const value = fields.value('retailPrice');
  if (value === undefined) return undefined;
  const [, amountText, currencyText] =
    typeof value === 'string' ? (/^(\d+(?:\.\d+)?)\s*([A-Za-z]{3})$/.exec(value.trim()) ?? []) : [];
  const price = isObject(value) ? value : { amount: Number(amountText), currency: currencyText };
  const { amount, currency } = price;
  if (typeof amount === 'number' && amount > 0 && typeof currency === 'string' && /^[A-Za-z]{3}$/.test(currency)) {
    return { amount, currency: currency.toUpperCase() };
  }
  return fields.report('retailPrice', 'must be {"amount", "currency"} with an amount above 0 and an ISO 4217 code');
}
