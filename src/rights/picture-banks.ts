import type { Right, RightImage } from './right.ts';

/** The sets of pictures of a right that a listing's pictures are compared with. */
export const PICTURE_BANKS = ['mark', 'reference', 'known-infringing', 'allowed'] as const;
export type PictureBank = (typeof PICTURE_BANKS)[number];

type PictureField = 'images' | 'referenceImages' | 'knownInfringing' | 'allowedImages';

const FIELDS = {
  mark: 'images',
  reference: 'referenceImages',
  'known-infringing': 'knownInfringing',
  allowed: 'allowedImages',
} as const satisfies { readonly [bank in PictureBank]: PictureField };

export function picturesIn(right: Right, bank: PictureBank): readonly RightImage[] {
  return right[FIELDS[bank]] ?? [];
}

/** The right with other pictures in a bank. A right without allowed pictures has no such list, as it had none before there were any. */
export function withPictures(right: Right, bank: PictureBank, pictures: readonly RightImage[]): Right {
  if (bank !== 'allowed') return { ...right, [FIELDS[bank]]: pictures };
  const { allowedImages: _allowed, ...rest } = right;
  return pictures.length === 0 ? rest : { ...rest, allowedImages: pictures };
}

/** The pictures of all banks. */
export function allPictures(right: Right): readonly RightImage[] {
  return PICTURE_BANKS.flatMap((bank) => picturesIn(right, bank));
}
