import type { DerivedForm } from './spell/tricks.ts';

/** Other spellings of a mark that a reader takes for it. */
export function deriveForms(_text: string): readonly DerivedForm[] {
  return [];
}

/** Other spellings of a replica term. */
export function deriveTerm(_text: string): readonly DerivedForm[] {
  return [];
}
