import type { LineFrame } from './line-frame.ts';
import type { Raster } from '../decode/index.ts';

/** A block of numbers laid out as nets take pictures: plane after plane (blue, green, red), row after row. */
export interface Planes {
  readonly data: Float32Array;
  /** Where the first plane begins in `data`. */
  readonly offset: number;
  /** Width and height of a plane. */
  readonly widthPx: number;
  readonly heightPx: number;
}

/** The means and spreads of blue, green and red, in samples, that a net was taught with. */
export interface Norm {
  readonly means: readonly [number, number, number];
  readonly spreads: readonly [number, number, number];
}

/**
 * Draws a frame of the picture upright into the left `drawnPx` columns of the planes. Where the picture is larger than what is drawn, each
 * value is the mean of a grid of points, so that thin strokes do not fall between them.
 */
export function drawFrame(raster: Raster, frame: LineFrame, planes: Planes, drawnPx: number, norm: Norm): void {
  const { data, offset, widthPx, heightPx } = planes;
  const area = widthPx * heightPx;
  const stepX = frame.length / drawnPx;
  const stepY = frame.height / heightPx;
  const countX = pointsFor(stepX);
  const countY = pointsFor(stepY);
  const share = 1 / (countX * countY);
  const { along, origin } = frame;
  const [ux, uy] = along;
  const [blueMean, greenMean, redMean] = norm.means;
  const [blue, green, red] = norm.spreads.map((spread) => 1 / spread) as [number, number, number];
  const sum: [number, number, number] = [0, 0, 0];
  for (let y = 0; y < heightPx; y++) {
    for (let x = 0; x < drawnPx; x++) {
      sum[0] = sum[1] = sum[2] = 0;
      for (let j = 0; j < countY; j++) {
        const down = (y + (j + 0.5) / countY) * stepY;
        for (let i = 0; i < countX; i++) {
          const forth = (x + (i + 0.5) / countX) * stepX;
          addSample(raster, origin[0] + forth * ux - down * uy - 0.5, origin[1] + forth * uy + down * ux - 0.5, sum);
        }
      }
      const at = offset + y * widthPx + x;
      data[at] = (sum[2] * share - blueMean) * blue;
      data[at + area] = (sum[1] * share - greenMean) * green;
      data[at + 2 * area] = (sum[0] * share - redMean) * red;
    }
  }
}

/** A text of a hundred pixels' height is read from four points a pixel of the strip; more would tell nothing new. */
const MAX_POINTS = 4;

function pointsFor(step: number): number {
  return Math.min(MAX_POINTS, Math.max(1, Math.round(step)));
}

/** Adds red, green and blue between four pixels, weighted by how near each is; beyond the edge its last pixels go on. */
function addSample({ rgb, widthPx, heightPx }: Raster, x: number, y: number, sum: [number, number, number]): void {
  const atX = Math.min(widthPx - 1, Math.max(0, x));
  const atY = Math.min(heightPx - 1, Math.max(0, y));
  const left = Math.floor(atX);
  const top = Math.floor(atY);
  const right = Math.min(widthPx - 1, left + 1);
  const bottom = Math.min(heightPx - 1, top + 1);
  const byX = atX - left;
  const byY = atY - top;
  const a = (top * widthPx + left) * 3;
  const b = (top * widthPx + right) * 3;
  const c = (bottom * widthPx + left) * 3;
  const d = (bottom * widthPx + right) * 3;
  const wa = (1 - byX) * (1 - byY);
  const wb = byX * (1 - byY);
  const wc = (1 - byX) * byY;
  const wd = byX * byY;
  sum[0] += (rgb[a] as number) * wa + (rgb[b] as number) * wb + (rgb[c] as number) * wc + (rgb[d] as number) * wd;
  sum[1] +=
    (rgb[a + 1] as number) * wa +
    (rgb[b + 1] as number) * wb +
    (rgb[c + 1] as number) * wc +
    (rgb[d + 1] as number) * wd;
  sum[2] +=
    (rgb[a + 2] as number) * wa +
    (rgb[b + 2] as number) * wb +
    (rgb[c + 2] as number) * wc +
    (rgb[d + 2] as number) * wd;
}
