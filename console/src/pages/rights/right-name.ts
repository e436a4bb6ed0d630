import type { Right } from '../../api/model.ts';

/** What people call a right by: its words, else its id. */
export function rightName(right: Pick<Right, 'id' | 'verbalElement'>): string {
  return right.verbalElement ?? right.id;
}
