import type { Box } from '../decode/index.ts';
import { type Edges, SHARP, SOFT } from './edge-sharpness.ts';

/** How far from a side edges are looked for, in means: an edge that crosses it at an angle is no further. */
const REACH = 3;

/** Sharp edges outside a side of a box that run toward it, and how many of them go on inside, soft. */
export interface SideCrossings {
  readonly outside: number;
  readonly crossing: number;
}

/** Counts for the left, right, upper and lower side of a box of means. */
export function countCrossings(edges: Edges, [left, top, width, height]: Box): readonly SideCrossings[] {
  const { along, down } = edges;
  const rows = Array.from({ length: height }, (_, k) => top + k);
  const columns = Array.from({ length: width }, (_, k) => left + k);
  const [right, bottom] = [left + width, top + height];
  // What runs across a side that stands upright changes down the columns.
  return [
    countSide(
      edges,
      down,
      rows.map((y) => [left - 1, y]),
      [1, 0],
    ),
    countSide(
      edges,
      down,
      rows.map((y) => [right, y]),
      [-1, 0],
    ),
    countSide(
      edges,
      along,
      columns.map((x) => [x, top - 1]),
      [0, 1],
    ),
    countSide(
      edges,
      along,
      columns.map((x) => [x, bottom]),
      [0, -1],
    ),
  ];
}

type Step = readonly [x: number, y: number];

/** `places` are the means just outside the side, `inward` leads from them into the box. */
function countSide(edges: Edges, kinds: Uint8Array, places: readonly Step[], [dx, dy]: Step): SideCrossings {
  let [outside, crossing] = [0, 0];
  for (const [x, y] of places) {
    // It has to come from afar: the outline of a thing before a ground bends away.
    const comes =
      isNear(edges, kinds, SHARP, [x, y], [-dx, -dy]) &&
      isNear(edges, kinds, SHARP, [x - REACH * dx, y - REACH * dy], [-dx, -dy]);
    if (!comes) continue;
    outside++;
    if (isNear(edges, kinds, SOFT, [x + dx, y + dy], [dx, dy])) crossing++;
  }
  return { outside, crossing };
}

/** Whether there is such an edge at a mean, one aside of it, or up to `REACH` means further. */
function isNear({ columns, rows }: Edges, kinds: Uint8Array, kind: number, [x, y]: Step, [dx, dy]: Step): boolean {
  for (let far = 0; far < REACH; far++) {
    for (let aside = -1; aside <= 1; aside++) {
      const column = x + dx * far + Math.abs(dy) * aside;
      const row = y + dy * far + Math.abs(dx) * aside;
      if (column < 0 || row < 0 || column >= columns || row >= rows) continue;
      if (kinds[row * columns + column] === kind) return true;
    }
  }
  return false;
}
