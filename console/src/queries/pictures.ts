import { queryOptions, skipToken } from '@tanstack/react-query';
import { findPictureSize } from '../api/media.ts';

/** The size of a stored picture, which never changes; nothing is asked without a digest. */
export function pictureSizeQuery(digest: string | undefined) {
  return queryOptions({
    queryKey: ['picture-size', digest],
    queryFn: digest === undefined ? skipToken : () => findPictureSize(digest),
    staleTime: Infinity,
  });
}
