import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Actor, type Digest, digestOf } from '../evidence/index.ts';
import { isAllowed, type Permission } from './abilities.ts';
import type { Api, ServerDeps } from './deps.ts';
import type { ApiKey, Role, User } from './ports.ts';
import { ServerError } from './problem.ts';
import { addressOf, claimsKey, makeRateLimit } from './rate-limit.ts';

/** Who may call a route: anyone, anyone who is signed in, or who has the permission. */
export type Access = 'public' | 'signed-in' | Permission;

/** Who is calling. */
export interface Caller {
  readonly actor: Actor;
  readonly role: Role;
  /** What the caller showed: a session token or an API key. Never logged, never stored. */
  readonly credential: string;
  readonly user?: User;
  readonly session?: Digest;
  readonly apiKey?: ApiKey;
}

declare module 'fastify' {
  interface FastifyRequest {
    caller: Caller | null;
  }
  interface FastifyContextConfig {
    access?: Access;
  }
}

/** `__Host-` binds the cookie to this host over HTTPS, without a domain (RFC 6265bis, 4.1.3.2). */
export function cookieName(isSecure: boolean): string {
  return isSecure ? '__Host-touchstone' : 'touchstone';
}

export const API_KEY_PREFIX = 'ts_';

/** The caller of a route that is not public. */
export function callerOf(request: FastifyRequest): Caller {
  if (request.caller === null) throw new ServerError('unauthenticated');
  return request.caller;
}

/** Refuses unless the caller has the permission: for what depends on the body and not only on the route. */
export function demand(request: FastifyRequest, permission: Permission): void {
  if (!isAllowed(callerOf(request).role, permission)) {
    throw new ServerError('forbidden', { detail: `This needs the permission ${permission}.` });
  }
}

/** Makes every route of `app` declare its access, and holds each request to it before its body is read. */
export function guardRoutes(app: Api, deps: ServerDeps): void {
  app.decorateRequest('caller', null);
  app.addHook('onRoute', (route) => {
    if (route.config?.access === undefined) throw new Error(`${String(route.method)} ${route.url} declares no access`);
  });
  const { people, keys } = deps.config.limits.requestsPerMinute;
  // Before anything that costs a query: guessing keys is limited like all else.
  const holdLimit = makeRateLimit(app, {
    max: (request) => (claimsKey(request) ? keys : people),
    windowMs: 60_000,
    keyOf: (request) => `${claimsKey(request) ? 'key' : 'person'} ${addressOf(request)}`,
  });
  app.addHook('onRequest', async (request, reply) => {
    await holdLimit(request, reply);
    refuseOtherOrigins(request, deps.config.publicUrl);
    const access = request.routeOptions.config.access;
    // An address that does not exist is answered as such to everyone.
    if (access === undefined || access === 'public') return;
    request.caller = (await findCaller(request, deps)) ?? null;
    if (request.caller === null) {
      challenge(reply);
      throw new ServerError('unauthenticated');
    }
    if (request.caller.session !== undefined) refuseForgery(request);
    if (access !== 'signed-in') demand(request, access);
  });
}

/** The caller by API key or session cookie; undefined when the request shows neither, or one that is not good any more. */
export async function findCaller(request: FastifyRequest, deps: ServerDeps): Promise<Caller | undefined> {
  const { authorization } = request.headers;
  if (authorization !== undefined) {
    const key = /^Bearer (ts_[\w-]{20,200})$/i.exec(authorization)?.[1];
    if (key === undefined) return undefined;
    const apiKey = await deps.store.findApiKey(digestOf(key), deps.clock());
    if (apiKey === undefined || apiKey.revokedAt !== undefined) return undefined;
    return { actor: { kind: 'api-key', id: apiKey.id }, role: apiKey.role, credential: key, apiKey };
  }
  const token = request.cookies[cookieName(deps.config.cookieSecure)];
  if (token === undefined || token.length > 200) return undefined;
  const session = digestOf(token);
  const user = await deps.store.findSession(session, deps.clock());
  if (user === undefined || user.disabled) return undefined;
  return { actor: { kind: 'user', id: user.id }, role: user.role, credential: token, user, session };
}

/** RFC 9110, 11.6.1: a 401 names the scheme. `Bearer` makes no browser ask for a password. */
function challenge(reply: FastifyReply): void {
  reply.header('www-authenticate', 'Bearer realm="touchstone"');
}

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);

/** A browser says where a request that changes something comes from: elsewhere than from our own pages it is a forgery. */
function refuseOtherOrigins(request: FastifyRequest, publicUrl: string | undefined): void {
  const { origin } = request.headers;
  if (SAFE_METHODS.has(request.method) || origin === undefined) return;
  const isOurs = originOf(origin) === origin && (sameHost(origin, request.host) || originOf(publicUrl) === origin);
  if (!isOurs) throw new ServerError('cross-origin');
}

function originOf(url: string | undefined): string | undefined {
  return url !== undefined && URL.canParse(url) ? new URL(url).origin : undefined;
}

/** Whether the origin names the host the request was sent to; a port that is the scheme's own may be left out on either side. */
function sameHost(origin: string, host: string): boolean {
  return originOf(`${new URL(origin).protocol}//${host}`) === origin;
}

/**
 * Requests that carry the cookie and change something must also carry what another site's form cannot send: an `Origin`
 * of ours (checked above) or the header `X-Requested-With`. SameSite=Strict is the first lock, this is the second.
 */
function refuseForgery(request: FastifyRequest): void {
  if (SAFE_METHODS.has(request.method) || request.headers.origin !== undefined) return;
  if (request.headers['x-requested-with'] === undefined) {
    throw new ServerError('cross-origin', { detail: 'Send Origin or X-Requested-With with a session cookie.' });
  }
}
