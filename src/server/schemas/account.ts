import { Type } from '@fastify/type-provider-typebox';
import { PERMISSIONS } from '../abilities.ts';
import { ROLES } from '../ports.ts';
import { Instant, list, named, oneOf, Text } from './shape.ts';

const RoleWord = oneOf(ROLES, { $id: 'Role' });

/** Addresses are compared in lower case; RFC 5321 allows no more than 254 characters. */
const Email = Type.String({ format: 'email', maxLength: 254 });

/** NIST SP 800-63B-4: length is what counts; the upper bound keeps the hash's work bounded. */
const NewPassword = Type.String({ minLength: 12, maxLength: 256 });

export const UserShape = named('User', {
  id: Type.String(),
  email: Type.String(),
  name: Type.String(),
  role: RoleWord,
  disabled: Type.Boolean(),
  createdAt: Instant,
});
export const UserList = named('UserList', { items: list(UserShape) });

export const NewUser = named('NewUser', {
  email: Email,
  name: Text(100),
  role: RoleWord,
  password: Type.Optional(NewPassword),
});
export const UserChange = named('UserChange', {
  role: Type.Optional(RoleWord),
  disabled: Type.Optional(Type.Boolean()),
  password: Type.Optional(NewPassword),
});

export const SignInLinkShape = named('SignInLink', {
  url: Type.String({ description: 'Works once.' }),
  expiresAt: Instant,
});
export const CreatedUser = named('CreatedUser', {
  user: UserShape,
  signInLink: Type.Optional(SignInLinkShape),
});

const ApiKeyShape = named('ApiKey', {
  id: Type.String(),
  name: Type.String(),
  prefix: Type.String(),
  role: RoleWord,
  createdAt: Instant,
  lastUsedAt: Type.Optional(Instant),
  revokedAt: Type.Optional(Instant),
});
export const ApiKeyList = named('ApiKeyList', { items: list(ApiKeyShape) });
export const NewApiKey = named('NewApiKey', { name: Text(100), role: RoleWord });
export const CreatedApiKey = named('CreatedApiKey', {
  apiKey: ApiKeyShape,
  key: Type.String({ description: 'Shown this once; only its digest is kept.' }),
});

export const SignIn = named('SignIn', {
  email: Type.String({ minLength: 1, maxLength: 254 }),
  password: Type.String({ minLength: 1, maxLength: 256 }),
});
export const SignInByLink = named('SignInByLink', { token: Type.String({ minLength: 20, maxLength: 200 }) });
export const PasswordChange = named('PasswordChange', {
  current: Type.Optional(Type.String({ minLength: 1, maxLength: 256 })),
  next: NewPassword,
});

export const SessionShape = named('Session', {
  user: Type.Optional(UserShape),
  apiKey: Type.Optional(ApiKeyShape),
  permissions: list(oneOf(PERMISSIONS, { $id: 'Permission' }), {
    description: 'What the caller may do: show no button for anything else.',
  }),
});
