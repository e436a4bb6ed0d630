import type { Knot } from '../offer-model.ts';

interface Block {
  readonly margins: number;
  readonly positives: number;
  readonly count: number;
}

/** Blocks of fewer listings say too little to be a knot. */
const LEAST_BLOCK = 25;

function shareOf({ positives, count }: Block): number {
  return (positives + 0.5) / (count + 1);
}

function join(a: Block, b: Block): Block {
  return { margins: a.margins + b.margins, positives: a.positives + b.positives, count: a.count + b.count };
}

/**
 * Isotonic regression (pool adjacent violators) of labels on margins, over blocks of at least 25: each knot is a block's mean margin and its share of positives,
 * drawn half a listing towards the middle so that nothing is certain. Ascending in both numbers; empty for no examples.
 */
export function fitCalibration(examples: readonly { readonly margin: number; readonly label: boolean }[]): Knot[] {
  const sorted = examples.toSorted((a, b) => a.margin - b.margin);
  const blocks: Block[] = [];
  let open: Block | undefined;
  for (const { margin, label } of sorted) {
    const one = { margins: margin, positives: label ? 1 : 0, count: 1 };
    open = open === undefined ? one : join(open, one);
    if (open.count < LEAST_BLOCK) continue;
    blocks.push(open);
    open = undefined;
  }
  if (open !== undefined) blocks.push(open);
  const pooled: Block[] = [];
  for (const block of blocks) {
    let last = block;
    for (let before = pooled.at(-1); before !== undefined && shareOf(before) >= shareOf(last); before = pooled.at(-1)) {
      last = join(before, last);
      pooled.pop();
    }
    pooled.push(last);
  }
  const knots: Knot[] = [];
  for (const block of pooled) {
    const margin = block.margins / block.count;
    const before = knots.at(-1);
    if (before === undefined || margin > before[0]) knots.push([margin, shareOf(block)]);
  }
  return knots;
}
