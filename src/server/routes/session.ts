import { type Static, Type } from '@fastify/type-provider-typebox';
import { digestOf } from '../../evidence/index.ts';
import { permissionsOf } from '../abilities.ts';
import { callerOf } from '../access.ts';
import type { Api, RouteDeps } from '../deps.ts';
import { hashPassword, verifyPassword } from '../password.ts';
import type { Role, User } from '../ports.ts';
import { ServerError } from '../problem.ts';
import { addressOf, makeRateLimit } from '../rate-limit.ts';
import { PasswordChange, SessionShape, SignIn, SignInByLink } from '../schemas/account.ts';
import { clearSessionCookie, normalEmail, openSession, toUser } from '../sign-in.ts';

const QUARTER_HOUR_MS = 900_000;

export function sessionRoutes(app: Api, deps: RouteDeps): void {
  const { store, clock, config, logger } = deps;
  const { address, account } = config.limits.signInsPerQuarterHour;
  const holdForAddress = makeRateLimit(app, { max: address, windowMs: QUARTER_HOUR_MS, keyOf: addressOf });
  const holdForAccount = makeRateLimit(app, {
    max: account,
    windowMs: QUARTER_HOUR_MS,
    // A digest: what was typed into the field of the address may be a password.
    keyOf: (request) => digestOf(normalEmail((request.body as Static<typeof SignIn>).email)),
  });
  // Before the body is read, and each attempt counts: a link or a password.
  const perAddress = { onRequest: holdForAddress };

  app.post(
    '/v1/session',
    {
      ...perAddress,
      config: { access: 'public' },
      schema: {
        operationId: 'signIn',
        summary: 'Sign in by address and password',
        description: 'Sets an httpOnly cookie.',
        tags: ['session'],
        body: SignIn,
        response: { 201: SessionShape },
      },
    },
    async (request, reply) => {
      await holdForAccount(request, reply);
      const user = await store.findUserByEmail(normalEmail(request.body.email));
      const isRight = await verifyPassword(
        request.body.password,
        user?.disabled === true ? undefined : user?.passwordHash,
      );
      if (user === undefined || !isRight) {
        logger.warn({ address: request.ip }, 'a sign-in failed');
        throw new ServerError('sign-in-failed');
      }
      await openSession(deps, reply, user.id);
      return reply.code(201).send(sessionOf(user));
    },
  );

  app.post(
    '/v1/session/link',
    {
      ...perAddress,
      config: { access: 'public' },
      schema: {
        operationId: 'signInByLink',
        summary: 'Sign in by a link that works once',
        tags: ['session'],
        body: SignInByLink,
        response: { 201: SessionShape },
      },
    },
    async (request, reply) => {
      const user = await store.redeemSignInLink(digestOf(request.body.token), clock());
      if (user === undefined || user.disabled) throw new ServerError('link-not-valid');
      await openSession(deps, reply, user.id);
      return reply.code(201).send(sessionOf(user));
    },
  );

  app.get(
    '/v1/session',
    {
      config: { access: 'signed-in' },
      schema: {
        operationId: 'getSession',
        summary: 'Who is signed in, and what they may do',
        tags: ['session'],
        response: { 200: SessionShape },
      },
    },
    async (request) => {
      const { user, apiKey, role } = callerOf(request);
      if (user !== undefined) return sessionOf(user);
      return { ...(apiKey !== undefined && { apiKey }), permissions: permissionsOf(role) };
    },
  );

  app.delete(
    '/v1/session',
    {
      config: { access: 'signed-in' },
      schema: { operationId: 'signOut', summary: 'Sign out', tags: ['session'], response: { 204: Type.Null() } },
    },
    async (request, reply) => {
      const { session } = callerOf(request);
      if (session === undefined) throw new ServerError('forbidden', { detail: 'An API key has no session to end.' });
      await store.closeSession(session, clock());
      clearSessionCookie(deps, reply);
      return reply.code(204).send(null);
    },
  );

  app.put(
    '/v1/session/password',
    {
      ...perAddress,
      config: { access: 'signed-in' },
      schema: {
        operationId: 'changePassword',
        summary: 'Change the own password; all other sessions of the user end',
        tags: ['session'],
        body: PasswordChange,
        response: { 204: Type.Null() },
      },
    },
    async (request, reply) => {
      const { user, actor } = callerOf(request);
      if (user === undefined) throw new ServerError('forbidden', { detail: 'An API key has no password.' });
      const { passwordHash } = (await store.findUserByEmail(user.email)) ?? {};
      // Who came by a link may have no password yet; who has one must show it, so that an open screen is not enough.
      if (passwordHash !== undefined && !(await verifyPassword(request.body.current ?? '', passwordHash))) {
        throw new ServerError('wrong-password');
      }
      await store.updateUser(user.id, { passwordHash: await hashPassword(request.body.next) }, actor, clock());
      await openSession(deps, reply, user.id);
      return reply.code(204).send(null);
    },
  );
}

function sessionOf(user: User & { readonly role: Role }) {
  return { user: toUser(user), permissions: permissionsOf(user.role) };
}
