import type { Digest } from '../../evidence/index.ts';
import type { RegisterSnapshot, Right, RightImage } from '../../rights/index.ts';
import { VARIANTS } from './dihedral.ts';
import { HASH_WORDS } from './image-hash.ts';
import { type ImageMatcher, makeFlatMatcher } from './image-matcher.ts';
import type { RegisterImageHash } from './observe-image.ts';

/** The sets of pictures that a listing's pictures are compared with. */
const BANKS = ['mark', 'reference', 'known-infringing'] as const;
type Bank = (typeof BANKS)[number];

/** A right that a picture of the register belongs to, and as what. */
export interface ImageOwner {
  readonly right: string;
  readonly bank: Bank;
}

/** One picture of the register; several rights may hold the same. */
export interface ReferenceImage {
  readonly digest: Digest;
  readonly owners: readonly ImageOwner[];
}

/** A picture of the register that no listing is compared with, and why. */
export interface LeftOutImage extends ImageOwner {
  readonly source: string;
  readonly reason: string;
}

/** The pictures of a register, ready to be searched: hash `i` of the matcher is variant `i % 8` of reference `i / 8`. */
export interface CompiledImages {
  readonly matcher: ImageMatcher;
  readonly references: readonly ReferenceImage[];
  /** Never silent: what cannot be recognized is reported to whoever compiles the register. */
  readonly leftOut: readonly LeftOutImage[];
}

/** Digests of all pictures of a register, ascending: what has to be hashed before it can be compiled. */
export function listRegisterImages(snapshot: RegisterSnapshot): readonly Digest[] {
  const digests = new Set<Digest>();
  for (const { image } of ownedImages(snapshot)) if (image.digest !== undefined) digests.add(image.digest);
  return [...digests].sort();
}

/** Compiles the pictures of a register; `hashes` must hold one entry for each of `listRegisterImages`. */
export function compileImages(
  snapshot: RegisterSnapshot,
  hashes: ReadonlyMap<Digest, RegisterImageHash>,
): CompiledImages {
  const owners = new Map<Digest, ImageOwner[]>();
  const leftOut: LeftOutImage[] = [];
  for (const { owner, image } of ownedImages(snapshot)) {
    const { digest } = image;
    const hash = digest === undefined ? undefined : hashes.get(digest);
    if (digest === undefined || hash === undefined || 'skip' in hash) {
      leftOut.push({ ...owner, source: image.source, reason: reasonOf(image, hash) });
      continue;
    }
    const others = owners.get(digest);
    if (others === undefined) owners.set(digest, [owner]);
    else if (!others.some(({ right, bank }) => right === owner.right && bank === owner.bank)) others.push(owner);
  }
  const words = new Uint32Array(owners.size * VARIANTS.length * HASH_WORDS);
  let at = 0;
  for (const digest of owners.keys()) {
    const hash = hashes.get(digest);
    if (hash !== undefined && 'variants' in hash) words.set(hash.variants, at);
    at += VARIANTS.length * HASH_WORDS;
  }
  return {
    matcher: makeFlatMatcher(words),
    references: [...owners].map(([digest, list]) => ({ digest, owners: list })),
    leftOut,
  };
}

function reasonOf(image: RightImage, hash: RegisterImageHash | undefined): string {
  return hash !== undefined && 'skip' in hash ? hash.skip : (image.skip ?? 'not-loaded');
}

function* ownedImages(
  snapshot: RegisterSnapshot,
): Iterable<{ readonly owner: ImageOwner; readonly image: RightImage }> {
  for (const right of snapshot.rights) {
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
