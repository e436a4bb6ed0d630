import fastifyStatic from '@fastify/static';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CONSOLE_POLICY } from './security-headers.ts';
import type { Api } from './deps.ts';

/** Serves the built console: its hashed files for ever, its one page fresh each time, at every address that is a page's. */
export function consoleRoutes(app: Api, folder: string): void {
  const page = readFileSync(join(folder, 'index.html'));

  app.register(fastifyStatic, { root: folder, serve: false });

  app.get<{ Params: { '*': string } }>(
    '/*',
    { config: { access: 'public' }, schema: { hide: true } },
    async (request, reply) => {
      const path = request.params['*'];
      // Addresses of pages have no dot in their last step: /decisions/…, /rights/tm-1. Those of files do.
      const isFile = /\.[a-z0-9]{2,5}$/i.test(path) && path !== 'index.html';
      if (path.startsWith('v1/') || path === 'v1') return reply.callNotFound();
      if (!isFile) {
        return reply
          .type('text/html; charset=utf-8')
          .header('content-security-policy', CONSOLE_POLICY)
          .header('cache-control', 'no-store')
          .send(page);
      }
      const isHashed = path.startsWith('assets/');
      reply.header('content-security-policy', CONSOLE_POLICY);
      return reply.sendFile(path, folder, {
        cacheControl: true,
        immutable: isHashed,
        maxAge: isHashed ? 31_536_000_000 : 3_600_000,
        dotfiles: 'ignore',
      });
    },
  );
}
