import type { Raster } from '../decode/index.ts';

/** Brightness of a picture, one byte a pixel, row by row. */
export interface GreyPicture {
  readonly grey: Uint8Array;
  readonly widthPx: number;
  readonly heightPx: number;
}

/** Brightness by the weights of ITU-R BT.601, in 1/1024. */
export function toGrey({ rgb, widthPx, heightPx }: Raster): GreyPicture {
  const grey = new Uint8Array(widthPx * heightPx);
  for (let i = 0, at = 0; i < grey.length; i++, at += 3) {
    grey[i] = (306 * (rgb[at] as number) + 601 * (rgb[at + 1] as number) + 117 * (rgb[at + 2] as number)) >> 10;
  }
  return { grey, widthPx, heightPx };
}

/** The picture so many times as large, its pixels joined by straight lines. `times` is at least 1. */
export function enlarge(picture: GreyPicture, times: number): GreyPicture {
  if (times === 1) return picture;
  const widthPx = Math.round(picture.widthPx * times);
  const heightPx = Math.round(picture.heightPx * times);
  const columns = makeTaps(picture.widthPx, widthPx);
  const rows = makeTaps(picture.heightPx, heightPx);
  const grey = new Uint8Array(widthPx * heightPx);
  for (let y = 0, to = 0; y < heightPx; y++) {
    const upper = (rows.first[y] as number) * picture.widthPx;
    const lower = (rows.second[y] as number) * picture.widthPx;
    const down = rows.share[y] as number;
    for (let x = 0; x < widthPx; x++) {
      const left = columns.first[x] as number;
      const right = columns.second[x] as number;
      const across = columns.share[x] as number;
      const above = mix(picture.grey[upper + left] as number, picture.grey[upper + right] as number, across);
      const below = mix(picture.grey[lower + left] as number, picture.grey[lower + right] as number, across);
      grey[to++] = mix(above, below, down) + 0.5;
    }
  }
  return { grey, widthPx, heightPx };
}

function mix(a: number, b: number, share: number): number {
  return a + (b - a) * share;
}

/** For each new pixel along an axis the two old ones it lies between, and how near the second. */
function makeTaps(from: number, to: number) {
  const first = new Int32Array(to);
  const second = new Int32Array(to);
  const share = new Float32Array(to);
  for (let i = 0; i < to; i++) {
    const at = Math.min(from - 1, Math.max(0, ((i + 0.5) * from) / to - 0.5));
    first[i] = Math.floor(at);
    second[i] = Math.min(from - 1, Math.floor(at) + 1);
    share[i] = at - Math.floor(at);
  }
  return { first, second, share };
}

/** Unsharp mask: what a pixel differs from its surroundings by, so many times over. Undoes the blur of a lens that was out of focus. */
export function sharpen(picture: GreyPicture, radiusPx: number, amount: number): GreyPicture {
  const { grey, widthPx, heightPx } = picture;
  const smooth = smoothen(picture, radiusPx);
  const sharp = new Uint8ClampedArray(grey.length);
  for (let i = 0; i < grey.length; i++) {
    const here = grey[i] as number;
    sharp[i] = here + amount * (here - (smooth[i] as number));
  }
  return { grey: new Uint8Array(sharp.buffer), widthPx, heightPx };
}

/** Three moving averages each way: close to a Gaussian, at a cost that does not grow with its radius. */
function smoothen({ grey, widthPx, heightPx }: GreyPicture, radiusPx: number): Float32Array {
  const plane = Float32Array.from(grey);
  const line = new Float32Array(Math.max(widthPx, heightPx));
  for (let pass = 0; pass < 3; pass++) {
    for (let y = 0; y < heightPx; y++) average(plane, line, y * widthPx, 1, widthPx, radiusPx);
    for (let x = 0; x < widthPx; x++) average(plane, line, x, widthPx, heightPx, radiusPx);
  }
  return plane;
}

/** Puts the mean of the `2 * radius + 1` samples around it, as far as they exist, in the place of each sample of a line. */
function average(
  plane: Float32Array,
  line: Float32Array,
  start: number,
  step: number,
  length: number,
  radius: number,
): void {
  for (let i = 0, at = start; i < length; i++, at += step) line[i] = plane[at] as number;
  let sum = 0;
  for (let i = 0; i < Math.min(radius, length); i++) sum += line[i] as number;
  for (let i = 0, at = start; i < length; i++, at += step) {
    if (i + radius < length) sum += line[i + radius] as number;
    if (i - radius > 0) sum -= line[i - radius - 1] as number;
    plane[at] = sum / (Math.min(length - 1, i + radius) - Math.max(0, i - radius) + 1);
  }
}
