import { client, unwrap } from './client.ts';
import type { ApiKey, Role, User } from './model.ts';

export async function listUsers(): Promise<readonly User[]> {
  return (await unwrap(client.GET('/v1/users'))).items;
}

export async function createUser(user: Pick<User, 'email' | 'name' | 'role'>): Promise<{
  readonly user: User;
  readonly signInLink?: { readonly url: string; readonly expiresAt: string } | undefined;
}> {
  return unwrap(client.POST('/v1/users', { body: user }));
}

export async function changeUser(
  id: string,
  change: { readonly role?: Role; readonly disabled?: boolean },
): Promise<void> {
  await unwrap(client.PATCH('/v1/users/{id}', { params: { path: { id } }, body: change }));
}

export async function listApiKeys(): Promise<readonly ApiKey[]> {
  return (await unwrap(client.GET('/v1/api-keys'))).items;
}

export async function createApiKey(
  key: Pick<ApiKey, 'name' | 'role'>,
): Promise<{ readonly apiKey: ApiKey; readonly key: string }> {
  return unwrap(client.POST('/v1/api-keys', { body: key }));
}

export async function revokeApiKey(id: string): Promise<void> {
  await unwrap(client.DELETE('/v1/api-keys/{id}', { params: { path: { id } } }));
}
