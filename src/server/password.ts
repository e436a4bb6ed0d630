import { argon2, type BinaryLike, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

const hash = promisify(argon2) as (
  algorithm: 'argon2id',
  parameters: {
    message: BinaryLike;
    nonce: BinaryLike;
    parallelism: number;
    tagLength: number;
    memory: number;
    passes: number;
  },
) => Promise<Buffer>;

/** RFC 9106, section 4, second recommended option, with one lane: 64 MiB and 3 passes. `memory` is in KiB. */
const COST = { memory: 65_536, passes: 3, parallelism: 1 } as const;
const TAG_BYTES = 32;
const SALT_BYTES = 16;

/** An argon2id hash in the PHC string form `$argon2id$v=19$m=…,t=…,p=…$salt$tag`. `salt` is fresh random bytes. */
export async function hashPassword(password: string, salt: Uint8Array = randomBytes(SALT_BYTES)): Promise<string> {
  const tag = await hash('argon2id', { message: normalized(password), nonce: salt, tagLength: TAG_BYTES, ...COST });
  return `$argon2id$v=19$m=${COST.memory},t=${COST.passes},p=${COST.parallelism}$${toBase64(salt)}$${toBase64(tag)}`;
}

const PHC = /^\$argon2id\$v=19\$m=(\d{1,7}),t=(\d{1,2}),p=(\d{1,2})\$([A-Za-z0-9+/]{11,86})\$([A-Za-z0-9+/]{22,86})$/;

/** A hash that no password has, for accounts that do not exist: looking one up costs the same work as a wrong password. */
const NOBODY = `$argon2id$v=19$m=${COST.memory},t=${COST.passes},p=${COST.parallelism}$${'A'.repeat(22)}$${'A'.repeat(43)}`;

/** Whether the password belongs to the hash. Without a hash it does the same work and says no. */
export async function verifyPassword(password: string, phc: string | undefined): Promise<boolean> {
  const [, memory, passes, parallelism, salt, tag] = PHC.exec(phc ?? NOBODY) ?? [];
  if (salt === undefined || tag === undefined)
    throw new Error('a stored password hash is not in the argon2id PHC form');
  const expected = Buffer.from(tag, 'base64');
  const actual = await hash('argon2id', {
    message: normalized(password),
    nonce: Buffer.from(salt, 'base64'),
    tagLength: expected.length,
    memory: Number(memory),
    passes: Number(passes),
    parallelism: Number(parallelism),
  });
  return timingSafeEqual(actual, expected) && phc !== undefined;
}

/** NIST SP 800-63B-4, 3.1.1.2: normalized, so that the same password typed on another keyboard is the same bytes. */
function normalized(password: string): Buffer {
  return Buffer.from(password.normalize('NFKC'), 'utf8');
}

/** PHC strings use base64 without padding. */
function toBase64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64').replace(/=+$/, '');
}
