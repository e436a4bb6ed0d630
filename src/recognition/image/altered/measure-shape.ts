import type { Box } from '../decode/index.ts';

/** The form of an area with its holes filled, each row from its first pixel to its last. */
export interface Shape {
  readonly box: Box;
  readonly area: number;
  /** Share of the rectangle whose pixels lie as far apart: 1 for a rectangle however turned, 1.05 for an ellipse, less for what is bent. */
  readonly fullness: number;
  /** Length of the outline over that of the box, which it equals where nothing is bent inward. */
  readonly raggedness: number;
}

/** `pixels` are places in a plane of that width, at least one. */
export function measureShape(pixels: Int32Array, widthPx: number): Shape {
  const { top, first, last } = toSpans(pixels, widthPx);
  const height = first.length;
  let [left, right] = [first[0] as number, last[0] as number];
  // The upper and the lower side.
  let outline = right - left + 1 + ((last[height - 1] as number) - (first[height - 1] as number) + 1);
  let [area, sumX, sumY, sumXX, sumYY, sumXY] = [0, 0, 0, 0, 0, 0];
  for (let row = 0; row < height; row++) {
    const [from, to] = [first[row] as number, last[row] as number];
    const count = to - from + 1;
    const middle = (from + to) / 2;
    area += count;
    sumX += count * middle;
    sumY += count * row;
    sumXX += count * middle * middle + (count * (count * count - 1)) / 12;
    sumYY += count * row * row;
    sumXY += count * middle * row;
    if (row > 0) outline += Math.abs(from - (first[row - 1] as number)) + Math.abs(to - (last[row - 1] as number));
    outline += 2;
    left = Math.min(left, from);
    right = Math.max(right, to);
  }
  const [x, y] = [sumX / area, sumY / area];
  const spread = (sumXX / area - x * x) * (sumYY / area - y * y) - (sumXY / area - x * y) ** 2;
  const width = right - left + 1;
  return {
    box: [left, top, width, height],
    area,
    // A rectangle of sides a and b spreads by a²∕12 and b²∕12.
    fullness: area / (12 * Math.sqrt(Math.max(1, spread))),
    raggedness: outline / (2 * (width + height)),
  };
}

/** First and last pixel of each row; an area that hangs together has no empty row between. */
function toSpans(
  pixels: Int32Array,
  widthPx: number,
): { readonly top: number; readonly first: Int32Array; readonly last: Int32Array } {
  let [top, bottom] = [Infinity, 0];
  for (const at of pixels) {
    const y = Math.floor(at / widthPx);
    if (y < top) top = y;
    if (y > bottom) bottom = y;
  }
  const first = new Int32Array(bottom - top + 1).fill(widthPx);
  const last = new Int32Array(first.length);
  for (const at of pixels) {
    const row = Math.floor(at / widthPx) - top;
    const x = at % widthPx;
    if (x < (first[row] as number)) first[row] = x;
    if (x > (last[row] as number)) last[row] = x;
  }
  return { top, first, last };
}
