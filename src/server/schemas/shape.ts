import { type Static, type TProperties, type TSchema, type TSchemaOptions, Type } from '@fastify/type-provider-typebox';
import type { Digest, JsonValue } from '../../evidence/index.ts';
import { OUTCOMES } from '../../judgment/index.ts';

/** One of a closed set of words. */
export function oneOf<const Values extends readonly string[]>(values: Values, options: TSchemaOptions = {}) {
  return Type.Unsafe<Values[number]>({ type: 'string', enum: [...values], ...options });
}

/** A list that is not changed after it was made, as in the domain. */
export function list<Item extends TSchema>(item: Item, options: TSchemaOptions = {}) {
  return Type.Immutable(Type.Array(item, options));
}

/** An object of exactly these fields: what is not declared is refused when it comes in, and is a failed test when it goes out. */
export function record<Fields extends TProperties>(fields: Fields, options: TSchemaOptions = {}) {
  return Type.Object(fields, { additionalProperties: false, ...options });
}

/** An object with a name: it stands once in the OpenAPI document, under that name, so that generated types carry it. */
export function named<Fields extends TProperties>(name: string, fields: Fields, description?: string) {
  return record(fields, { $id: name, ...(description === undefined ? {} : { description }) });
}

/** A page of a list under a name of its own. */
export function pageOf<Item extends TSchema>(name: string, item: Item) {
  return named(name, {
    items: list(item),
    nextCursor: Type.Optional(
      Type.String({ description: 'Give it as `cursor` for the next page; absent on the last.' }),
    ),
  });
}

export const Text = (maxLength: number) => Type.String({ minLength: 1, maxLength });

/** Ids travel in paths and headers: no control characters, no spaces at the ends. */
export const Id = Type.String({
  minLength: 1,
  maxLength: 200,
  pattern: '^[^\\s\\p{Cc}](?:[^\\p{Cc}]*[^\\s\\p{Cc}])?$',
});

export const DigestText = Type.Unsafe<Digest>(
  Type.String({ pattern: '^sha256:[0-9a-f]{64}$', description: 'A content address: SHA-256 in hexadecimal.' }),
);

export const Day = Type.String({ format: 'date', description: 'A calendar day, YYYY-MM-DD.' });

export const Instant = Type.String({ format: 'date-time', description: 'ISO 8601 in UTC.' });

export const MarketCode = Type.String({ pattern: '^[A-Z]{2}$', description: 'ISO 3166-1 alpha-2.' });

export const AnyJson = Type.Unsafe<JsonValue>({});

/** An object whose names are not known beforehand. */
export function mapOf<Item extends TSchema>(item: Item) {
  return Type.Unsafe<{ readonly [name: string]: Static<Item> }>({ type: 'object', additionalProperties: item });
}

export const Facts = mapOf(AnyJson);

export const Counts = mapOf(Type.Integer({ minimum: 0 }));

/** Written out, as OpenAPI 3.1 takes tuples in the words of JSON Schema 2020-12 only. */
export const Box = Type.Unsafe<readonly [number, number, number, number]>({
  type: 'array',
  prefixItems: [Type.Number(), Type.Number(), Type.Number(), Type.Number()],
  items: false,
  minItems: 4,
});

export const OutcomeWord = oneOf(OUTCOMES, { $id: 'Outcome' });

export const MoneyShape = named('Money', {
  amount: Type.Number({ description: 'In major units of the currency.' }),
  currency: Type.String({ description: 'ISO 4217.' }),
});

/** What every list takes in its query. */
export const PageFields = {
  cursor: Type.Optional(
    Type.String({ minLength: 1, maxLength: 2000, description: '`nextCursor` of the page before.' }),
  ),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 200, default: 50 })),
};

export const DEFAULT_LIMIT = 50;
