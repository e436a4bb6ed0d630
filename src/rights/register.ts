import { createHash } from 'node:crypto';
import { canonicalJson } from '../evidence/index.ts';
import type { Right } from './right.ts';
import type { RegisterSnapshot } from './snapshot.ts';

/** `duplicate-id`: two rights share these ids; nothing was compiled. Keep one right for each id and compile again. */
export type CompiledRegister =
  | { readonly ok: true; readonly register: RegisterSnapshot }
  | { readonly ok: false; readonly code: 'duplicate-id'; readonly ids: readonly string[]; readonly message: string };

/**
 * Compiles rights into the immutable register that screenings run on: a deep-frozen copy, ascending by id, addressed by its
 * content. The same rights give the same version in whatever order and with whatever key order they come.
 */
export function compileRegister(rights: Iterable<Right>): CompiledRegister {
  const byId = new Map<string, { readonly right: Right; readonly line: string }>();
  const duplicates = new Set<string>();
  for (const right of rights) {
    if (byId.has(right.id)) duplicates.add(right.id);
    // The copy is made of the canonical text, so what is digested is what is used, free of undefined and shared objects.
    const line = canonicalJson(right);
    byId.set(right.id, { line, right: freezeDeep(JSON.parse(line) as Right) });
  }
  if (duplicates.size > 0) {
    const ids = [...duplicates].sort();
    return { ok: false, code: 'duplicate-id', ids, message: duplicateMessage(ids) };
  }
  const sorted = [...byId.values()].sort((a, b) => compareIds(a.right.id, b.right.id));
  const hash = createHash('sha256');
  for (const { line } of sorted) hash.update(line).update('\n');
  const snapshot: RegisterSnapshot = {
    version: `sha256:${hash.digest('hex')}`,
    rights: Object.freeze(sorted.map(({ right }) => right)),
  };
  return { ok: true, register: Object.freeze(snapshot) };
}

/**
 * The content that `register.version` is the SHA-256 of: each right in canonical JSON (RFC 8785), one a line, ascending by id.
 * Lines rather than one document, so that a register larger than a JavaScript string (512 MiB) can be digested and stored.
 */
export function* registerLines(register: RegisterSnapshot): Iterable<string> {
  for (const right of register.rights) yield `${canonicalJson(right)}\n`;
}

/** A register with its rights findable. Build it once for each snapshot. */
export interface RegisterIndex {
  readonly register: RegisterSnapshot;
  find(rightId: string): Right | undefined;
  /** Rights of one holder, ascending by id. */
  ofHolder(holderId: string): readonly Right[];
}

export function indexRegister(register: RegisterSnapshot): RegisterIndex {
  const byId = new Map<string, Right>();
  const byHolder = new Map<string, Right[]>();
  for (const right of register.rights) {
    byId.set(right.id, right);
    const ofHolder = byHolder.get(right.holder.id);
    if (ofHolder === undefined) byHolder.set(right.holder.id, [right]);
    else ofHolder.push(right);
  }
  return {
    register,
    find: (rightId) => byId.get(rightId),
    ofHolder: (holderId) => byHolder.get(holderId) ?? [],
  };
}

/** By UTF-16 code units, as RFC 8785 sorts: never by locale, which differs between machines. */
function compareIds(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function duplicateMessage(ids: readonly string[]): string {
  const named = ids.slice(0, 5).join(', ');
  return `${ids.length} id(s) stand for more than one right (${named}${ids.length > 5 ? ', …' : ''}): keep one right for each id`;
}

function freezeDeep<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    for (const inner of Object.values(value)) freezeDeep(inner);
    Object.freeze(value);
  }
  return value;
}
