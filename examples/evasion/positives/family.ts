import type { CaseListing, EvasionCase } from '../evasion-case.ts';
import type { EvasionMark } from '../evasion-mark.ts';
import type { Language } from '../languages/language.ts';
import type { Random } from '../../random.ts';

/** One listing as a generator makes it, before it has an id and a split. */
export interface Draft extends Pick<EvasionCase, 'expect' | 'names'> {
  readonly listing: CaseListing;
}

/** Makes a listing about `mark`; undefined where the family has nothing to do with this mark or this language. */
export type MakeDraft = (mark: EvasionMark, language: Language, random: Random) => Draft | undefined;

/** A way of evading, or a way in which honest offers look like it. */
export interface EvasionFamily {
  readonly name: string;
  readonly label: 'evasion' | 'negative';
  /** Codes of the languages that the family is met in; absent: all. */
  readonly languages?: readonly string[];
  readonly make: MakeDraft;
  /** Kept out of train and tune, so that the test split shows what was never seen. */
  readonly isHeldBack?: boolean;
  /** Cases of the largest split in relation to other families; 1 where absent. */
  readonly share?: number;
}
