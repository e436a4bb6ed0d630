import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Api } from './deps.ts';
import { ServerError } from './problem.ts';

/** What answers where no route is: 405 with `Allow` where the address has other methods (RFC 9110, 15.5.6), else 404. */
export function makeUnknownRoute(app: Api): (request: FastifyRequest, reply: FastifyReply) => never {
  const methodsByPattern = new Map<string, { readonly pattern: RegExp; readonly methods: Set<string> }>();
  app.addHook('onRoute', ({ url, method }) => {
    if (url.endsWith('*')) return;
    const pattern = new RegExp(`^${url.replaceAll('.', '\\.').replaceAll(/:[^/]+/g, '[^/]+')}$`);
    const known = methodsByPattern.get(url) ?? { pattern, methods: new Set<string>() };
    for (const name of [method].flat()) known.methods.add(name);
    methodsByPattern.set(url, known);
  });
  return (request, reply) => {
    const [path = ''] = request.url.split('?');
    const allowed = [...methodsByPattern.values()]
      .filter(({ pattern }) => pattern.test(path))
      .flatMap(({ methods }) => [...methods]);
    if (allowed.length === 0) throw new ServerError('not-found');
    reply.header('allow', [...new Set(allowed)].sort().join(', '));
    throw new ServerError('method-not-allowed');
  };
}
