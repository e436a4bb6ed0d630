import type { FastifyReply } from 'fastify';
import { type Actor, digestOf } from '../evidence/index.ts';
import { cookieName } from './access.ts';
import type { ServerDeps } from './deps.ts';
import type { AccountStore, Role, User } from './ports.ts';

/** What issuing a link needs: the composition root has it before there is a server. */
export interface SignInLinkDeps {
  readonly store: Pick<AccountStore, 'createSignInLink' | 'createUser' | 'findUserByEmail'>;
  readonly clock: () => Date;
  readonly newId: () => string;
  readonly randomToken: () => string;
}

export interface SignInLink {
  /** Shown once and kept nowhere: the store has its digest. */
  readonly token: string;
  readonly expiresAt: Date;
}

/** A link that signs its user in once, until it runs out. */
export async function issueSignInLink(
  {
    store,
    clock,
    randomToken,
  }: Pick<SignInLinkDeps, 'clock' | 'randomToken'> & {
    readonly store: Pick<AccountStore, 'createSignInLink'>;
  },
  userId: string,
  validMs: number,
): Promise<SignInLink> {
  const token = randomToken();
  const now = clock();
  const expiresAt = new Date(now.getTime() + validMs);
  await store.createSignInLink(digestOf(token), userId, expiresAt, now);
  return { token, expiresAt };
}

/** The address of the console page that redeems a link. */
export function signInUrl(publicUrl: string, { token }: SignInLink): string {
  return `${publicUrl}/sign-in?token=${token}`;
}

/** The user with this address, made if there is none yet: how an installation gets its first administrator. */
export async function ensureUser(
  { store, clock, newId }: Pick<SignInLinkDeps, 'store' | 'clock' | 'newId'>,
  user: { readonly email: string; readonly name: string; readonly role: Role },
  actor: Actor,
): Promise<string> {
  const email = normalEmail(user.email);
  const known = await store.findUserByEmail(email);
  if (known !== undefined) return known.id;
  const id = newId();
  await store.createUser({ ...user, id, email }, actor, clock());
  return id;
}

/** Addresses are compared in lower case, without spaces around them. */
export function normalEmail(email: string): string {
  return email.trim().toLowerCase();
}

/** Only what may be shown, whatever else the store's row carries. */
export function toUser({ id, email, name, role, disabled, createdAt }: User): User {
  return { id, email, name, role, disabled, createdAt };
}

/** Opens a session of a fresh token (never one that the browser brought along) and sets its cookie. */
export async function openSession(deps: ServerDeps, reply: FastifyReply, userId: string): Promise<void> {
  const token = deps.randomToken();
  const now = deps.clock();
  const { sessionMs } = deps.config.limits;
  await deps.store.openSession(digestOf(token), userId, new Date(now.getTime() + sessionMs), now);
  reply.setCookie(cookieName(deps.config.cookieSecure), token, {
    ...cookieScope(deps),
    maxAge: Math.floor(sessionMs / 1000),
  });
}

export function clearSessionCookie(deps: ServerDeps, reply: FastifyReply): void {
  reply.clearCookie(cookieName(deps.config.cookieSecure), cookieScope(deps));
}

function cookieScope({ config }: ServerDeps) {
  return { path: '/', httpOnly: true, sameSite: 'strict', secure: config.cookieSecure } as const;
}
