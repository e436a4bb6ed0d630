import type { Split } from './evasion-case.ts';

/** Of every three sentences the test split has one to itself, so that what learned the sentences by heart gains nothing there. */
const OF = 3;

/** The part of a list of templates that a split draws from; short lists are shared. */
export function ofSplit<T>(items: readonly T[], split: Split): readonly T[] {
  const own = items.filter((_, index) => (index % OF === 0) === (split === 'test'));
  return own.length > 0 ? own : items;
}
