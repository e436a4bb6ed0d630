import type { EvasionMark } from '../evasion-mark.ts';
import { HAN_MARKS } from './han-marks.ts';
import { LATIN_MARKS } from './latin-marks.ts';
import { OTHER_MARKS } from './other-marks.ts';

/** All marks of the corpus's register. */
export const EVASION_MARKS: readonly EvasionMark[] = [...LATIN_MARKS, ...HAN_MARKS, ...OTHER_MARKS];

const BY_RIGHT = new Map(EVASION_MARKS.map((mark) => [mark.right, mark]));

/** The mark of a right: `tm-…`. Throws where no mark has that id. */
export function markOf(right: string): EvasionMark {
  const mark = BY_RIGHT.get(right);
  if (mark === undefined) throw new RangeError(`no mark ${right}`);
  return mark;
}
