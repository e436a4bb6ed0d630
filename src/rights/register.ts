import { canonicalJson } from '../evidence/index.ts';
import { compareIds, contentOf, type RegisterContent, type RightLine } from './register-content.ts';
import type { Right } from './right.ts';
import type { RegisterSnapshot } from './snapshot.ts';

/** A register with the content that its version is the digest of: `keepRegister` stores it, `changeRegister` changes it. */
export interface HeldRegister {
  readonly register: RegisterSnapshot;
  readonly content: RegisterContent;
}

/** `duplicate-id`: two rights share these ids; nothing was compiled. Keep one right for each id and compile again. */
export type CompiledRegister =
  | ({ readonly ok: true } & HeldRegister)
  | { readonly ok: false; readonly code: 'duplicate-id'; readonly ids: readonly string[]; readonly message: string };

/**
 * Compiles rights into the immutable register that screenings run on: a deep-frozen copy, ascending by id, addressed by its
 * content. The same rights give the same version in whatever order and with whatever key order they come.
 */
export function compileRegister(rights: Iterable<Right>): CompiledRegister {
  const byId = new Map<string, RightLine>();
  const duplicates = new Set<string>();
  for (const right of rights) {
    if (byId.has(right.id)) duplicates.add(right.id);
    byId.set(right.id, toCanonical(right));
  }
  if (duplicates.size > 0) {
    const ids = [...duplicates].sort();
    return { ok: false, code: 'duplicate-id', ids, message: duplicateMessage(ids) };
  }
  const sorted = [...byId.values()].sort((a, b) => compareIds(a.right.id, b.right.id));
  const content = contentOf(sorted);
  return {
    ok: true,
    content,
    register: snapshotOf(
      content,
      sorted.map(({ right }) => right),
    ),
  };
}

/** The copy is made of the canonical text, so what is digested is what is used, free of undefined and shared objects. */
export function toCanonical(right: Right): RightLine {
  const line = canonicalJson(right);
  return { line, right: freezeDeep(JSON.parse(line) as Right) };
}

export function snapshotOf(content: RegisterContent, rights: readonly Right[]): RegisterSnapshot {
  return Object.freeze({ version: content.digest, rights: Object.freeze(rights) });
}

/** A register with its rights findable. */
export interface RegisterIndex {
  readonly register: RegisterSnapshot;
  find(rightId: string): Right | undefined;
}

/** Costs nothing to build: rights stand in the order of their ids, and 17 comparisons find one among 100,000. */
export function indexRegister(register: RegisterSnapshot): RegisterIndex {
  return { register, find: (rightId) => findRight(register.rights, rightId) };
}

/** Where a right of this id stands in rights that are ascending by id, or would stand. */
export function placeOf(rights: readonly Right[], id: string): number {
  let [from, to] = [0, rights.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((rights[middle]?.id ?? '') < id) from = middle + 1;
    else to = middle;
  }
  return from;
}

export function findRight(rights: readonly Right[], id: string): Right | undefined {
  const right = rights[placeOf(rights, id)];
  return right?.id === id ? right : undefined;
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
