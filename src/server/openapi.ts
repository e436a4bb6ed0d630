import { type TSchema, Type } from '@fastify/type-provider-typebox';
import type { FastifyContextConfig } from 'fastify';
import { EventShape, FeedProgressEventShape } from './schemas/event.ts';
import { record } from './schemas/shape.ts';

type Json = { [key: string]: unknown };

/** What the document says of the whole. */
export const OPENAPI_HEAD = {
  openapi: '3.1.0',
  info: {
    title: 'Touchstone',
    version: '1',
    description:
      'Protection of intellectual property on a marketplace. Errors are RFC 9457 problem documents with a stable `code`. Lists page by cursor. POSTs that create take an Idempotency-Key.',
    license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
  },
  components: {
    securitySchemes: {
      session: { type: 'apiKey', in: 'cookie', name: 'touchstone', description: 'Set by signing in.' },
      apiKey: { type: 'http', scheme: 'bearer', description: 'An API key, `ts_…`.' },
    },
  },
} as const;

declare module 'fastify' {
  interface FastifyContextConfig {
    /** It creates something: it takes an Idempotency-Key. */
    creates?: true;
    /** The parts of the multipart form that it takes: read as a stream by the route, and so not validated as a body. */
    form?: TSchema;
  }
}

const IdempotencyKey = Type.String({
  minLength: 1,
  maxLength: 255,
  description: 'The same key with the same request gets the same answer, and nothing is created twice.',
});

/** What the document says of every route beyond its own schema: who may call it, and that it may answer with a problem. */
export function describeRoute(schema: Json, { access, creates, form }: FastifyContextConfig, problem: unknown): Json {
  const isPublic = access === undefined || access === 'public';
  const permission = isPublic || access === 'signed-in' ? undefined : `Permission: \`${access}\`.`;
  const described = {
    ...schema,
    ...(permission !== undefined && {
      description:
        schema['description'] === undefined ? permission : `${String(schema['description'])}\n\n${permission}`,
    }),
    ...(form !== undefined && { consumes: ['multipart/form-data'], body: form }),
    ...(creates === true && { headers: record({ 'idempotency-key': Type.Optional(IdempotencyKey) }) }),
    security: isPublic ? [] : [{ session: [] }, { apiKey: [] }],
    response: {
      ...(schema['response'] as Json | undefined),
      default: { description: 'A problem', content: { 'application/problem+json': { schema: problem } } },
    },
  };
  return keepNames(described) as Json;
}

/** The plugin that collects the document drops every `$id`; under a name that it does not know the name survives. */
const NAME = 'x-name';

function keepNames(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(keepNames);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, child]) => [key === '$id' ? NAME : key, keepNames(child)]),
  );
}

/** Moves every schema that has a name to the components, once, and refers to it there: so what is generated from it has that name too. */
export function nameSchemas(document: Json): Json {
  const schemas: Json = {};
  const walk = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value !== 'object' || value === null) return value;
    const { [NAME]: name, ...rest } = value as Json;
    const walked = Object.fromEntries(Object.entries(rest).map(([key, child]) => [key, walk(child)]));
    if (typeof name !== 'string') return walked;
    const known = schemas[name];
    if (known !== undefined && JSON.stringify(known) !== JSON.stringify(walked)) {
      throw new Error(`two different schemas are named ${name}`);
    }
    schemas[name] = walked;
    return { $ref: `#/components/schemas/${name}` };
  };
  const walked = walk(document) as Json;
  // No answer can be declared to consist of these: they come one by one in the event stream.
  walk(keepNames([EventShape, FeedProgressEventShape]));
  const byName = Object.fromEntries(Object.entries(schemas).sort(([a], [b]) => (a < b ? -1 : 1)));
  return { ...walked, components: { ...(walked['components'] as Json), schemas: byName } };
}
