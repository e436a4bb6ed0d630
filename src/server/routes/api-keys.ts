import { Type } from '@fastify/type-provider-typebox';
import { digestOf } from '../../evidence/index.ts';
import { API_KEY_PREFIX, callerOf } from '../access.ts';
import type { Api, RouteDeps } from '../deps.ts';
import { ServerError } from '../problem.ts';
import { ApiKeyList, CreatedApiKey, NewApiKey } from '../schemas/account.ts';
import { Id, record } from '../schemas/shape.ts';

/** Enough of a key to recognize it by: `ts_` and 6 of its 43 characters. */
const SHOWN_CHARACTERS = 9;

export function apiKeyRoutes(app: Api, { store, clock, newId, randomToken, answerOnce }: RouteDeps): void {
  app.get(
    '/v1/api-keys',
    {
      config: { access: 'read:account' },
      schema: {
        operationId: 'listApiKeys',
        summary: 'API keys, revoked ones too',
        tags: ['api-keys'],
        response: { 200: ApiKeyList },
      },
    },
    async () => ({ items: await store.listApiKeys() }),
  );

  app.post(
    '/v1/api-keys',
    {
      config: { access: 'write:account', creates: true },
      schema: {
        operationId: 'createApiKey',
        summary: 'Make an API key with a role',
        description: 'The answer is the only time the key is shown.',
        tags: ['api-keys'],
        body: NewApiKey,
        response: { 201: CreatedApiKey },
      },
    },
    (request, reply) =>
      answerOnce(request, reply, request.body, async () => {
        const key = `${API_KEY_PREFIX}${randomToken()}`;
        const now = clock();
        const apiKey = {
          id: newId(),
          name: request.body.name.trim(),
          prefix: key.slice(0, SHOWN_CHARACTERS),
          role: request.body.role,
          createdAt: now.toISOString(),
        };
        await store.createApiKey(apiKey, digestOf(key), callerOf(request).actor, now);
        return { status: 201, body: { apiKey, key } };
      }),
  );

  app.delete(
    '/v1/api-keys/:id',
    {
      config: { access: 'write:account' },
      schema: {
        operationId: 'revokeApiKey',
        summary: 'Revoke an API key; it stays in the list',
        tags: ['api-keys'],
        params: record({ id: Id }),
        response: { 204: Type.Null() },
      },
    },
    async (request, reply) => {
      if (!(await store.revokeApiKey(request.params.id, callerOf(request).actor, clock())))
        throw new ServerError('not-found');
      return reply.code(204).send(null);
    },
  );
}
