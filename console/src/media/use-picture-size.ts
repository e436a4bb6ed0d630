import { useState } from 'react';
import { WIDEST } from '../api/media.ts';

/** Pixels of an original picture. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/**
 * The size of a picture as it loads at the widest rendition, and what tells of it. Undefined for one that the rendition may have
 * made smaller: where a box of the original is in it is not known then.
 */
export function usePictureSize(): readonly [PictureSize | undefined, (width: number, height: number) => void] {
  const [size, setSize] = useState<PictureSize>();
  return [size !== undefined && size.width < WIDEST ? size : undefined, (width, height) => setSize({ width, height })];
}
