import { Type } from '@fastify/type-provider-typebox';
import { MOST_SELLERS, type RetroScan } from '../../catalog/index.ts';
import { callerOf } from '../access.ts';
import type { Api, RouteDeps } from '../deps.ts';
import { ServerError } from '../problem.ts';
import { NewRetroScan, RetroScanPage, RetroScanShape } from '../schemas/retro-scan.ts';
import { DEFAULT_LIMIT, Id, PageFields, record } from '../schemas/shape.ts';

const OneRetroScan = record({ id: Id });

export function retroScanRoutes(app: Api, { store, wakeups, clock, answerOnce }: RouteDeps): void {
  app.get(
    '/v1/retro-scans',
    {
      config: { access: 'read:retro-scan' },
      schema: {
        operationId: 'listRetroScans',
        summary: 'Retro-scans, newest first',
        tags: ['retro-scans'],
        querystring: record({
          ...PageFields,
          right: Type.Optional(Id),
        }),
        response: { 200: RetroScanPage },
      },
    },
    ({ query }) => store.listRetroScans({ ...query, limit: query.limit ?? DEFAULT_LIMIT }),
  );

  app.post(
    '/v1/retro-scans',
    {
      config: { access: 'create:retro-scan', creates: true },
      schema: {
        operationId: 'createRetroScan',
        summary: 'Hold some rights against every listing that stands',
        description: 'Begun by itself whenever a right is saved with other signs or pictures.',
        tags: ['retro-scans'],
        body: NewRetroScan,
        response: { 201: RetroScanShape },
      },
    },
    (request, reply) =>
      answerOnce(request, reply, request.body, async () => {
        const { rights, texts = true, mostSellers = MOST_SELLERS } = request.body;
        const found = await Promise.all(rights.map((id) => store.findRight(id)));
        const unknown = rights.find((_, at) => found[at] === undefined);
        if (unknown !== undefined) throw new ServerError('unknown-right', { detail: `There is no right ${unknown}.` });
        const wanted = { cause: 'hand', rights, texts, mostSellers } as const;
        const scan = await store.createRetroScan(wanted, callerOf(request).actor, clock());
        wakeups.notify('retro-scans');
        return { status: 201, body: scan, location: `/v1/retro-scans/${encodeURIComponent(scan.id)}` };
      }),
  );

  app.get(
    '/v1/retro-scans/:id',
    {
      config: { access: 'read:retro-scan' },
      schema: {
        operationId: 'getRetroScan',
        summary: 'A retro-scan and how far it is',
        tags: ['retro-scans'],
        params: OneRetroScan,
        response: { 200: RetroScanShape },
      },
    },
    ({ params }) => findRetroScan(params.id),
  );

  app.post(
    '/v1/retro-scans/:id/cancel',
    {
      config: { access: 'cancel:retro-scan' },
      schema: {
        operationId: 'cancelRetroScan',
        summary: 'Stop a retro-scan that is queued or running',
        description: 'What was decided so far stays.',
        tags: ['retro-scans'],
        params: OneRetroScan,
        response: { 200: RetroScanShape },
      },
    },
    async (request) => {
      await findRetroScan(request.params.id);
      const isCancelled = await store.cancelRetroScan(request.params.id, callerOf(request).actor, clock());
      if (!isCancelled) throw new ServerError('retro-scan-ended');
      wakeups.notify('retro-scans');
      return findRetroScan(request.params.id);
    },
  );

  async function findRetroScan(id: string): Promise<RetroScan> {
    const scan = await store.findRetroScan(id);
    if (scan === undefined) throw new ServerError('not-found');
    return scan;
  }
}
