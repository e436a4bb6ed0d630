import type { Box, LumaPlane } from '../decode/index.ts';
import type { EvenArea } from './grow-even.ts';

/** What counts as the change of brightness at the rim, and how far from the even pixels it is looked for. */
const MIN_CHANGE = 12;
const REACH_PX = 12;
/** So far beyond the change what lies around is looked at. */
const BEYOND_PX = 4;
/** Brightness turns by so much along the rim where an edge ends at it; by no more than this where all is even. */
const MIN_END = 14;
const MAX_EVEN = 2;

/** What lies around an area, seen outward from its rim. */
export interface Rim {
  /** Share of it at which brightness changes at once. */
  readonly changed: number;
  /** Share of that beyond which all is even. */
  readonly plain: number;
  /** Edges of what lies around that end at the left, right, upper and lower side. */
  readonly ends: readonly number[];
  /** How many pixels the change is away from the area, in the mean. */
  readonly awayPx: number;
}

/** Walks along the four sides of an area that `box` lies around; `brightness` is its mean. */
export function walkRim(plane: LumaPlane, area: EvenArea, [left, top, width, height]: Box, brightness: number): Rim {
  const [right, bottom] = [left + width - 1, top + height - 1];
  const sides = [
    walkSide(plane, area, brightness, { x: left, y: top, length: height, depth: width, along: [0, 1], inward: [1, 0] }),
    walkSide(plane, area, brightness, {
      x: right,
      y: top,
      length: height,
      depth: width,
      along: [0, 1],
      inward: [-1, 0],
    }),
    walkSide(plane, area, brightness, { x: left, y: top, length: width, depth: height, along: [1, 0], inward: [0, 1] }),
    walkSide(plane, area, brightness, {
      x: left,
      y: bottom,
      length: width,
      depth: height,
      along: [1, 0],
      inward: [0, -1],
    }),
  ];
  const sum = (of: (side: Side) => number): number => sides.reduce((total, side) => total + of(side), 0);
  const changed = sum((side) => side.changed);
  return {
    changed: changed / sum((side) => side.seen),
    plain: changed === 0 ? 1 : sum((side) => side.plain) / changed,
    ends: sides.map((side) => side.ends),
    awayPx: changed === 0 ? 0 : sum((side) => side.away) / changed,
  };
}

/** Lines from a side of the box inward: where they start, how many and how long they are. */
interface Lines {
  readonly x: number;
  readonly y: number;
  readonly length: number;
  readonly depth: number;
  readonly along: readonly [x: number, y: number];
  readonly inward: readonly [x: number, y: number];
}

interface Side {
  readonly seen: number;
  readonly changed: number;
  readonly plain: number;
  readonly ends: number;
  readonly away: number;
}

function walkSide(
  { luma, widthPx, heightPx }: LumaPlane,
  { labels, label }: EvenArea,
  brightness: number,
  { x, y, length, depth, along, inward }: Lines,
): Side {
  let [seen, changed, plain, ends, away] = [0, 0, 0, 0, 0];
  let before: number | undefined;
  for (let k = 0; k < length; k++) {
    let [px, py] = [x + k * along[0], y + k * along[1]];
    let deep = 0;
    for (; deep < depth && labels[py * widthPx + px] !== label; deep++) {
      px += inward[0];
      py += inward[1];
    }
    if (deep === depth) continue;
    seen++;
    /** Outside the picture all is as it is inside: a patch at the rim is not told from what the picture shows. */
    const lookOut = (far: number): number => {
      const [ox, oy] = [px - far * inward[0], py - far * inward[1]];
      const isInside = ox >= 0 && oy >= 0 && ox < widthPx && oy < heightPx;
      return isInside ? (luma[oy * widthPx + ox] as number) : brightness;
    };
    let far = 1;
    while (far <= REACH_PX && Math.abs(lookOut(far) - brightness) < MIN_CHANGE) far++;
    if (far > REACH_PX) {
      before = undefined;
      continue;
    }
    changed++;
    away += far - 1;
    const [near, here] = [lookOut(far + BEYOND_PX - 1), lookOut(far + BEYOND_PX)];
    const turn = before === undefined ? 0 : Math.abs(before - here);
    if (Math.abs(near - here) <= MAX_EVEN && turn <= MAX_EVEN) plain++;
    if (turn >= MIN_END) ends++;
    before = here;
  }
  return { seen, changed, plain, ends, away };
}
