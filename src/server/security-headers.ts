import helmet from '@fastify/helmet';
import type { Api } from './deps.ts';

type Directives = { readonly [name: string]: readonly string[] };

function toPolicy(directives: Directives): string {
  return Object.entries(directives)
    .map(([name, sources]) => [name, ...sources].join(' '))
    .join('; ');
}

/** For all that is no page of ours: JSON, pictures, downloads. If a browser can be made to show it as a page, nothing in it works. */
const DATA_POLICY = toPolicy({ 'default-src': ["'none'"], 'frame-ancestors': ["'none'"], sandbox: [] });

/**
 * For the console. Mantine writes `<style>` elements at run time, so elements need 'unsafe-inline'; style attributes in markup don't (React
 * sets styles through the CSSOM, which the policy does not restrict) and stay shut. Scripts come from our files only.
 */
export const CONSOLE_POLICY = toPolicy({
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'style-src-elem': ["'self'", "'unsafe-inline'"],
  'style-src-attr': ["'none'"],
  'img-src': ["'self'", 'blob:', 'data:'],
  'font-src': ["'self'"],
  'connect-src': ["'self'"],
  'manifest-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'self'"],
  'frame-ancestors': ["'none'"],
});

/** Headers that every answer carries; the console's page and files put their own policy in the place of the strict one. */
export function secureHeaders(app: Api, isHttps: boolean): void {
  app.register(helmet, {
    contentSecurityPolicy: false,
    crossOriginEmbedderPolicy: false,
    hsts: isHttps ? { maxAge: 31_536_000, includeSubDomains: false } : false,
    referrerPolicy: { policy: 'no-referrer' },
    frameguard: { action: 'deny' },
  });
  app.addHook('onRequest', async (_request, reply) => {
    reply.header('content-security-policy', DATA_POLICY);
    reply.header('permissions-policy', 'camera=(), microphone=(), geolocation=(), payment=(), usb=()');
    // What a session may see must not stay in caches; what may be kept says so itself.
    reply.header('cache-control', 'no-store');
  });
}
