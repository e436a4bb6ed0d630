import type { Digest } from '../evidence/index.ts';
import { PICTURE_BANKS, type PictureBank, picturesIn, withPictures } from './picture-banks.ts';
import { QUARANTINED, type Quarantine, type Right, type RightImage } from './right.ts';

/** One change of the pictures of a right. Each has another that undoes it. */
export type PictureEdit =
  | { readonly kind: 'add'; readonly bank: PictureBank; readonly image: RightImage & { readonly digest: Digest } }
  /** From one bank, or from all that have it. */
  | { readonly kind: 'withdraw'; readonly digest: Digest; readonly bank?: PictureBank }
  /** Leaves it where it stands, and compares nothing with it. */
  | { readonly kind: 'quarantine'; readonly digest: Digest; readonly quarantine: Quarantine }
  | { readonly kind: 'release'; readonly digest: Digest };

/** The right after an edit; undefined where the edit changes nothing: the picture is not there, or stands as it is to stand. */
export function editPictures(right: Right, edit: PictureEdit): Right | undefined {
  let edited = right;
  for (const bank of PICTURE_BANKS) {
    const before = picturesIn(right, bank);
    const after = editBank(before, bank, edit);
    if (after.length !== before.length || after.some((image, at) => image !== before[at])) {
      edited = withPictures(edited, bank, after);
    }
  }
  return edited === right ? undefined : edited;
}

function editBank(pictures: readonly RightImage[], bank: PictureBank, edit: PictureEdit): readonly RightImage[] {
  switch (edit.kind) {
    case 'add':
      if (bank !== edit.bank || pictures.some(({ digest }) => digest === edit.image.digest)) return pictures;
      return [...pictures, edit.image];
    case 'withdraw':
      if (edit.bank !== undefined && edit.bank !== bank) return pictures;
      return pictures.filter(({ digest }) => digest !== edit.digest);
    case 'quarantine':
      return pictures.map((image) =>
        image.digest === edit.digest && image.skip !== QUARANTINED
          ? { ...image, skip: QUARANTINED, quarantine: edit.quarantine }
          : image,
      );
    case 'release':
      return pictures.map((image) => (image.digest === edit.digest ? release(image) : image));
  }
}

function release(image: RightImage): RightImage {
  if (image.skip !== QUARANTINED) return image;
  const { skip: _skip, quarantine: _quarantine, ...released } = image;
  return released;
}
