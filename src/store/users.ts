import type { Selectable } from 'kysely';
import type { Actor } from '../evidence/index.ts';
import { appendEvents } from './events.ts';
import type { Database, Role, Schema, Tx } from './schema.ts';
import { isTaken, StoreError } from './store-error.ts';

type UserRow = Selectable<Schema['users']>;

interface NewUser {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly role: Role;
  readonly passwordHash?: string;
}

interface UserChange {
  readonly role?: Role;
  readonly disabled?: boolean;
  readonly passwordHash?: string;
}

/** A user as others see one: without the password hash. */
export function toUser(row: Omit<UserRow, 'password_hash'>) {
  const { id, email, name, role, disabled } = row;
  return { id, email, name, role, disabled, createdAt: row.created_at.toISOString() };
}

export function makeUsers(database: Database) {
  return {
    async countUsers(): Promise<number> {
      const { n } = await database
        .selectFrom('users')
        .select(({ fn }) => fn.countAll<number>().as('n'))
        .executeTakeFirstOrThrow();
      return n;
    },

    async listUsers() {
      const rows = await database.selectFrom('users').selectAll().orderBy('email').execute();
      return rows.map(toUser);
    },

    async findUser(id: string) {
      const row = await database.selectFrom('users').selectAll().where('id', '=', id).executeTakeFirst();
      return row && toUser(row);
    },

    async findUserByEmail(email: string) {
      const row = await database
        .selectFrom('users')
        .selectAll()
        .where(({ eb, fn }) => eb(fn<string>('lower', ['email']), '=', fn<string>('lower', [eb.val(email)])))
        .executeTakeFirst();
      if (row === undefined) return undefined;
      return { ...toUser(row), ...(row.password_hash !== null && { passwordHash: row.password_hash }) };
    },

    createUser: (user: NewUser, actor: Actor, now: Date): Promise<void> =>
      database.transaction().execute((tx) => insertUser(tx, user, actor, now)),

    updateUser: (id: string, change: UserChange, actor: Actor, now: Date): Promise<boolean> =>
      database.transaction().execute((tx) => changeUser(tx, id, change, actor, now)),
  };
}

async function insertUser(tx: Tx, user: NewUser, actor: Actor, now: Date): Promise<void> {
  const { id, email, name, role, passwordHash } = user;
  try {
    await tx
      .insertInto('users')
      .values({ id, email, name, role, password_hash: passwordHash ?? null, created_at: now })
      .execute();
  } catch (error) {
    if (isTaken(error, 'users_email')) {
      throw new StoreError('email-taken', `A user with the address ${email} exists already.`, { cause: error });
    }
    if (isTaken(error)) throw new StoreError('already-exists', `User ${id} exists already.`, { cause: error });
    throw error;
  }
  const subject = { kind: 'user', id };
  await appendEvents(tx, [{ at: now.toISOString(), type: 'user.created', subject, actor, data: { role } }]);
}

async function changeUser(tx: Tx, id: string, change: UserChange, actor: Actor, now: Date): Promise<boolean> {
  const before = await tx.selectFrom('users').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
  if (before === undefined) return false;
  const { role = before.role, disabled = before.disabled, passwordHash } = change;
  const withPassword = passwordHash !== undefined && passwordHash !== before.password_hash;
  if (role === before.role && disabled === before.disabled && !withPassword) return true;
  await tx
    .updateTable('users')
    .set({ role, disabled, ...(withPassword && { password_hash: passwordHash }) })
    .where('id', '=', id)
    .execute();
  // Whoever got in by the old password, or before being shut out, is out.
  if (withPassword || (disabled && !before.disabled)) {
    await tx.deleteFrom('sessions').where('user_id', '=', id).execute();
    await tx.deleteFrom('sign_in_links').where('user_id', '=', id).execute();
  }
  const data = {
    ...(role !== before.role && { role }),
    ...(disabled !== before.disabled && { disabled }),
    ...(withPassword && { password: true }),
  };
  await appendEvents(tx, [{ at: now.toISOString(), type: 'user.changed', subject: { kind: 'user', id }, actor, data }]);
  return true;
}
