import type { Listing } from '../../../catalog/index.ts';
import { foldText, hasWord } from '../fold/fold-text.ts';
import type { MarkFind } from '../mark-signals.ts';
import type { ContextFind } from './read-context.ts';

const MANY_MARKS = 4;

/** Marks of many holders in title and attributes, none of them the brand and none said to be fitted: bait for searches. */
export function readStuffing(
  marks: readonly MarkFind[],
  tied: readonly ContextFind[],
  listing: Listing,
): ContextFind[] {
  const fitted = new Set(
    tied.flatMap(({ context, right }) =>
      (context === 'compatibility' || context === 'authorized') && right !== undefined ? [right] : [],
    ),
  );
  const counted = marks.filter(
    ({ found, owner, score }) =>
      score >= 0.5 &&
      !fitted.has(owner.right) &&
      (found.field.name === 'title' || found.field.name.startsWith('attributes.')),
  );
  const holders = new Map<string, MarkFind>();
  for (const find of counted) if (!holders.has(find.owner.holder)) holders.set(find.owner.holder, find);
  if (holders.size < MANY_MARKS) return [];
  if (tied.some(({ context }) => context === 'authorized')) return [];
  const brand = foldText(listing.brand ?? '');
  if ([...holders.values()].some(({ found }) => brand !== '' && hasWord(brand, found.form.folded))) return [];
  const first = [...holders.values()][0];
  if (first === undefined) return [];
  const { field } = first.found;
  const inField = counted.filter(({ found }) => found.field === field);
  const start = Math.min(...inField.map(({ found }) => found.start));
  const end = Math.max(...inField.map(({ found }) => found.end));
  const rights = [...holders.values()].map(({ owner }) => owner.right).sort();
  const score = Math.min(0.95, 0.5 + 0.1 * (holders.size - MANY_MARKS + 1));
  return [
    {
      context: 'keyword-stuffing',
      score,
      field,
      start,
      end,
      detail: { rule: 'many-holders', holders: holders.size, marks: rights.slice(0, 20) },
    },
  ];
}
