import { openImage } from './open-image.ts';
import type { Raster } from './raster.ts';
import type { Header, Size } from './read-header.ts';

/** The first frame at a size, upright and on white. Rejects where the bytes cannot be decoded whole. */
export async function decodeTo(bytes: Uint8Array, header: Header, size: Size): Promise<Raster> {
  const { data, info } = await openImage(bytes, header.optionsFor(size))
    .autoOrient()
    .flatten({ background: '#ffffff' })
    .resize(size.widthPx, size.heightPx, { fit: 'fill', kernel: 'linear' })
    .toColourspace('srgb')
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true });
  return { rgb: data, widthPx: info.width, heightPx: info.height };
}
