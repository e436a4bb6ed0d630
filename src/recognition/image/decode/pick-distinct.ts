import type { Size } from './read-header.ts';

/** Frames are compared by the mean brightness of so many cells a side. */
const CELLS = 8;

/** Frames whose cells all differ by less show the same; noise of the encoding moves the mean of a cell by 1 or 2. */
const MIN_DIFFERENCE = 10;

/**
 * Which frames of an animation to look at, by their samples one after the other: again and again the one that differs most from all chosen so far, beginning with the first, until none
 * differs. So a frame that flashes up once among hundreds is chosen before one of those that resemble each other. Ascending.
 */
export function pickDistinct(
  samples: Uint8Array,
  { widthPx, heightPx }: Size,
  frames: number,
  most: number,
): readonly number[] {
  const pixels = widthPx * heightPx;
  const means = Array.from({ length: frames }, (_, frame) =>
    cellMeans(samples.subarray(frame * pixels, (frame + 1) * pixels), widthPx, heightPx),
  );
  const picked: number[] = [];
  const apart = new Float64Array(frames).fill(Infinity);
  let latest = 0;
  while (picked.length < most) {
    let farthest = 0;
    for (let frame = 0; frame < frames; frame++) {
      apart[frame] = Math.min(
        apart[frame] as number,
        difference(means[frame] as Float64Array, means[latest] as Float64Array),
      );
      if ((apart[frame] as number) > (apart[farthest] as number)) farthest = frame;
    }
    if ((apart[farthest] as number) < MIN_DIFFERENCE) break;
    picked.push(farthest);
    latest = farthest;
  }
  return picked.sort((a, b) => a - b);
}

/** The largest difference of any cell: a change in one corner counts as much as one of the whole picture. */
function difference(a: Float64Array, b: Float64Array): number {
  let most = 0;
  for (let cell = 0; cell < a.length; cell++) {
    most = Math.max(most, Math.abs((a[cell] as number) - (b[cell] as number)));
  }
  return most;
}

function cellMeans(samples: Uint8Array, widthPx: number, heightPx: number): Float64Array {
  const sums = new Float64Array(CELLS * CELLS);
  const counts = new Float64Array(CELLS * CELLS);
  const columns = Uint8Array.from({ length: widthPx }, (_, x) => Math.floor((x * CELLS) / widthPx));
  for (let y = 0, at = 0; y < heightPx; y++) {
    const row = Math.floor((y * CELLS) / heightPx) * CELLS;
    for (let x = 0; x < widthPx; x++, at++) {
      const cell = row + (columns[x] as number);
      sums[cell] = (sums[cell] as number) + (samples[at] as number);
      counts[cell] = (counts[cell] as number) + 1;
    }
  }
  return sums.map((sum, cell) => sum / Math.max(1, counts[cell] as number));
}
