import { drawFrame, type Norm } from './draw-frame.ts';
import type { LineFrame } from './line-frame.ts';
import type { Raster } from '../decode/index.ts';
import { type Reading, readLetters } from './read-letters.ts';
import type { NetSession } from './session.ts';

/** The nets for lines take strips of this height, with values from -1 to 1. */
const STRIP_HEIGHT_PX = 48;
const NORM: Norm = { means: [127.5, 127.5, 127.5], spreads: [127.5, 127.5, 127.5] };

/** A letter takes a step of 8 pixels at least; a strip of four leaves room around a single one. */
const STEP_PX = 8;
const MIN_STRIP_PX = 4 * STEP_PX;
/** A hundred letters. What is longer is squeezed. */
const MAX_STRIP_PX = 2_400;

/** Strips read at once, and by how much the widest of them may be wider than the narrowest: each is filled up to the widest. */
const MAX_BATCH = 8;
const MAX_WIDENING = 1.15;

/** The net that tells direction looks at strips of this width. */
const DIRECTION_WIDTH_PX = 192;

/** How wide a line is once it is drawn as high as the nets want it. */
export function stripWidth({ length, height }: LineFrame): number {
  const widthPx = Math.ceil((STRIP_HEIGHT_PX * length) / height);
  return Math.min(MAX_STRIP_PX, Math.max(MIN_STRIP_PX, widthPx));
}

/** Reads lines, each drawn upright as a strip. Answers in the order of the frames. */
export async function readStrips(
  net: NetSession,
  letters: readonly string[],
  raster: Raster,
  frames: readonly LineFrame[],
): Promise<readonly Reading[]> {
  const readings: Reading[] = [];
  for (const batch of batchByWidth(frames)) {
    const widest = stripWidth(frames[batch.at(-1) as number] as LineFrame);
    const widthPx = Math.ceil(widest / STEP_PX) * STEP_PX;
    const size = 3 * STRIP_HEIGHT_PX * widthPx;
    const data = new Float32Array(batch.length * size);
    for (const [k, at] of batch.entries()) {
      const frame = frames[at] as LineFrame;
      const planes = { data, offset: k * size, widthPx, heightPx: STRIP_HEIGHT_PX };
      drawFrame(raster, frame, planes, stripWidth(frame), NORM);
    }
    const output = await net.run({ data, shape: [batch.length, 3, STRIP_HEIGHT_PX, widthPx] });
    const [, steps = 0, classes = 0] = output.shape;
    if (classes !== letters.length) throw new Error(`a net of ${classes} letters, a dictionary of ${letters.length}`);
    for (const [k, at] of batch.entries()) {
      readings[at] = readLetters(output.data.subarray(k * steps * classes, (k + 1) * steps * classes), letters);
    }
  }
  return readings;
}

/** Indices of frames in batches of nearly one width, narrow ones first. */
function batchByWidth(frames: readonly LineFrame[]): readonly (readonly number[])[] {
  const widths = frames.map(stripWidth);
  const order = [...frames.keys()].sort((a, b) => (widths[a] as number) - (widths[b] as number) || a - b);
  const batches: number[][] = [];
  for (const at of order) {
    const batch = batches.at(-1);
    const narrowest = batch && (widths[batch[0] as number] as number);
    if (batch && narrowest && batch.length < MAX_BATCH && (widths[at] as number) <= narrowest * MAX_WIDENING)
      batch.push(at);
    else batches.push([at]);
  }
  return batches;
}

/** How sure the net is, 0 to 1, that each line stands upside down. */
export async function tellTurned(
  net: NetSession,
  raster: Raster,
  frames: readonly LineFrame[],
): Promise<readonly number[]> {
  if (frames.length === 0) return [];
  const size = 3 * STRIP_HEIGHT_PX * DIRECTION_WIDTH_PX;
  const data = new Float32Array(frames.length * size);
  for (const [k, frame] of frames.entries()) {
    const planes = { data, offset: k * size, widthPx: DIRECTION_WIDTH_PX, heightPx: STRIP_HEIGHT_PX };
    drawFrame(raster, frame, planes, Math.min(DIRECTION_WIDTH_PX, stripWidth(frame)), NORM);
  }
  const { data: answers } = await net.run({
    data,
    shape: [frames.length, 3, STRIP_HEIGHT_PX, DIRECTION_WIDTH_PX],
  });
  if (answers.length !== 2 * frames.length)
    throw new Error(`it gives ${answers.length} numbers for a line, instead of two`);
  return frames.map((_, k) => answers[2 * k + 1] as number);
}
