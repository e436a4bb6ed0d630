import { client, unwrap } from './client.ts';
import type { PictureSize } from './model.ts';

/** Widths that the server redraws pictures at. */
const WIDTHS = [96, 192, 384, 768, 1536] as const;

/** The widest a picture is ever shown. */
export const WIDEST = 1536;

/** Where a stored picture is served, at the smallest width that is sharp at `cssWidth` on a screen of two pixels a point. */
export function mediaUrl(digest: string, cssWidth: number): string {
  const width = WIDTHS.find((each) => each >= cssWidth * 2) ?? WIDEST;
  return `/v1/media/${encodeURIComponent(digest)}?width=${width}`;
}

/** The size of a stored picture, in the pixels that boxes count in. */
export async function findPictureSize(digest: string): Promise<PictureSize> {
  return unwrap(client.GET('/v1/media/{digest}/size', { params: { path: { digest } } }));
}
