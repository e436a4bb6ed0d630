import { drawFrame, type Norm } from './draw-frame.ts';
import { findRegions } from './find-regions.ts';
import { type LineFrame, scaleFrame } from './line-frame.ts';
import type { Raster } from '../decode/index.ts';
import type { NetSession } from './session.ts';

/** The net halves the picture five times. */
const SIDE_STEP = 32;

/** Over ImageNet; PaddleOCR teaches its detection with the figures of red for blue and of blue for red. */
const NORM: Norm = { means: [123.675, 116.28, 103.53], spreads: [58.395, 57.12, 57.375] };

/** Finds the lines of a picture, looking at it with its longer side at most `longerSidePx`; frames in pixels of the raster. */
export async function findLines(net: NetSession, raster: Raster, longerSidePx: number): Promise<readonly LineFrame[]> {
  const scale = Math.min(1, longerSidePx / Math.max(raster.widthPx, raster.heightPx));
  const widthPx = toStep(raster.widthPx * scale);
  const heightPx = toStep(raster.heightPx * scale);
  const data = new Float32Array(3 * widthPx * heightPx);
  drawFrame(raster, wholeOf(raster), { data, offset: 0, widthPx, heightPx }, widthPx, NORM);
  const { data: likelihood } = await net.run({ data, shape: [1, 3, heightPx, widthPx] });
  if (likelihood.length !== widthPx * heightPx)
    throw new Error(`it gives ${likelihood.length} numbers for ${widthPx} x ${heightPx} pixels, instead of one each`);
  const [scaleX, scaleY] = [raster.widthPx / widthPx, raster.heightPx / heightPx];
  return findRegions({ likelihood, widthPx, heightPx }).map((frame) => scaleFrame(frame, scaleX, scaleY));
}

function wholeOf({ widthPx, heightPx }: Raster): LineFrame {
  return { origin: [0, 0], along: [1, 0], length: widthPx, height: heightPx };
}

function toStep(side: number): number {
  return Math.max(SIDE_STEP, Math.round(side / SIDE_STEP) * SIDE_STEP);
}
