import type { Digest } from '../evidence/index.ts';
import type { Right } from './right.ts';

/** The compiled register: immutable plain data (it crosses worker threads), rights ascending by id, addressed by its content. */
export interface RegisterSnapshot {
  readonly version: Digest;
  readonly rights: readonly Right[];
}
