import type { Digest } from '../../evidence/index.ts';
import {
  PICTURE_BANKS,
  type PictureBank,
  picturesIn,
  QUARANTINED,
  type Right,
  type RightImage,
} from '../../rights/index.ts';
import type { RegisterImageHash } from './hash-register-image.ts';

/** A right that a picture of the register belongs to, and as what. */
export interface ImageOwner {
  readonly right: string;
  readonly bank: PictureBank;
}

/** A picture of the register that no listing is compared with, and why. */
export interface LeftOutImage extends ImageOwner {
  readonly source: string;
  readonly reason: string;
}

/** Digests of all pictures of some rights, ascending: what has to be hashed before they can be compiled. */
export function listRegisterImages(rights: readonly Right[]): readonly Digest[] {
  const digests = new Set<Digest>();
  for (const { image } of ownedImages(rights)) if (isCompared(image)) digests.add(image.digest);
  return [...digests].sort();
}

/** The pictures of some rights that cannot be compared with: never silent, whoever compiles the register reports them. */
export function listLeftOutImages(
  rights: readonly Right[],
  hashes: { get(digest: Digest): RegisterImageHash | undefined },
): readonly LeftOutImage[] {
  const leftOut: LeftOutImage[] = [];
  for (const { owner, image } of ownedImages(rights)) {
    const hash = isCompared(image) ? hashes.get(image.digest) : undefined;
    if (hash !== undefined && 'variants' in hash) continue;
    leftOut.push({ ...owner, source: image.source, reason: hash?.skip ?? image.skip ?? 'not-loaded' });
  }
  return leftOut;
}

/** Whether listings may be compared with a picture: its bytes are there, and it is not set aside. */
export function isCompared(image: RightImage): image is RightImage & { readonly digest: Digest } {
  return image.digest !== undefined && image.skip !== QUARANTINED;
}

/** Every picture of some rights with whom it belongs to, in the order of the rights. */
export function* ownedImages(
  rights: readonly Right[],
): Iterable<{ readonly owner: ImageOwner; readonly image: RightImage }> {
  for (const right of rights) {
    for (const bank of PICTURE_BANKS) {
      for (const image of picturesIn(right, bank)) yield { owner: { right: right.id, bank }, image };
    }
  }
}
