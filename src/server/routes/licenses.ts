import { Type } from '@fastify/type-provider-typebox';
import { callerOf } from '../access.ts';
import type { Api, RouteDeps } from '../deps.ts';
import { ServerError } from '../problem.ts';
import { LicensePage, LicenseShape, NewLicense } from '../schemas/right.ts';
import { DEFAULT_LIMIT, Id, PageFields, record } from '../schemas/shape.ts';

export function licenseRoutes(app: Api, { store, register, answerOnce }: RouteDeps): void {
  app.get(
    '/v1/licenses',
    {
      config: { access: 'read:license' },
      schema: {
        operationId: 'listLicenses',
        summary: 'Licenses, of one right or one seller where given',
        tags: ['licenses'],
        querystring: record({ ...PageFields, right: Type.Optional(Id), seller: Type.Optional(Id) }),
        response: { 200: LicensePage },
      },
    },
    ({ query }) => store.listLicenses({ ...query, limit: query.limit ?? DEFAULT_LIMIT }),
  );

  app.post(
    '/v1/licenses',
    {
      config: { access: 'write:license', creates: true },
      schema: {
        operationId: 'grantLicense',
        summary: 'Record the consent of a holder to a seller',
        tags: ['licenses'],
        body: NewLicense,
        response: { 201: LicenseShape },
      },
    },
    (request, reply) =>
      answerOnce(request, reply, request.body, async () => {
        const { right, territories = [], niceClasses = [], ...rest } = request.body;
        if (rest.from !== undefined && rest.to !== undefined && rest.from > rest.to) {
          throw new ServerError('invalid-request', {
            errors: [{ pointer: '/to', message: 'must not be before from' }],
          });
        }
        const license = {
          ...rest,
          territories: [...new Set(territories)].sort(),
          niceClasses: [...new Set(niceClasses)].sort((a, b) => a - b),
        };
        const granted = await register.grantLicense(right, license, callerOf(request).actor);
        if (granted === undefined) throw new ServerError('unknown-right');
        return { status: 201, body: { ...granted, right }, location: `/v1/licenses/${encodeURIComponent(granted.id)}` };
      }),
  );

  app.get(
    '/v1/licenses/:id',
    {
      config: { access: 'read:license' },
      schema: {
        operationId: 'getLicense',
        summary: 'One license',
        tags: ['licenses'],
        params: record({ id: Id }),
        response: { 200: LicenseShape },
      },
    },
    async ({ params }) => {
      const license = await store.findLicense(params.id);
      if (license === undefined) throw new ServerError('not-found');
      return license;
    },
  );

  app.delete(
    '/v1/licenses/:id',
    {
      config: { access: 'write:license' },
      schema: {
        operationId: 'endLicense',
        summary: 'End a license',
        tags: ['licenses'],
        params: record({ id: Id }),
        response: { 204: Type.Null() },
      },
    },
    async (request, reply) => {
      const license = await store.findLicense(request.params.id);
      const isEnded =
        license !== undefined && (await register.endLicense(license.right, license.id, callerOf(request).actor));
      if (!isEnded) throw new ServerError('not-found');
      return reply.code(204).send(null);
    },
  );
}
