import {
  prepareZXingModule,
  readBarcodes,
  type ReaderOptions,
  type ReadResult,
  ZXING_CPP_COMMIT,
} from 'zxing-wasm/reader';
import { confirmLinear, type Corners } from './confirm-linear.ts';
import { type CodeFormat, type FoundCode, isLinear } from './found-code.ts';
import { enlarge, type GreyPicture, sharpen, toGrey } from './grey-picture.ts';
import type { Box, Raster } from '../decode/index.ts';
import type { CodeKind } from './likely-codes.ts';

/** What a reading rests on: another one may read another thing in the same picture. */
export const CODES_VERSION = `zxing-cpp-${ZXING_CPP_COMMIT.slice(0, 12)}-2`;

/** Where the compiled reader lies in its package. Its bytes are passed in: by itself the package would fetch them from the network. */
export const CODE_READER_WASM: string = import.meta.resolve('zxing-wasm/reader/zxing_reader.wasm');

/** The longer side at which pictures are best read: a code of 30 modules on a fifteenth of it still has three pixels a module. */
export const CODES_SIDE_PX = 1280;

/** Reads the codes of pictures, one after the other. */
export interface CodeReader {
  readonly version: string;
  /**
   * The codes of a picture from top to bottom, none rather than a doubtful one. What it likely holds says how hard it is looked at. Throws where the compiled reader breaks down: it may be broken
   * from then on, so make another.
   */
  read(raster: Raster, likely: readonly CodeKind[]): Promise<readonly FoundCode[]>;
}

/** A picture with more pixels than this is not enlarged before it is sharpened. */
const MAX_ENLARGED_PIXELS = 400_000;
const ENLARGED = 2;
const SHARPEN = { radiusPx: 2, amount: 3 } as const;

/** More codes than this make no picture of goods. */
const MAX_CODES = 16;

/** Bars without a print to be held against (their checksum is 1 in 103) count when this many lines across them agree. */
const MIN_LINES = 3;

const BARS: ReaderOptions = {
  formats: ['EAN13', 'EAN8', 'UPCA', 'UPCE', 'Code128'],
  textMode: 'Plain',
  minLineCount: 1,
  maxNumberOfSymbols: MAX_CODES,
};
const ALL: ReaderOptions = { ...BARS, tryDenoise: true, formats: [...(BARS.formats ?? []), 'QRCode', 'DataMatrix'] };
const MATRICES: ReaderOptions = {
  ...BARS,
  formats: ['QRCode', 'DataMatrix'],
  binarizer: 'GlobalHistogram',
  tryDenoise: true,
};

/** Makes the reader from the bytes at `CODE_READER_WASM`. */
export async function makeCodeReader(wasm: Uint8Array): Promise<CodeReader> {
  // A copy: the package takes an array buffer of its own, and files are often read into a shared one.
  await prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(wasm).buffer }, fireImmediately: true });
  return { version: CODES_VERSION, read: readCodes };
}

/**
 * The picture as it is; and where that shows nothing, once more for what it likely holds: a matrix closed over specks, with one threshold for the whole picture;
 * bars enlarged and sharpened. Of the blurred photos in ../shared/data/barcodes 50 of 63 are read as they are, and 61 so
 * (docs/adr/0142-codes-are-read-in-three-renderings.md).
 */
async function readCodes(raster: Raster, likely: readonly CodeKind[]): Promise<readonly FoundCode[]> {
  const picture = toGrey(raster);
  const plain = await readRendering(picture, { ...picture, times: 1 }, ALL);
  if (plain.length > 0) return plain;
  if (likely.includes('matrix')) {
    const closed = await readRendering(picture, { ...picture, times: 1 }, MATRICES);
    if (closed.length > 0) return closed;
  }
  if (!likely.includes('bars')) return [];
  const times = picture.grey.length <= MAX_ENLARGED_PIXELS ? ENLARGED : 1;
  const sharp = sharpen(enlarge(picture, times), SHARPEN.radiusPx, SHARPEN.amount);
  return readRendering(picture, { ...sharp, times }, BARS);
}

/** A picture made over for reading, so many times as large. */
interface Rendering extends GreyPicture {
  readonly times: number;
}

/** What is read in a rendering is confirmed in the picture itself. */
async function readRendering(
  picture: GreyPicture,
  rendering: Rendering,
  options: ReaderOptions,
): Promise<readonly FoundCode[]> {
  const codes = new Map<string, FoundCode>();
  for (const result of await readBarcodes(toImageData(rendering), options)) {
    const code = toFoundCode(picture, result, rendering.times);
    if (code !== undefined) codes.set(JSON.stringify([code.format, code.text, code.box]), code);
  }
  return [...codes.values()].sort((a, b) => a.box[1] - b.box[1] || a.box[0] - b.box[0]);
}

/** The package counts brightness from color samples, so grey goes in as three equal ones. */
function toImageData({ grey, widthPx, heightPx }: GreyPicture) {
  const data = new Uint8ClampedArray(grey.length * 4);
  for (let i = 0, at = 0; i < grey.length; i++, at += 4) data.fill(grey[i] as number, at, at + 3);
  return { data, width: widthPx, height: heightPx, colorSpace: 'srgb' } as const;
}

function toFoundCode(picture: GreyPicture, result: ReadResult, times: number): FoundCode | undefined {
  const printed = asPrinted(result);
  if (printed === undefined) return undefined;
  const corners = scale(result.position, 1 / times);
  const { format, text } = printed;
  if (format === 'code-128' && result.lineCount < MIN_LINES) return undefined;
  if (isLinear(format) && !confirmLinear(picture, corners, format, text)) return undefined;
  return { format, text, gs1: result.contentType === 'GS1', box: boxOf(corners, picture) };
}

/** Format and text as on the print: the reader gives a UPC-A as the EAN-13 with a 0 before it, and a UPC-E as the number it stands for. */
function asPrinted({
  format,
  text,
  extra,
}: ReadResult): { readonly format: CodeFormat; readonly text: string } | undefined {
  switch (format) {
    case 'EAN13':
      return text.startsWith('0') ? { format: 'upc-a', text: text.slice(1) } : { format: 'ean-13', text };
    case 'EAN8':
      return { format: 'ean-8', text };
    case 'UPCE':
      return { format: 'upc-e', text: (JSON.parse(extra) as { readonly UPCE: string }).UPCE };
    case 'Code128':
      return { format: 'code-128', text };
    case 'QRCode':
    case 'QRCodeModel2':
      return { format: 'qr', text };
    case 'DataMatrix':
      return { format: 'data-matrix', text };
    default:
      return undefined;
  }
}

function scale(position: Corners, by: number): Corners {
  const point = ({ x, y }: { readonly x: number; readonly y: number }) => ({ x: x * by, y: y * by });
  return {
    topLeft: point(position.topLeft),
    topRight: point(position.topRight),
    bottomRight: point(position.bottomRight),
    bottomLeft: point(position.bottomLeft),
  };
}

/** The upright box around the corners, inside the picture, at least a pixel wide and high. */
function boxOf({ topLeft, topRight, bottomRight, bottomLeft }: Corners, { widthPx, heightPx }: GreyPicture): Box {
  const points = [topLeft, topRight, bottomRight, bottomLeft];
  const [left, right] = spanOf(
    points.map(({ x }) => x),
    widthPx,
  );
  const [top, bottom] = spanOf(
    points.map(({ y }) => y),
    heightPx,
  );
  return [left, top, right - left, bottom - top];
}

function spanOf(values: readonly number[], limit: number): readonly [number, number] {
  const from = Math.min(limit - 1, Math.max(0, Math.floor(Math.min(...values))));
  return [from, Math.min(limit, Math.max(from + 1, Math.ceil(Math.max(...values))))];
}
