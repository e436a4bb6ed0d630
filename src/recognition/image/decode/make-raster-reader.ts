import sharp from 'sharp';
import { decodeTo } from './decode-to.ts';
import type { DecodedImage } from './decoded-image.ts';
import type { Raster } from './raster.ts';
import type { Header, Size } from './read-header.ts';
import { skipOf } from './skip.ts';

/** Rasters of a picture on demand; the largest so far is kept, and smaller ones are scaled from it. */
export function makeRasterReader(bytes: Uint8Array, header: Header): DecodedImage['raster'] {
  let largest: Raster | undefined;
  return async (longerSidePx) => {
    const size = header.fit(longerSidePx);
    try {
      if (largest !== undefined && isWithin(size, largest)) return await scaleDown(largest, size);
      largest = await decodeTo(bytes, header, size);
      return largest;
    } catch (error) {
      return { skip: skipOf(error) };
    }
  };
}

function isWithin(size: Size, raster: Raster): boolean {
  return size.widthPx <= raster.widthPx && size.heightPx <= raster.heightPx;
}

async function scaleDown(raster: Raster, { widthPx, heightPx }: Size): Promise<Raster> {
  if (raster.widthPx === widthPx && raster.heightPx === heightPx) return raster;
  const rgb = await sharp(raster.rgb, { raw: { width: raster.widthPx, height: raster.heightPx, channels: 3 } })
    .resize(widthPx, heightPx, { fit: 'fill', kernel: 'linear' })
    .raw({ depth: 'uchar' })
    .toBuffer();
  return { rgb, widthPx, heightPx };
}
