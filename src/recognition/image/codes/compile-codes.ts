import { LayeredMap, type RegisterSnapshot, type Right } from '../../../rights/index.ts';
import type { RegisterEdit } from '../../register-edit.ts';

/** The rights under each GTIN (14 digits) and each GS1 company prefix (4 to 12 digits), with the names that each right is sold by. */
export interface CompiledCodes {
  readonly byNumber: LayeredMap<string, readonly string[]>;
  readonly names: LayeredMap<string, readonly string[]>;
}

export function compileCodes({ rights }: RegisterSnapshot): CompiledCodes {
  const empty = {
    byNumber: new LayeredMap<string, readonly string[]>(new Map()),
    names: new LayeredMap<string, readonly string[]>(new Map()),
  };
  return changeCodes(empty, [], rights);
}

/** After a change of the register, at the cost of the change. */
export function updateCodes(compiled: CompiledCodes, { gone, put }: RegisterEdit): CompiledCodes {
  return changeCodes(compiled, gone, put);
}

function changeCodes({ byNumber, names }: CompiledCodes, gone: readonly Right[], put: readonly Right[]): CompiledCodes {
  const owners = new Map<string, Set<string>>();
  const ownersOf = (number: string): Set<string> => {
    const known = owners.get(number) ?? new Set(byNumber.get(number));
    owners.set(number, known);
    return known;
  };
  const changedNames = new Map<string, readonly string[] | undefined>();
  for (const right of gone) {
    for (const number of numbersOf(right)) ownersOf(number).delete(right.id);
    changedNames.set(right.id, undefined);
  }
  for (const right of put) {
    for (const number of numbersOf(right)) ownersOf(number).add(right.id);
    if (numbersOf(right).length > 0) changedNames.set(right.id, namesOf(right));
  }
  const changed = [...owners].map(
    ([number, rights]) => [number, rights.size > 0 ? [...rights].sort() : undefined] as const,
  );
  return { byNumber: byNumber.with(changed), names: names.with(changedNames) };
}

function numbersOf({ gtins = [], gs1Prefixes = [] }: Right): readonly string[] {
  return [...gtins, ...gs1Prefixes];
}

function namesOf({ verbalElement, aliases, holder }: Right): readonly string[] {
  const written = [verbalElement ?? '', ...aliases.map(({ text }) => text), holder.name];
  return [...new Set(written.map(plainBrand).filter((name) => name !== ''))].sort();
}

/** A brand as it is compared: without case, width, blanks and signs. */
export function plainBrand(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
}
