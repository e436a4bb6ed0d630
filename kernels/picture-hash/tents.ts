/**
 * The weights of PDQ's smoothing along one axis at the 64 positions it keeps: a box filter applied to itself, each box cut at the
 * borders to the pixels that exist (docs/adr/0040-pdq-as-one-weighted-sum.md).
 */
export const KEPT: i32 = 64;

/** Pixels that a box covers along a side. Two passes of half a kept pixel cover a whole one. */
function boxOf(side: i32): i32 {
  return (side + 2 * KEPT - 1) / (2 * KEPT);
}

/** Weights that stand for a position: those that count, then zeros up to a multiple of four. */
export function tapsOf(side: i32): i32 {
  return (2 * boxOf(side) + 2) & ~3;
}

/** An even box reaches one pixel further to the right. */
function boxStart(center: i32, box: i32): i32 {
  return max(0, center - (box - 1 - (box >> 1)));
}

function boxEnd(center: i32, box: i32, side: i32): i32 {
  return min(side - 1, center + (box >> 1));
}

/**
 * Writes the first pixel of each position to `firsts` and its weights to `weights`, `tapsOf(side)` each. `isMirrored`: those of the
 * side read backwards.
 */
export function writeTents(side: i32, isMirrored: bool, firsts: usize, weights: usize): void {
  const box = boxOf(side);
  const taps = tapsOf(side);
  memory.fill(weights, 0, (<usize>(KEPT * taps)) << 2);
  for (let i = 0; i < KEPT; i++) {
    const center = ((2 * i + 1) * side) / (2 * KEPT);
    const from = boxStart(center, box);
    const to = boxEnd(center, box, side);
    const first = boxStart(from, box);
    const last = boxEnd(to, box, side);
    store<i32>(firsts + ((<usize>i) << 2), isMirrored ? side - 1 - last : first);
    for (let x = first; x <= last; x++) {
      let weight: f64 = 0;
      for (let middle = from; middle <= to; middle++) {
        const start = boxStart(middle, box);
        const end = boxEnd(middle, box, side);
        if (x >= start && x <= end) weight += 1 / <f64>((to - from + 1) * (end - start + 1));
      }
      store<f32>(weights + ((<usize>(i * taps + (isMirrored ? last - x : x - first))) << 2), <f32>weight);
    }
  }
}
