import sharp from 'sharp';
import { prepareZXingModule, writeBarcode, type WriterOptions } from 'zxing-wasm/writer';
import { drawScene } from '../drawings.fixture.ts';
import type { Raster } from '../decode/index.ts';

/** Where the writer of codes lies in its package: tests read its bytes. */
export const CODE_WRITER_WASM: string = import.meta.resolve('zxing-wasm/writer/zxing_writer.wasm');

export interface DrawnCode {
  readonly grey: Uint8Array;
  readonly widthPx: number;
  readonly heightPx: number;
}

type Draw = (format: WriterOptions['format'], text: string, options?: WriterOptions) => Promise<DrawnCode>;

/** Draws codes, a pixel a module, without the white around them. */
export async function makeCodeDrawer(wasm: Uint8Array): Promise<Draw> {
  await prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(wasm).buffer }, fireImmediately: true });
  return async (format, text, options = {}) => {
    const written = await writeBarcode(text, { format, addQuietZones: false, ...options });
    if (written.error !== '') throw new Error(written.error);
    const { data, width, height } = written.symbol;
    return { grey: new Uint8Array(data), widthPx: width, heightPx: height };
  };
}

/** A drawn scene with a code on a white label in it, so many pixels a module, turned by some degrees, photographed as JPEG. */
export async function drawLabel(code: DrawnCode, turnedBy = 0, modulePx = 3): Promise<Raster> {
  const enlarged = await sharp(Buffer.from(code.grey), {
    raw: { width: code.widthPx, height: code.heightPx, channels: 1 },
  })
    .resize(code.widthPx * modulePx, code.heightPx * modulePx, { kernel: 'nearest' })
    .toColourspace('srgb')
    .png()
    .toBuffer();
  const label = await sharp(enlarged)
    .extend({ top: 20, bottom: 20, left: 30, right: 30, background: '#ffffff' })
    .png()
    .toBuffer();
  const turned = await sharp(label).rotate(turnedBy, { background: '#ffffff' }).png().toBuffer();
  const photo = await sharp(drawScene(7, 800, 600), { raw: { width: 800, height: 600, channels: 3 } })
    .composite([{ input: turned, left: 150, top: 100 }])
    .jpeg({ quality: 80 })
    .toBuffer();
  return toRaster(photo);
}

async function toRaster(picture: Uint8Array): Promise<Raster> {
  const { data, info } = await sharp(picture)
    .toColourspace('srgb')
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { rgb: new Uint8Array(data), widthPx: info.width, heightPx: info.height };
}

/** A picture whose brightness a function of the place gives, 0–255. */
export function paint(widthPx: number, heightPx: number, brightness: (x: number, y: number) => number): Raster {
  const rgb = new Uint8Array(widthPx * heightPx * 3);
  for (let i = 0; i < rgb.length; i++) {
    const pixel = Math.floor(i / 3);
    rgb[i] = brightness(pixel % widthPx, Math.floor(pixel / widthPx));
  }
  return { rgb, widthPx, heightPx };
}
