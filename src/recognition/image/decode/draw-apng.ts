import sharp, { type Sharp } from 'sharp';
import { openImage } from './open-image.ts';
import type { Apng, ApngFrame } from './read-apng.ts';

const CHANNELS = 4;

/** The pixels of a whole picture, red, green, blue and opacity. */
type Canvas = Uint8Array;

/**
 * What shows of an animated PNG, frame after frame, each over those before: the canvas, which is drawn on afterwards. Begins with what
 * shows where animations do not. Rejects where a frame cannot be decoded.
 */
export async function* drawApng(bytes: Uint8Array, apng: Apng): AsyncGenerator<Canvas> {
  const canvas = new Uint8Array(apng.widthPx * apng.heightPx * CHANNELS);
  if (apng.isFirstApart) yield await decode(bytes);
  for (const frame of apng.frames) {
    const before = frame.leaves === 'what-was-before' ? cut(canvas, apng.widthPx, frame) : undefined;
    drawOver(canvas, apng.widthPx, frame, await decode(frame.toPng()));
    yield canvas;
    if (before !== undefined) put(canvas, apng.widthPx, frame, before);
    else if (frame.leaves === 'nothing') {
      put(canvas, apng.widthPx, frame, new Uint8Array(frame.widthPx * frame.heightPx * CHANNELS));
    }
  }
}

/** A canvas as sharp takes it. */
export function openCanvas(canvas: Canvas, { widthPx, heightPx }: Apng): Sharp {
  return sharp(canvas, { raw: { width: widthPx, height: heightPx, channels: CHANNELS } });
}

function decode(png: Uint8Array): Promise<Uint8Array> {
  return openImage(png).toColourspace('srgb').ensureAlpha().raw({ depth: 'uchar' }).toBuffer();
}

/** Rows of a frame's place: where each begins on the canvas and in the frame. */
function* rowsOf(widthPx: number, frame: ApngFrame): Generator<readonly [onCanvas: number, inFrame: number]> {
  for (let y = 0; y < frame.heightPx; y++) {
    yield [((frame.yPx + y) * widthPx + frame.xPx) * CHANNELS, y * frame.widthPx * CHANNELS];
  }
}

function cut(canvas: Canvas, widthPx: number, frame: ApngFrame): Uint8Array {
  const length = frame.widthPx * CHANNELS;
  const part = new Uint8Array(length * frame.heightPx);
  for (const [at, from] of rowsOf(widthPx, frame)) part.set(canvas.subarray(at, at + length), from);
  return part;
}

function put(canvas: Canvas, widthPx: number, frame: ApngFrame, part: Uint8Array): void {
  const length = frame.widthPx * CHANNELS;
  for (const [at, from] of rowsOf(widthPx, frame)) canvas.set(part.subarray(from, from + length), at);
}

function drawOver(canvas: Canvas, widthPx: number, frame: ApngFrame, pixels: Uint8Array): void {
  if (frame.replaces) {
    put(canvas, widthPx, frame, pixels);
    return;
  }
  for (const [at, from] of rowsOf(widthPx, frame)) {
    for (let k = 0; k < frame.widthPx * CHANNELS; k += CHANNELS) blend(canvas, at + k, pixels, from + k);
  }
}

/** One pixel over another, both with opacity. */
function blend(canvas: Canvas, at: number, pixels: Uint8Array, from: number): void {
  const opacity = pixels[from + 3] as number;
  if (opacity === 0) return;
  const under = opacity === 255 ? 0 : ((canvas[at + 3] as number) * (255 - opacity)) / 255;
  const both = opacity + under;
  for (let channel = 0; channel < 3; channel++) {
    const mixed = (pixels[from + channel] as number) * opacity + (canvas[at + channel] as number) * under;
    canvas[at + channel] = Math.round(mixed / both);
  }
  canvas[at + 3] = Math.round(both);
}
