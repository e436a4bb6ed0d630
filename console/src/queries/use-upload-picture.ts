import { useMutation } from '@tanstack/react-query';
import { uploadPicture } from '../api/right-pictures.ts';

export function useUploadPicture() {
  return useMutation({ mutationFn: uploadPicture });
}
