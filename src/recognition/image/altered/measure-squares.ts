import type { LumaPlane } from '../decode/index.ts';

/** What stands between the lines of a grid. */
export interface Squares {
  readonly count: number;
  /** Mean square of how far a pixel is from the mean of its square. */
  readonly inside: number;
  /** Mean square of how far the means of neighboring squares are apart. */
  readonly between: number;
  /** The same of squares with one between them: less than `between` where a pattern repeats. */
  readonly apart: number;
  /** Share of squares that are about as bright as the brightest or as dark as the darkest. */
  readonly twoLevels: number;
}

/** So near to the brightest or darkest, as a share of what lies between. */
const NEAR = 0.15;

/** Measures the squares between lines at `xs` and `ys`, which stand between pixels; undefined where a square has no pixel off the lines. */
export function measureSquares(
  { luma, widthPx }: LumaPlane,
  xs: readonly number[],
  ys: readonly number[],
): Squares | undefined {
  const means: number[] = [];
  let inside = 0;
  let pixels = 0;
  for (let j = 0; j + 1 < ys.length; j++) {
    // Scaling and JPEG smear a line over the pixels beside it.
    const [top, bottom] = [Math.ceil((ys[j] as number) + 1), Math.floor((ys[j + 1] as number) - 1)];
    for (let i = 0; i + 1 < xs.length; i++) {
      const [left, right] = [Math.ceil((xs[i] as number) + 1), Math.floor((xs[i + 1] as number) - 1)];
      let [sum, squares, count] = [0, 0, 0];
      for (let y = top; y <= bottom; y++) {
        for (let x = left; x <= right; x++) {
          const value = luma[y * widthPx + x] as number;
          sum += value;
          squares += value * value;
          count++;
        }
      }
      if (count === 0) return undefined;
      means.push(sum / count);
      inside += squares - (sum * sum) / count;
      pixels += count;
    }
  }
  return {
    count: means.length,
    inside: Math.max(0, inside) / pixels,
    between: measureBetween(means, xs.length - 1, 1),
    apart: measureBetween(means, xs.length - 1, 2),
    twoLevels: measureLevels(means),
  };
}

/** Of squares so many columns or rows apart; 0 where none are. */
function measureBetween(means: readonly number[], columns: number, lag: number): number {
  let [sum, pairs] = [0, 0];
  for (const [at, here] of means.entries()) {
    const right = (at % columns) + lag < columns ? means[at + lag] : undefined;
    for (const beside of [right, means[at + lag * columns]]) {
      if (beside === undefined) continue;
      sum += (here - beside) ** 2;
      pairs++;
    }
  }
  return pairs === 0 ? 0 : sum / pairs;
}

function measureLevels(means: readonly number[]): number {
  const sorted = means.toSorted((a, b) => a - b);
  const low = sorted[Math.floor(sorted.length / 10)] as number;
  const high = sorted[Math.floor((sorted.length * 9) / 10)] as number;
  const near = (high - low) * NEAR;
  return means.filter((mean) => mean <= low + near || mean >= high - near).length / means.length;
}
