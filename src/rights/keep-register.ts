import { type Digest, digestOf, isDigest } from '../evidence/index.ts';
import { compareIds, partsOf, type RegisterContent, type ShardLine, textOf } from './register-content.ts';
import type { Right } from './right.ts';
import type { RegisterSnapshot } from './snapshot.ts';

/**
 * Puts the content of a register into a blob store, each part after those it names: so a part that is there is there with all that is below
 * it, also after a crash, and nothing that an earlier register has stored is looked into again.
 */
export async function keepRegister(
  content: RegisterContent,
  blobs: { has(digest: Digest): Promise<boolean>; put(bytes: Uint8Array): Promise<Digest> },
): Promise<void> {
  if (await blobs.has(content.digest)) return;
  const parts = partsOf(content);
  // The shards of one branch at once, for the disk's sake; branches one after the other, for the memory's.
  await Promise.all(parts.filter(({ kind }) => kind === 'shard').map((shard) => keepRegister(shard, blobs)));
  for (const branch of parts.filter(({ kind }) => kind === 'branch')) await keepRegister(branch, blobs);
  const kept = await blobs.put(Buffer.from(textOf(content)));
  if (kept !== content.digest) throw new Error(`the register content ${content.digest} was stored as ${kept}`);
}

/** `missing-content`: a part is not in the store, or there never was such a version. `wrong-content`: a part is not what its name says. */
export type RegisterReading =
  | { readonly ok: true; readonly register: RegisterSnapshot }
  | { readonly ok: false; readonly code: 'missing-content' | 'wrong-content'; readonly message: string };

/**
 * The whole register of a version, as `keepRegister` has put it into the store. Every part is held against its digest, so what is read is what
 * the version names. Registers from before there were shards are one part with all their rights, and are read the same way.
 */
export async function readRegister(
  version: Digest,
  blobs: { get(digest: Digest): Promise<Uint8Array | undefined> },
): Promise<RegisterReading> {
  const rights: Right[] = [];
  const named = new Set<Digest>([version]);
  // A set is walked in the order of its additions, with those that come while it is walked; and it names no part twice.
  for (const digest of named) {
    const bytes = await blobs.get(digest);
    if (bytes === undefined) return failure('missing-content', version, `${digest} is not stored`);
    const lines = digestOf(bytes) === digest ? parseLines(bytes) : undefined;
    if (lines === undefined) return failure('wrong-content', version, `${digest} is damaged, or no part of a register`);
    for (const line of lines) {
      if ('shard' in line) named.add(line.shard);
      else rights.push(line);
    }
  }
  return { ok: true, register: { version, rights: rights.sort((a, b) => compareIds(a.id, b.id)) } };
}

function failure(code: 'missing-content' | 'wrong-content', version: Digest, what: string): RegisterReading {
  return { ok: false, code, message: `The register ${version} cannot be read: ${what}.` };
}

/** Undefined where a line is neither a right nor names a shard. */
function parseLines(bytes: Uint8Array): readonly (ShardLine | Right)[] | undefined {
  const lines: (ShardLine | Right)[] = [];
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString();
  for (const line of text.split('\n')) {
    if (line === '') continue;
    const value = parseLine(line);
    if (value === undefined) return undefined;
    lines.push(value);
  }
  return lines;
}

function parseLine(line: string): ShardLine | Right | undefined {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return undefined;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  if ('shard' in value)
    return typeof value.shard === 'string' && isDigest(value.shard) ? (value as ShardLine) : undefined;
  return 'id' in value && typeof value.id === 'string' ? (value as Right) : undefined;
}
