import { client, unwrap } from './client.ts';
import type { User } from './model.ts';
import { ProblemError } from './problem.ts';

export interface Session {
  readonly user: User;
  readonly permissions: readonly string[];
}

/** Who is signed in; null for nobody. */
export async function readSession(): Promise<Session | null> {
  try {
    return toSession(await unwrap(client.GET('/v1/session')));
  } catch (error) {
    if (error instanceof ProblemError && error.problem.status === 401) return null;
    throw error;
  }
}

export async function signIn(email: string, password: string): Promise<void> {
  await unwrap(client.POST('/v1/session', { body: { email, password } }));
}

export async function signInByLink(token: string): Promise<void> {
  await unwrap(client.POST('/v1/session/link', { body: { token } }));
}

export async function signOut(): Promise<void> {
  await unwrap(client.DELETE('/v1/session'));
}

function toSession(wire: { readonly user?: User; readonly permissions: readonly string[] }): Session | null {
  return wire.user === undefined ? null : { user: wire.user, permissions: wire.permissions };
}

export async function changePassword(change: { readonly current?: string; readonly next: string }): Promise<void> {
  await unwrap(client.PUT('/v1/session/password', { body: change }));
}
