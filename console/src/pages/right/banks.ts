import { PICTURE_BANKS, type Picture, type PictureBank, type Right } from '../../api/model.ts';

export function picturesIn(right: Right, bank: PictureBank): readonly Picture[] {
  switch (bank) {
    case 'mark':
      return right.images;
    case 'reference':
      return right.referenceImages;
    case 'known-infringing':
      return right.knownInfringing;
    case 'allowed':
      return right.allowedImages ?? [];
  }
}

export interface BankedPicture {
  readonly bank: PictureBank;
  readonly picture: Picture;
}

/** The pictures of a bank that are not set aside. */
export function inForce(right: Right, bank: PictureBank): readonly BankedPicture[] {
  return picturesIn(right, bank)
    .filter(({ quarantine }) => quarantine === undefined)
    .map((picture) => ({ bank, picture }));
}

/** The pictures of all banks that nothing is compared with, until they are released. */
export function setAside(right: Right): readonly BankedPicture[] {
  return PICTURE_BANKS.flatMap((bank) =>
    picturesIn(right, bank)
      .filter(({ quarantine }) => quarantine !== undefined)
      .map((picture) => ({ bank, picture })),
  );
}
