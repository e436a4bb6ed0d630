import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Right } from '../api/model.ts';
import { editPictures, type PictureEdit } from '../api/right-pictures.ts';
import { rightQuery } from './rights.ts';

/** Edits of the pictures of a right, one after the other; gives the right as it stands then. */
export function useEditPictures(rightId: string) {
  const client = useQueryClient();
  const { queryKey } = rightQuery(rightId);
  return useMutation({
    scope: { id: `pictures of ${rightId}` },
    async mutationFn(edits: readonly PictureEdit[]) {
      let right: Right | undefined;
      for (const edit of edits) right = await editPictures(rightId, edit);
      return right;
    },
    onSuccess: (right) => right !== undefined && client.setQueryData(queryKey, right),
    onSettled: () => client.invalidateQueries({ queryKey }),
  });
}
