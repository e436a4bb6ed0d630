import type { MarkFind } from './mark-signals.ts';

const MAX_FINDS = 200;
const MAX_FINDS_PER_RIGHT = 12;
/** Below this a find says nothing worth a reader's time. */
const MIN_SCORE = 0.05;
/** Finds that can cover one place; more lie over each other only in text made to exhaust the recognizer. */
const MAX_OPEN = 32;
const INSIDE_FACTOR = 0.6;

export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** By field and place, longer finds first. */
function byPlace(a: MarkFind, b: MarkFind): number {
  return (
    a.found.field.order - b.found.field.order ||
    a.found.start - b.found.start ||
    b.found.end - a.found.end ||
    b.score - a.score ||
    compareText(a.owner.right, b.owner.right)
  );
}

function covers(a: MarkFind, b: MarkFind): boolean {
  return a.found.start <= b.found.start && b.found.end <= a.found.end;
}

function isLonger(a: MarkFind, b: MarkFind): boolean {
  return a.found.end - a.found.start > b.found.end - b.found.start;
}

/** One find a right and place: the longest, then the best. Finds inside a longer mark of another right count less. */
function settleOverlaps(finds: readonly MarkFind[]): MarkFind[] {
  const settled: MarkFind[] = [];
  let open: MarkFind[] = [];
  for (const find of finds) {
    const { field, start } = find.found;
    open = open.filter(({ found }) => found.field === field && found.end > start);
    const covering = open.filter((other) => covers(other, find));
    const isKnown = covering.some((other) => other.owner.right === find.owner.right && other.score * 1.5 >= find.score);
    if (isKnown) continue;
    const longer = covering.find(
      (other) => other.owner.right !== find.owner.right && isLonger(other, find) && other.score >= 0.5,
    );
    const inside = longer?.owner.right;
    settled.push(inside === undefined ? find : { ...find, score: find.score * INSIDE_FACTOR, inside });
    if (open.length < MAX_OPEN) open.push(find);
  }
  return settled;
}

/** The finds that become signals, by place: settled where they overlap, and the strongest of each right, so that one mark repeated a thousand times does not crowd out another. */
export function settleMarks(finds: readonly MarkFind[]): { readonly marks: MarkFind[]; readonly dropped: number } {
  const settled = settleOverlaps(finds.toSorted(byPlace)).filter(({ score }) => score >= MIN_SCORE);
  const counts = new Map<string, number>();
  const kept = new Set<MarkFind>();
  for (const find of settled.toSorted((a, b) => b.score - a.score || byPlace(a, b))) {
    const count = counts.get(find.owner.right) ?? 0;
    if (count >= MAX_FINDS_PER_RIGHT || kept.size >= MAX_FINDS) continue;
    counts.set(find.owner.right, count + 1);
    kept.add(find);
  }
  return { marks: settled.filter((find) => kept.has(find)), dropped: settled.length - kept.size };
}
