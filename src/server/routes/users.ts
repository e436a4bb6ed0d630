import type { FastifyRequest } from 'fastify';
import { callerOf } from '../access.ts';
import type { Api, RouteDeps } from '../deps.ts';
import { hashPassword } from '../password.ts';
import type { User } from '../ports.ts';
import { ServerError } from '../problem.ts';
import { CreatedUser, NewUser, SignInLinkShape, UserChange, UserList, UserShape } from '../schemas/account.ts';
import { Id, record } from '../schemas/shape.ts';
import { issueSignInLink, normalEmail, signInUrl, toUser } from '../sign-in.ts';

const OneUser = record({ id: Id });

export function userRoutes(app: Api, deps: RouteDeps): void {
  const { store, clock, newId, answerOnce, config } = deps;

  app.get(
    '/v1/users',
    {
      config: { access: 'read:account' },
      schema: { operationId: 'listUsers', summary: 'Users', tags: ['users'], response: { 200: UserList } },
    },
    async () => ({ items: (await store.listUsers()).map(toUser) }),
  );

  app.post(
    '/v1/users',
    {
      config: { access: 'write:account', creates: true },
      schema: {
        operationId: 'createUser',
        summary: 'Add a user',
        description: 'Without a password the answer carries a link that signs the user in once.',
        tags: ['users'],
        body: NewUser,
        response: { 201: CreatedUser },
      },
    },
    (request, reply) =>
      answerOnce(request, reply, request.body, async () => {
        const { email, name, role, password } = request.body;
        const id = newId();
        const passwordHash = password === undefined ? undefined : await hashPassword(password);
        const user = { id, email: normalEmail(email), name: name.trim(), role };
        await store.createUser(
          { ...user, ...(passwordHash !== undefined && { passwordHash }) },
          callerOf(request).actor,
          clock(),
        );
        return {
          status: 201,
          body: {
            user: await findUser(id),
            ...(passwordHash === undefined && { signInLink: await linkFor(request, id) }),
          },
          location: `/v1/users/${encodeURIComponent(id)}`,
        };
      }),
  );

  app.get(
    '/v1/users/:id',
    {
      config: { access: 'read:account' },
      schema: {
        operationId: 'getUser',
        summary: 'One user',
        tags: ['users'],
        params: OneUser,
        response: { 200: UserShape },
      },
    },
    ({ params }) => findUser(params.id),
  );

  app.patch(
    '/v1/users/:id',
    {
      config: { access: 'write:account' },
      schema: {
        operationId: 'changeUser',
        summary: 'Change the role, the access or the password of a user',
        tags: ['users'],
        params: OneUser,
        body: UserChange,
        response: { 200: UserShape },
      },
    },
    async (request) => {
      const { id } = request.params;
      const { role, disabled, password } = request.body;
      const { actor } = callerOf(request);
      // The last administrator must not lock everybody out; another one can change this one.
      if (actor.kind === 'user' && actor.id === id && (disabled === true || (role !== undefined && role !== 'admin'))) {
        throw new ServerError('own-account');
      }
      const change = {
        ...(role !== undefined && { role }),
        ...(disabled !== undefined && { disabled }),
        ...(password !== undefined && { passwordHash: await hashPassword(password) }),
      };
      if (!(await store.updateUser(id, change, actor, clock()))) throw new ServerError('not-found');
      return findUser(id);
    },
  );

  app.post(
    '/v1/users/:id/sign-in-links',
    {
      config: { access: 'write:account', creates: true },
      schema: {
        operationId: 'createSignInLink',
        summary: 'A link that signs the user in once',
        tags: ['users'],
        params: OneUser,
        response: { 201: SignInLinkShape },
      },
    },
    async (request, reply) => {
      const user = await findUser(request.params.id);
      return answerOnce(request, reply, null, async () => ({ status: 201, body: await linkFor(request, user.id) }));
    },
  );

  async function findUser(id: string): Promise<User> {
    const user = await store.findUser(id);
    if (user === undefined) throw new ServerError('not-found');
    return toUser(user);
  }

  async function linkFor(request: FastifyRequest, userId: string) {
    const link = await issueSignInLink(deps, userId, config.limits.signInLinkMs);
    const publicUrl = config.publicUrl ?? `${request.protocol}://${request.host}`;
    return { url: signInUrl(publicUrl, link), expiresAt: link.expiresAt.toISOString() };
  }
}
