import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import type { Picture, PictureBank, Right } from '../../api/model.ts';
import type { PictureEdit } from '../../api/right-pictures.ts';
import { useEditPictures } from '../../queries/use-edit-pictures.ts';
import { useUploadPicture } from '../../queries/use-upload-picture.ts';
import { offerUndo } from '../../states/offer-undo.tsx';
import { picturesIn } from './banks.ts';

export interface PictureActs {
  readonly isPending: boolean;
  add(bank: PictureBank, file: File): void;
  withdraw(bank: PictureBank, picture: Picture): void;
  setAside(digest: string, why: string): void;
  release(picture: Picture): void;
}

/** What may be done to the pictures of a right; each act can be taken back. */
export function usePictureActs(right: Right): PictureActs {
  const { t } = useTranslation();
  const upload = useUploadPicture();
  const { mutate, isPending } = useEditPictures(right.id);
  const act = (edit: PictureEdit, said: string, undo: readonly PictureEdit[]) =>
    mutate([edit], { onSuccess: () => offerUndo(said, () => mutate(undo)) });
  return {
    isPending: isPending || upload.isPending,
    add(bank, file) {
      upload.mutate(file, {
        onSuccess(digest) {
          // One that stands there already stays when this is taken back: nothing was done.
          if (picturesIn(right, bank).some((picture) => picture.digest === digest)) {
            notifications.show({
              message: t('right.pictureStands'),
              closeButtonProps: { 'aria-label': t('action.close') },
            });
            return;
          }
          act({ kind: 'add', bank, digest }, t('right.pictureAdded'), [{ kind: 'withdraw', bank, digest }]);
        },
      });
    },
    withdraw(bank, picture) {
      const { digest } = picture;
      if (digest === undefined) return;
      act({ kind: 'withdraw', bank, digest }, t('right.pictureWithdrawn'), [
        { kind: 'add', bank, digest },
        ...asideAgain(picture),
      ]);
    },
    setAside(digest, why) {
      act({ kind: 'quarantine', digest, note: why }, t('right.pictureSetAside'), [{ kind: 'release', digest }]);
    },
    release(picture) {
      const { digest } = picture;
      if (digest !== undefined) act({ kind: 'release', digest }, t('right.pictureReleased'), asideAgain(picture));
    },
  };
}

/** What sets a picture aside as it was; nothing for one that was not. */
function asideAgain({ digest, quarantine }: Picture): readonly PictureEdit[] {
  if (digest === undefined || quarantine === undefined) return [];
  return [{ kind: 'quarantine', digest, note: quarantine.why }];
}
