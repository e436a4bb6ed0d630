import type { RegisterSnapshot, Right } from '../rights/index.ts';

/** A change of a register as recognizers take it in: what they have to forget, and what to learn. */
export interface RegisterEdit {
  /** The register after the change. */
  readonly register: RegisterSnapshot;
  /** Rights as they stood before, those that are gone and those that have changed. */
  readonly gone: readonly Right[];
  /** Rights that are new, and those that have changed, as they are now. */
  readonly put: readonly Right[];
}
