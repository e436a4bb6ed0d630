import { Type } from '@fastify/type-provider-typebox';
import { RIGHT_KINDS } from '../../rights/index.ts';
import type { Right } from '../../rights/index.ts';
import { digestOf } from '../../evidence/index.ts';
import { callerOf } from '../access.ts';
import type { Api, RouteDeps } from '../deps.ts';
import { ServerError } from '../problem.ts';
import { FileForm } from '../schemas/media.ts';
import { ImportResult, NewRight, RightPage, RightShape } from '../schemas/right.ts';
import { DEFAULT_LIMIT, Id, oneOf, PageFields, record } from '../schemas/shape.ts';
import { collect, readUpload } from '../upload.ts';

const OneRight = record({ id: Id });

export function rightRoutes(app: Api, deps: RouteDeps): void {
  const { store, register, answerOnce, config } = deps;

  app.get(
    '/v1/rights',
    {
      config: { access: 'read:right' },
      schema: {
        operationId: 'listRights',
        summary: 'The register',
        tags: ['rights'],
        querystring: record({
          ...PageFields,
          q: Type.Optional(
            Type.String({
              minLength: 1,
              maxLength: 200,
              description: 'Words in the mark, its aliases, its holder or id.',
            }),
          ),
          kind: Type.Optional(oneOf(RIGHT_KINDS)),
          territory: Type.Optional(Type.String({ pattern: '^[A-Z]{2}$' })),
        }),
        response: { 200: RightPage },
      },
    },
    ({ query }) => store.listRights({ ...query, limit: query.limit ?? DEFAULT_LIMIT }),
  );

  app.post(
    '/v1/rights',
    {
      bodyLimit: config.limits.richJsonBytes,
      config: { access: 'write:right', creates: true },
      schema: {
        operationId: 'createRight',
        summary: 'Register a right',
        description: 'It is in force for new screenings when the answer comes.',
        tags: ['rights'],
        body: NewRight,
        response: { 201: RightShape },
      },
    },
    (request, reply) =>
      answerOnce(request, reply, request.body, async () => {
        if ((await store.findRight(request.body.id)) !== undefined) {
          throw new ServerError('already-exists', { detail: 'Replace it with PUT.' });
        }
        const right = await readRight(request.body);
        await register.saveRights([right], callerOf(request).actor);
        return { status: 201, body: right, location: `/v1/rights/${encodeURIComponent(right.id)}` };
      }),
  );

  app.get(
    '/v1/rights/:id',
    {
      config: { access: 'read:right' },
      schema: {
        operationId: 'getRight',
        summary: 'One right',
        tags: ['rights'],
        params: OneRight,
        response: { 200: RightShape },
      },
    },
    ({ params }) => findRight(params.id),
  );

  app.put(
    '/v1/rights/:id',
    {
      bodyLimit: config.limits.richJsonBytes,
      config: { access: 'write:right' },
      schema: {
        operationId: 'replaceRight',
        summary: 'Replace a right',
        tags: ['rights'],
        params: OneRight,
        body: NewRight,
        response: { 200: RightShape },
      },
    },
    async (request) => {
      if (request.body.id !== request.params.id) throw new ServerError('id-mismatch');
      await findRight(request.params.id);
      const right = await readRight(request.body);
      await register.saveRights([right], callerOf(request).actor);
      return right;
    },
  );

  app.delete(
    '/v1/rights/:id',
    {
      config: { access: 'write:right' },
      schema: {
        operationId: 'withdrawRight',
        summary: 'Withdraw a right from the register',
        description: 'Decisions that were made on it stay.',
        tags: ['rights'],
        params: OneRight,
        response: { 204: Type.Null() },
      },
    },
    async (request, reply) => {
      const isWithdrawn = await register.withdrawRight(request.params.id, callerOf(request).actor);
      if (!isWithdrawn) throw new ServerError('not-found');
      return reply.code(204).send(null);
    },
  );

  app.post(
    '/v1/rights/imports',
    {
      config: { access: 'write:right', creates: true, form: FileForm },
      schema: {
        operationId: 'importRights',
        summary: 'Import a register file',
        description:
          'multipart/form-data with the part `file`: JSONL, CSV or WIPO ST.96 XML. Good records are saved, bad ones are listed.',
        tags: ['rights'],
        response: { 200: ImportResult },
      },
    },
    async (request, reply) => {
      const { importBytes } = config.limits;
      const { fileName, taken } = await readUpload(request, importBytes, (file) => collect(file, importBytes));
      return answerOnce(request, reply, { fileName, file: digestOf(taken) }, async () => ({
        status: 200,
        body: await register.importRights({ name: fileName, bytes: taken }, callerOf(request).actor),
      }));
    },
  );

  async function findRight(id: string): Promise<Right> {
    const right = await store.findRight(id);
    if (right === undefined) throw new ServerError('not-found');
    return right;
  }

  async function readRight(value: unknown): Promise<Right> {
    const { right, problems } = await register.readRight(value);
    if (right === undefined) throw new ServerError('unreadable-right', { problems });
    return right;
  }
}
