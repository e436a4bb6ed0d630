/** A point of a picture, x to the right and y down, in pixels. */
export type Point = readonly [x: number, y: number];

/**
 * A rectangle of a picture that may stand at any angle: `origin` is the corner where the line begins, `along` the unit vector its
 * letters follow; downwards is `along` turned a quarter clockwise.
 */
export interface LineFrame {
  readonly origin: Point;
  readonly along: Point;
  readonly length: number;
  readonly height: number;
}

/** The corners, from the first letter's upper one clockwise as a reader of the line sees them. */
export function cornersOf({ origin: [x, y], along: [ux, uy], length, height }: LineFrame): readonly Point[] {
  const [dx, dy] = [ux * length, uy * length];
  const [ex, ey] = [-uy * height, ux * height];
  return [
    [x, y],
    [x + dx, y + dy],
    [x + dx + ex, y + dy + ey],
    [x + ex, y + ey],
  ];
}

/** The same rectangle read from its other end, upside down. */
export function turnHalf(frame: LineFrame): LineFrame {
  const [, , end] = cornersOf(frame);
  const [ux, uy] = frame.along;
  return { ...frame, origin: end as Point, along: [-ux, -uy] };
}

/** The same rectangle read across: its height becomes the length. The line then runs where downwards was. */
export function turnQuarter(frame: LineFrame): LineFrame {
  const [, corner] = cornersOf(frame);
  const [ux, uy] = frame.along;
  return { origin: corner as Point, along: [-uy, ux], length: frame.height, height: frame.length };
}

/** The same line with more room around it. */
export function growFrame(frame: LineFrame, by: number): LineFrame {
  const { origin, along, length, height } = frame;
  const [ux, uy] = along;
  return {
    origin: [origin[0] - by * ux + by * uy, origin[1] - by * uy - by * ux],
    along,
    length: length + 2 * by,
    height: height + 2 * by,
  };
}

/** The frame in a picture `scaleX` and `scaleY` times as large; exact where both are alike, else the nearest rectangle. */
export function scaleFrame(frame: LineFrame, scaleX: number, scaleY: number): LineFrame {
  const [a, b, , d] = cornersOf(frame).map(([x, y]): Point => [x * scaleX, y * scaleY]) as [Point, Point, Point, Point];
  const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
  const height = Math.hypot(d[0] - a[0], d[1] - a[1]);
  return { origin: a, along: [(b[0] - a[0]) / length, (b[1] - a[1]) / length], length, height };
}
