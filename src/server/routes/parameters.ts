import type { JsonValue } from '../../evidence/index.ts';
import type { Api, RouteDeps } from '../deps.ts';
import { ParametersShape } from '../schemas/parameters.ts';

export function parameterRoutes(app: Api, { screening }: RouteDeps): void {
  app.get(
    '/v1/parameters',
    {
      config: { access: 'read:parameters' },
      schema: {
        operationId: 'getParameters',
        summary: 'The parameters that judge now',
        tags: ['parameters'],
        response: { 200: ParametersShape },
      },
    },
    async () => {
      const { version, content } = screening.parameters;
      return { version, content: content as JsonValue };
    },
  );
}
