import { canonicalJson, type Digest } from '../evidence/index.ts';
import { compareIds, editContent, type RightEdit } from './register-content.ts';
import { findRight, type HeldRegister, placeOf, snapshotOf, toCanonical } from './register.ts';
import type { Right } from './right.ts';
import type { RegisterSnapshot } from './snapshot.ts';

/** What leads from one register to another: small where the registers are large, so this is what crosses to worker threads. */
export interface RegisterChange {
  readonly from: Digest;
  readonly to: Digest;
  /** Rights as they are now, new ones and changed ones, ascending by id. */
  readonly put: readonly Right[];
  /** Ids of rights that are gone, ascending. */
  readonly remove: readonly string[];
}

/**
 * The register after some rights were put and others removed (an id that is in both is removed), and the change that led there: without what
 * was put as it stood already, or removed and was not there. Costs as much as the change, and one copy of the list of rights.
 */
export function changeRegister(
  held: HeldRegister,
  edits: { readonly put: readonly Right[]; readonly remove: readonly string[] },
): HeldRegister & { readonly change: RegisterChange } {
  const { rights, version } = held.register;
  const put = new Map(edits.put.map((right) => [right.id, right]));
  const remove = [...new Set(edits.remove)].filter((id) => findRight(rights, id) !== undefined).sort(compareIds);
  for (const id of edits.remove) put.delete(id);
  const changed = [...put.values()]
    .map(toCanonical)
    .filter(({ right, line }) => {
      const before = findRight(rights, right.id);
      return before === undefined || canonicalJson(before) !== line;
    })
    .map(({ right }) => right)
    .sort((a, b) => compareIds(a.id, b.id));
  const content = editContent(held.content, toEdits(changed, remove));
  const change: RegisterChange = { from: version, to: content.digest, put: changed, remove };
  return { content, change, register: snapshotOf(content, editRights(rights, toEdits(changed, remove))) };
}

/** The register that a change leads to. Throws where the change begins at another register: whoever has another one needs the whole. */
export function applyChange(register: RegisterSnapshot, change: RegisterChange): RegisterSnapshot {
  if (change.from !== register.version) {
    throw new Error(`a change of register ${change.from} does not fit register ${register.version}`);
  }
  return { version: change.to, rights: editRights(register.rights, toEdits(change.put, change.remove)) };
}

/** Ascending by id. */
function toEdits(put: readonly Right[], remove: readonly string[]): readonly RightEdit[] {
  return [...put.map((right): RightEdit => ({ id: right.id, right })), ...remove.map((id): RightEdit => ({ id }))].sort(
    (a, b) => compareIds(a.id, b.id),
  );
}

/** One array of the final size, and no other: of 100,000 rights it takes 0.8 MB, and one that grows to it leaves thrice that to the collector. */
function editRights(rights: readonly Right[], edits: readonly RightEdit[]): readonly Right[] {
  const places = edits.map(({ id }) => placeOf(rights, id));
  const stands = edits.map(({ id }, position) => rights[places[position] as number]?.id === id);
  const edited: Right[] = [];
  edited.length = edits.reduce(
    (size, { right }, i) => size + Number(right !== undefined) - Number(stands[i]),
    rights.length,
  );
  let [from, to] = [0, 0];
  for (const [i, { right }] of edits.entries()) {
    const place = places[i] as number;
    while (from < place) edited[to++] = rights[from++] as Right;
    if (right !== undefined) edited[to++] = right;
    if (stands[i]) from++;
  }
  while (from < rights.length) edited[to++] = rights[from++] as Right;
  return edited;
}

/** The rights that a change takes away or replaces, as they stand in the register before it. */
export function goneBy(register: RegisterSnapshot, { put, remove }: RegisterChange): readonly Right[] {
  return [...put.map(({ id }) => id), ...remove].flatMap((id) => findRight(register.rights, id) ?? []);
}
