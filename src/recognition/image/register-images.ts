import type { Digest } from '../../evidence/index.ts';
import type { Right, RightImage } from '../../rights/index.ts';
import type { RegisterImageHash } from './observe-image.ts';

/** The sets of pictures that a listing's pictures are compared with. */
const BANKS = ['mark', 'reference', 'known-infringing'] as const;
type Bank = (typeof BANKS)[number];

/** A right that a picture of the register belongs to, and as what. */
export interface ImageOwner {
  readonly right: string;
  readonly bank: Bank;
}

/** A picture of the register that no listing is compared with, and why. */
export interface LeftOutImage extends ImageOwner {
  readonly source: string;
  readonly reason: string;
}

/** Digests of all pictures of some rights, ascending: what has to be hashed before they can be compiled. */
export function listRegisterImages(rights: readonly Right[]): readonly Digest[] {
  const digests = new Set<Digest>();
  for (const { image } of ownedImages(rights)) if (image.digest !== undefined) digests.add(image.digest);
  return [...digests].sort();
}

/** The pictures of some rights that cannot be compared with: never silent, whoever compiles the register reports them. */
export function listLeftOutImages(
  rights: readonly Right[],
  hashes: { get(digest: Digest): RegisterImageHash | undefined },
): readonly LeftOutImage[] {
  const leftOut: LeftOutImage[] = [];
  for (const { owner, image } of ownedImages(rights)) {
    const hash = image.digest === undefined ? undefined : hashes.get(image.digest);
    if (hash !== undefined && 'variants' in hash) continue;
    leftOut.push({ ...owner, source: image.source, reason: hash?.skip ?? image.skip ?? 'not-loaded' });
  }
  return leftOut;
}

/** Every picture of some rights with whom it belongs to, in the order of the rights. */
export function* ownedImages(
  rights: readonly Right[],
): Iterable<{ readonly owner: ImageOwner; readonly image: RightImage }> {
  for (const right of rights) {
    for (const bank of BANKS) {
      for (const image of imagesOf(right, bank)) yield { owner: { right: right.id, bank }, image };
    }
  }
}

function imagesOf(right: Right, bank: Bank): readonly RightImage[] {
  switch (bank) {
    case 'mark':
      return right.images;
    case 'reference':
      return right.referenceImages;
    case 'known-infringing':
      return right.knownInfringing;
  }
}
