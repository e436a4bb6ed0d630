import { toOriginal } from './fields/markup.ts';
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

/** A find where it stands in its field as written: each reading of a field has offsets of its own. */
interface Placed {
  readonly find: MarkFind;
  readonly order: number;
  readonly start: number;
  readonly end: number;
}

function placeFind(find: MarkFind): Placed {
  const { field, start, end } = find.found;
  return { find, order: field.order, ...toOriginal(field.reading, start, end) };
}

/** By field and place, longer finds first. */
function byPlace(a: Placed, b: Placed): number {
  return (
    a.order - b.order ||
    a.start - b.start ||
    b.end - a.end ||
    b.find.score - a.find.score ||
    compareText(a.find.owner.right, b.find.owner.right)
  );
}

function covers(a: Placed, b: Placed): boolean {
  return a.start <= b.start && b.end <= a.end;
}

function isLonger(a: Placed, b: Placed): boolean {
  return a.end - a.start > b.end - b.start;
}

/** One find a right and place: the longest, then the best. Finds inside a longer mark of another right count less. */
function settleOverlaps(finds: readonly Placed[]): Placed[] {
  const settled: Placed[] = [];
  let open: Placed[] = [];
  for (const one of finds) {
    const { find, order, start } = one;
    const { right } = find.owner;
    open = open.filter((other) => other.order === order && other.end > start);
    const covering = open.filter((other) => covers(other, one));
    const isKnown = covering.some((other) => other.find.owner.right === right && other.find.score * 1.5 >= find.score);
    if (isKnown) continue;
    const longer = covering.find(
      (other) => other.find.owner.right !== right && isLonger(other, one) && other.find.score >= 0.5,
    );
    const inside = longer?.find.owner.right;
    settled.push(inside === undefined ? one : { ...one, find: { ...find, score: find.score * INSIDE_FACTOR, inside } });
    if (open.length < MAX_OPEN) open.push(one);
  }
  return settled;
}

/** The finds that become signals, by place: settled where they overlap, and the strongest of each right, so that one mark repeated a thousand times does not crowd out another. */
export function settleMarks(finds: readonly MarkFind[]): { readonly marks: MarkFind[]; readonly dropped: number } {
  if (finds.length === 0) return { marks: [], dropped: 0 };
  const settled = settleOverlaps(finds.map(placeFind).sort(byPlace)).filter(({ find }) => find.score >= MIN_SCORE);
  const counts = new Map<string, number>();
  const kept = new Set<Placed>();
  for (const one of settled.toSorted((a, b) => b.find.score - a.find.score || byPlace(a, b))) {
    const { right } = one.find.owner;
    const count = counts.get(right) ?? 0;
    if (count >= MAX_FINDS_PER_RIGHT || kept.size >= MAX_FINDS) continue;
    counts.set(right, count + 1);
    kept.add(one);
  }
  const marks = settled.flatMap((one) => (kept.has(one) ? [one.find] : []));
  return { marks, dropped: settled.length - kept.size };
}
