import { readWord } from '../../router-search.ts';

export interface PictureSearchWords {
  /** A stored picture that is sought. One from outside has no address: it is not stored. */
  readonly digest?: string | undefined;
}

export function readPictureSearch(search: Record<string, unknown>): PictureSearchWords {
  return { digest: readWord(search['digest']) };
}
