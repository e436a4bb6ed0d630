import { type LineFrame, type Point, turnHalf, turnQuarter } from './line-frame.ts';

/** The corners of the smallest convex shape around points sorted by x, then y (Andrew's monotone chain). */
function hullOf(sorted: readonly Point[]): readonly Point[] {
  return sorted.length < 3 ? sorted : [...chainOf(sorted), ...chainOf(sorted.toReversed())];
}

/** The points that a string drawn tight on one side touches, but for the last. */
function chainOf(points: readonly Point[]): readonly Point[] {
  const chain: Point[] = [];
  for (const point of points) {
    while (chain.length >= 2 && turn(chain.at(-2) as Point, chain.at(-1) as Point, point) <= 0) chain.pop();
    chain.push(point);
  }
  chain.pop();
  return chain;
}

function turn([ax, ay]: Point, [bx, by]: Point, [cx, cy]: Point): number {
  return (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
}

/**
 * The rectangle of least area around some points: one of its sides lies on a side of their hull. It is laid as its line reads: along
 * its longer side, from left to right, or downwards where it stands upright; one that is nearly a square along its more level side.
 */
export function smallestRectangle(points: readonly Point[]): LineFrame {
  const hull = hullOf(points.toSorted((a, b) => a[0] - b[0] || a[1] - b[1]));
  let best: LineFrame | undefined;
  for (const [at, point] of hull.entries()) {
    const next = hull[(at + 1) % hull.length] as Point;
    const side = Math.hypot(next[0] - point[0], next[1] - point[1]);
    const along: Point = side === 0 ? [1, 0] : [(next[0] - point[0]) / side, (next[1] - point[1]) / side];
    const frame = boundAlong(hull, along);
    if (best === undefined || frame.length * frame.height < best.length * best.height) best = frame;
  }
  if (best === undefined) throw new RangeError('no points');
  return layAsRead(best);
}

function boundAlong(points: readonly Point[], along: Point): LineFrame {
  const [ux, uy] = along;
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const [x, y] of points) {
    const forth = x * ux + y * uy;
    const down = y * ux - x * uy;
    left = Math.min(left, forth);
    right = Math.max(right, forth);
    top = Math.min(top, down);
    bottom = Math.max(bottom, down);
  }
  return { origin: [left * ux - top * uy, left * uy + top * ux], along, length: right - left, height: bottom - top };
}

/** From here on a rectangle's longer side says which way its line runs. */
const CLEARLY_LONGER = 1.5;
/** Of two directions that differ by less than this the same one is taken, whatever the rounding. */
const NEARLY = 1e-6;

function layAsRead(frame: LineFrame): LineFrame {
  const sides = [frame, turnQuarter(frame), turnHalf(frame), turnQuarter(turnHalf(frame))];
  const long = Math.max(frame.length, frame.height);
  const isLong = long >= CLEARLY_LONGER * Math.min(frame.length, frame.height);
  const allowed = isLong ? sides.filter(({ length }) => length === long) : sides;
  // Level before steep, and of the two ways along one line the one to the right, or down.
  return allowed.reduce((best, side) => {
    const [bx, by] = best.along;
    const [x, y] = side.along;
    if (x > bx + NEARLY) return side;
    return x > bx - NEARLY && y > by ? side : best;
  });
}
