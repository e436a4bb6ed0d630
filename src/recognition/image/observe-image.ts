import type { SmallPlane } from './align/index.ts';
import { type AlteredPatch, findAltered } from './altered/index.ts';
import { CODES_SIDE_PX, type FoundCode, listLikelyCodes } from './codes/index.ts';
import { type Box, decodeImage, type DecodedImage, type ImageSkip, type Raster } from './decode/index.ts';
import { hashPlane } from './hash-plane.ts';
import type { ImageHash } from './hash/index.ts';
import { cutPlane, findFramed, findTiles } from './parts/index.ts';
import type { PictureReaders } from './picture-readers.ts';
import { mayHoldText, type TextLine, WRITING_SIDE_PX } from './writing/index.ts';

/** One hash of a picture: of all of it, of a part (`box`, in pixels of the upright original), of a later frame. */
export interface PictureHash {
  readonly hash: ImageHash;
  /** PDQ quality, 50–100. */
  readonly quality: number;
  readonly box?: Box;
  /** From 1 on; absent: the first or only one. */
  readonly frame?: number;
}

/** A hash with what it was taken from, reduced: what pictures of the register are fitted to. */
export interface ShownHash extends PictureHash {
  readonly small: SmallPlane;
}

/** What is known of one picture of a listing once it has been looked at. Sizes are those of the upright original. */
export interface ImageObservation {
  readonly widthPx: number;
  readonly heightPx: number;
  /** The whole of the picture first, then what else it shows. What is too plain is left out. */
  readonly hashes: readonly ShownHash[];
  /** Lines of text, from top to bottom, boxes in pixels of the upright original. Of an animation, those of the first frame. */
  readonly lines: readonly Pick<TextLine, 'text' | 'box' | 'confidence'>[];
  /** Codes, from top to bottom, boxes in pixels of the upright original. Of an animation, those of the first frame. */
  readonly codes: readonly FoundCode[];
  /**
   * Looks for parts made unreadable: the surest first, boxes in pixels of the upright original; of an animation, in the first frame. It takes
   * longer than all else that is not read, so it is done where it can tell something.
   */
  readonly findAltered: () => readonly AlteredPatch[];
  /** What could not be looked at, each reason once. */
  readonly skips: readonly ImageSkip[];
}

/**
 * Looks at one picture: hostile bytes in, an observation or the reason why there is none out. Does not throw for what the bytes hold. What
 * there is no reader for is not read.
 */
export async function observeImage(
  bytes: Uint8Array,
  readers: PictureReaders = {},
): Promise<ImageObservation | { readonly skip: ImageSkip }> {
  const image = await decodeImage(bytes);
  if ('skip' in image) return image;
  const { widthPx, heightPx, plane } = image;
  const frames = await observeFrames(image);
  // Codes first: a smaller raster is made from a larger one, never the other way round.
  const coded = await observeCodes(image, readers);
  const writing = await observeWriting(image, readers);
  const first = hashPlane(plane);
  const skips = new Set<ImageSkip>([...frames.skips, ...coded.skips, ...writing.skips]);
  if (first === undefined) skips.add('too-little-detail');
  const hashes = [...(first === undefined ? [] : [first]), ...observeParts(image), ...frames.hashes];
  return {
    widthPx,
    heightPx,
    hashes,
    lines: writing.lines,
    codes: coded.codes,
    findAltered: () => observeAltered(image),
    skips: [...skips],
  };
}

async function observeCodes(
  image: DecodedImage,
  { codes: codeReader }: PictureReaders,
): Promise<Pick<ImageObservation, 'codes' | 'skips'>> {
  if (codeReader === undefined) return { codes: [], skips: [] };
  const likely = listLikelyCodes(image.plane);
  if (likely.length === 0) return { codes: [], skips: [] };
  const raster = await image.raster(CODES_SIDE_PX);
  if ('skip' in raster) return { codes: [], skips: [raster.skip] };
  const reader = await codeReader.get();
  try {
    const codes = await reader.read(raster, likely);
    return { codes: codes.map((code) => ({ ...code, box: toOriginal(code.box, raster, image) })), skips: [] };
  } catch {
    // A picture brought the compiled reader down: what stands in its memory now is not to be trusted with another.
    codeReader.drop();
    return { codes: [], skips: ['code-reader-failed'] };
  }
}

async function observeWriting(
  image: DecodedImage,
  { lines: lineReader }: PictureReaders,
): Promise<Pick<ImageObservation, 'lines' | 'skips'>> {
  if (lineReader === undefined || !mayHoldText(image.plane)) return { lines: [], skips: [] };
  const raster = await image.raster(WRITING_SIDE_PX);
  if ('skip' in raster) return { lines: [], skips: [raster.skip] };
  const { lines, unread } = await (await lineReader.get()).read(raster);
  return {
    lines: lines.map(({ text, box, confidence }) => ({ text, box: toOriginal(box, raster, image), confidence })),
    skips: unread > 0 ? ['too-much-text'] : [],
  };
}

/** What lies inside a frame, and the pictures that it is put together from; of an animation, in the first frame. */
function observeParts(image: DecodedImage): readonly ShownHash[] {
  const { plane } = image;
  const framed = findFramed(plane);
  return [...(framed === undefined ? [] : [framed]), ...findTiles(plane)].flatMap((box) => {
    const hash = hashPlane(cutPlane(plane, box));
    return hash === undefined ? [] : [{ ...hash, box: toOriginal(box, plane, image) }];
  });
}

function observeAltered(image: DecodedImage): readonly AlteredPatch[] {
  const { plane, widthPx, heightPx } = image;
  const squareness = (plane.widthPx * heightPx) / (plane.heightPx * widthPx);
  return findAltered(plane, squareness).map((patch) => ({ ...patch, box: toOriginal(patch.box, plane, image) }));
}

/** A box of whole pixels of the original around one of the picture at another size. */
function toOriginal(
  [x, y, width, height]: Box,
  raster: Pick<Raster, 'widthPx' | 'heightPx'>,
  { widthPx, heightPx }: DecodedImage,
): Box {
  const across = widthPx / raster.widthPx;
  const down = heightPx / raster.heightPx;
  const [left, top] = [Math.floor(x * across), Math.floor(y * down)];
  const right = Math.min(widthPx, Math.ceil((x + width) * across));
  const bottom = Math.min(heightPx, Math.ceil((y + height) * down));
  return [left, top, right - left, bottom - top];
}

/** The frames of an animation after the first that show something else; a plain one is no loss beside the others. */
async function observeFrames(image: DecodedImage): Promise<Pick<ImageObservation, 'hashes' | 'skips'>> {
  if (image.frames === 1) return { hashes: [], skips: [] };
  const planes = await image.framePlanes();
  if ('skip' in planes) return { hashes: [], skips: [planes.skip] };
  const hashes = planes.flatMap(({ frame, plane }) => {
    const hash = hashPlane(plane);
    return hash === undefined ? [] : [{ ...hash, frame }];
  });
  return { hashes, skips: [] };
}
