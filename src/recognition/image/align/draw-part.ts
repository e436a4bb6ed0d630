import type { Affine } from './affine.ts';
import type { Grid } from './small-plane.ts';

/**
 * What a map sees of a grid, drawn with so many samples a side. `outside` is the brightness of what lies beyond the grid; absent: its nearest sample.
 */
export function drawPart(
  { samples, side }: Grid,
  [a, b, c, d, e, f]: Affine,
  sideDrawn: number,
  outside?: number,
): Grid {
  const drawn = new Float32Array(sideDrawn * sideDrawn);
  const most = side - 1;
  const [across, down] = [1 / sideDrawn, side / sideDrawn];
  for (let row = 0, at = 0; row < sideDrawn; row++) {
    const v = (row + 0.5) * across;
    let x = (b * v + c) * side - 0.5 + a * down * 0.5;
    let y = (e * v + f) * side - 0.5 + d * down * 0.5;
    for (let column = 0; column < sideDrawn; column++, at++, x += a * down, y += d * down) {
      if (outside !== undefined && (x < -0.5 || y < -0.5 || x > most + 0.5 || y > most + 0.5)) drawn[at] = outside;
      else drawn[at] = sampleAt(samples, side, Math.max(0, Math.min(most, x)), Math.max(0, Math.min(most, y)));
    }
  }
  return { samples: drawn, side: sideDrawn };
}

/** Between the four samples around a point, 0 to side − 1. */
function sampleAt(samples: Float32Array, side: number, x: number, y: number): number {
  const left = Math.min(side - 2, Math.floor(x));
  const top = Math.min(side - 2, Math.floor(y));
  const right = x - left;
  const below = y - top;
  const at = top * side + left;
  const upper = (samples[at] as number) * (1 - right) + (samples[at + 1] as number) * right;
  const lower = (samples[at + side] as number) * (1 - right) + (samples[at + side + 1] as number) * right;
  return upper * (1 - below) + lower * below;
}
