import { useMutation } from '@tanstack/react-query';
import { searchPicture } from '../api/picture-searches.ts';

export function useSearchPicture() {
  return useMutation({ mutationFn: searchPicture, meta: { showsItsProblem: true } });
}
