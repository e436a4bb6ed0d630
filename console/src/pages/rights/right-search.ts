import { RIGHT_KINDS, type RightKind } from '../../api/model.ts';
import { readWord } from '../../router-search.ts';

export interface RightSearch {
  readonly q?: string | undefined;
  readonly kind?: RightKind | undefined;
  readonly territory?: string | undefined;
  /** The import form is open. */
  readonly import?: true | undefined;
}

export function readRightSearch(search: Record<string, unknown>): RightSearch {
  const territory = readWord(search['territory']);
  return {
    q: readWord(search['q']),
    kind: RIGHT_KINDS.find((kind) => kind === search['kind']),
    territory: territory !== undefined && /^[A-Z]{2}$/.test(territory) ? territory : undefined,
    import: search['import'] === '1' || search['import'] === true ? true : undefined,
  };
}
