import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openApiDocument } from './openapi-document.ts';
import { nameSchemas } from './openapi.ts';
import { makeTestServer } from './server.fixture.ts';

interface Operation {
  readonly operationId?: string;
  readonly summary?: string;
  readonly security?: readonly object[];
  readonly responses: { readonly [status: string]: { readonly content?: { readonly [type: string]: unknown } } };
  readonly parameters?: readonly { readonly in: string; readonly name: string }[];
}
interface Document {
  readonly openapi: string;
  readonly paths: { readonly [path: string]: { readonly [method: string]: Operation } };
  readonly components: { readonly schemas: { readonly [name: string]: unknown } };
}

/** POSTs that create nothing that could be created twice. */
const NO_CREATION = [
  '/v1/picture-searches',
  '/v1/retro-scans/{id}/cancel',
  '/v1/session',
  '/v1/session/link',
  '/v1/feeds/{id}/cancel',
];

test('the document is the same whether described or served', async (t) => {
  const { app } = makeTestServer(t);
  const served = await app.inject({ url: '/openapi.json' });
  assert.deepEqual(served.json(), JSON.parse(JSON.stringify(await openApiDocument())));
});

test('every operation has a name of its own, a summary and its problem', async () => {
  const { openapi, paths } = (await openApiDocument()) as Document;
  assert.equal(openapi, '3.1.0');
  const names: string[] = [];
  for (const [path, operations] of Object.entries(paths)) {
    for (const [method, { operationId, summary, responses, parameters = [] }] of Object.entries(operations)) {
      assert.ok(operationId !== undefined && summary !== undefined, `${method} ${path}`);
      names.push(operationId);
      assert.deepEqual(responses['default']?.content, {
        'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } },
      });
      const takesKey = parameters.some(({ name }) => name === 'idempotency-key');
      assert.equal(takesKey, method === 'post' && !NO_CREATION.includes(path), `Idempotency-Key of ${method} ${path}`);
    }
  }
  assert.equal(new Set(names).size, names.length);
});

test('every reference leads to a named schema', async () => {
  const document = (await openApiDocument()) as Document;
  const text = JSON.stringify(document);
  for (const [, name] of text.matchAll(/"#\/components\/schemas\/([^"]+)"/g)) {
    assert.ok(document.components.schemas[name!] !== undefined, name);
  }
  assert.ok(!text.includes('x-name'));
  for (const name of ['Decision', 'DecisionSummary', 'Listing', 'Right', 'Feed', 'Signal', 'Reason', 'Event']) {
    assert.ok(document.components.schemas[name] !== undefined, name);
  }
});

test('two schemas of one name are refused', () => {
  const twice = { a: { 'x-name': 'Thing', type: 'string' }, b: { 'x-name': 'Thing', type: 'number' } };
  assert.throws(() => nameSchemas(twice), /two different schemas are named Thing/);
});
