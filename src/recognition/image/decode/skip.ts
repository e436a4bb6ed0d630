/** Why a picture could not be looked at; recorded on every decision of its listing. */
export type ImageSkip =
  | 'empty'
  | 'not-an-image'
  | 'unsupported-image'
  | 'corrupt-image'
  | 'too-many-pixels'
  | 'timeout'
  | 'decoder-failed'
  | 'too-little-detail'
  | 'too-much-text'
  | 'code-reader-failed';

/** What the decoder's failure means for the picture. libvips tells its failures apart by their words only. */
export function skipOf(error: unknown): ImageSkip {
  const message = error instanceof Error ? error.message : String(error);
  if (message.includes('pixel limit')) return 'too-many-pixels';
  if (message.includes('unsupported image format')) return 'not-an-image';
  if (message.startsWith('timeout')) return 'timeout';
  return 'corrupt-image';
}
