import { Type } from '@fastify/type-provider-typebox';
import type { Api, RouteDeps } from '../deps.ts';
import type { Metrics } from '../metrics.ts';
import { ServerError } from '../problem.ts';
import { record } from '../schemas/shape.ts';

/** What the operator's machinery asks: is it up, is it ready, how is it doing. */
export function operationRoutes(app: Api, { store, register, logger }: RouteDeps, metrics: Metrics): void {
  app.get(
    '/healthz',
    {
      config: { access: 'public' },
      schema: {
        operationId: 'isAlive',
        summary: 'The process answers',
        tags: ['operations'],
        response: { 200: record({ status: Type.Literal('ok') }) },
      },
    },
    async () => ({ status: 'ok' as const }),
  );

  app.get(
    '/readyz',
    {
      config: { access: 'public' },
      schema: {
        operationId: 'isReady',
        summary: 'The store answers and a register is compiled',
        tags: ['operations'],
        response: { 200: record({ status: Type.Literal('ready'), register: Type.String() }) },
      },
    },
    async () => {
      try {
        await store.ping();
      } catch (error) {
        logger.error({ err: error }, 'the store does not answer');
        throw new ServerError('unavailable');
      }
      return { status: 'ready' as const, register: register.version };
    },
  );

  app.get(
    '/metrics',
    {
      config: { access: 'read:metrics' },
      schema: {
        operationId: 'getMetrics',
        summary: 'Metrics in the Prometheus text format',
        tags: ['operations'],
        produces: ['text/plain'],
        response: { 200: Type.String() },
      },
    },
    async (_request, reply) => reply.type(metrics.contentType).send(await metrics.text()),
  );
}
