import type { Sharp } from 'sharp';
import type { FramePlane } from './decoded-image.ts';
import type { LumaPlane } from './luma-plane.ts';
import { MAX_PIXELS, openImage } from './open-image.ts';
import { drawApng, openCanvas } from './draw-apng.ts';
import { pickDistinct } from './pick-distinct.ts';
import { readApng } from './read-apng.ts';
import type { Header, Size } from './read-header.ts';
import { type ImageSkip, skipOf } from './skip.ts';

/** Most frames that are looked at beside the first. */
const MAX_FRAMES = 16;

/** Each frame is drawn over the one before, so all are decoded, one after the other: two seconds for so many pixels. */
const MAX_ANIMATION_PIXELS = 4 * MAX_PIXELS;

/** What a frame costs at least, however small: three thousand at most. */
const FEWEST_FRAME_PIXELS = 65_536;

/** PDQ's weights of red, green and blue, for each of three channels of which one is kept. */
const TO_LUMA = [0.299, 0.587, 0.114] as const;

/**
 * Planes of the frames of an animation that differ from the first and from each other. An animation with more pixels than can be
 * decoded, or held at the size of hashing, is too large as a whole: what was looked at never depends on where it was cut.
 */
export async function decodeFrames(
  bytes: Uint8Array,
  { widthPx, heightPx, hashedPx, frames }: Header,
): Promise<readonly FramePlane[] | { readonly skip: ImageSkip }> {
  if (frames === 1) return [];
  const planePixels = hashedPx.widthPx * hashedPx.heightPx;
  if (
    Math.max(widthPx * heightPx, FEWEST_FRAME_PIXELS) * frames > MAX_ANIMATION_PIXELS ||
    planePixels * frames > MAX_PIXELS
  ) {
    return { skip: 'too-many-pixels' };
  }
  try {
    const samples = await sampleFrames(bytes, hashedPx, frames);
    const planeAt = (frame: number): LumaPlane => ({
      luma: Float32Array.from(samples.subarray(frame * planePixels, (frame + 1) * planePixels)),
      widthPx: hashedPx.widthPx,
      heightPx: hashedPx.heightPx,
    });
    return pickDistinct(samples, hashedPx, frames, MAX_FRAMES).map((frame) => ({ frame, plane: planeAt(frame) }));
  } catch (error) {
    return { skip: skipOf(error) };
  }
}

/** Brightness of all frames at the size of hashing, one after the other. */
async function sampleFrames(bytes: Uint8Array, hashedPx: Size, frames: number): Promise<Uint8Array> {
  const apng = readApng(bytes);
  if (apng === undefined) {
    return toSamples(openImage(bytes, { pages: -1, limitInputPixels: MAX_ANIMATION_PIXELS }), hashedPx);
  }
  const planePixels = hashedPx.widthPx * hashedPx.heightPx;
  const samples = new Uint8Array(planePixels * frames);
  let frame = 0;
  for await (const canvas of drawApng(bytes, apng)) {
    samples.set(await toSamples(openCanvas(canvas, apng), hashedPx), frame * planePixels);
    frame++;
  }
  return samples;
}

function toSamples(picture: Sharp, { widthPx, heightPx }: Size): Promise<Uint8Array> {
  return picture
    .flatten({ background: '#ffffff' })
    .resize(widthPx, heightPx, { fit: 'fill', kernel: 'linear' })
    .toColourspace('srgb')
    .recomb([TO_LUMA, TO_LUMA, TO_LUMA].map((row) => [...row]) as [Row, Row, Row])
    .extractChannel(0)
    .raw({ depth: 'uchar' })
    .toBuffer();
}

type Row = [number, number, number];
