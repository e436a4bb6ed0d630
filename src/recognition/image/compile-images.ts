import type { Digest } from '../../evidence/index.ts';
import { LayeredMap, type RegisterSnapshot, type Right } from '../../rights/index.ts';
import type { RegisterEdit } from '../register-edit.ts';
import { HASH_WORDS, VARIANTS } from './hash/index.ts';
import type { RegisterImageHash } from './hash-register-image.ts';
import type { PosedReference } from './align/index.ts';
import { type ImageOwner, isCompared, ownedImages } from './register-images.ts';
import { type ImageMatcher, makeFlatMatcher, makeHashIndex } from './search/index.ts';

/** Some pictures of a register, ready to be searched: hash `i` of the matcher is variant `i % 8` of picture `i / 8`. */
interface ImageSegment {
  readonly digests: readonly Digest[];
  readonly words: Uint32Array;
  readonly matcher: ImageMatcher;
  /** What each is fitted by, in the order of `digests`. */
  readonly posed: readonly PosedReference[];
}

/** The pictures of a register. Immutable: a change makes another that shares the large parts. */
export interface CompiledImages {
  /** Most pictures, then those that have come since; a picture stands in one of them only. */
  readonly segments: readonly [base: ImageSegment, recent: ImageSegment];
  /** The rights that a picture belongs to; none: it has left the register, and its hashes count no longer. */
  readonly owners: LayeredMap<Digest, readonly ImageOwner[]>;
}

export type ImageHashes = ReadonlyMap<Digest, RegisterImageHash>;

const WORDS = VARIANTS.length * HASH_WORDS;

/** From so many hashes on they are searched by the kernel of large catalogs (docs/adr/0134-hashes-are-found-by-parts-of-them.md); fewer are compared one by one. */
const LEAST_INDEXED = 50_000;

/** Pictures that have come since are merged into the base once they are a sixteenth of it, and more than these. */
const MERGE_SHARE = 1 / 16;
const MERGE_FLOOR = 256;

/** Compiles the pictures of a register; `hashes` must hold one entry for each of `listRegisterImages`. */
export function compileImages(snapshot: RegisterSnapshot, hashes: ImageHashes): CompiledImages {
  const nothing: CompiledImages = {
    segments: [makeSegment([], hashes), makeSegment([], hashes)],
    owners: new LayeredMap(new Map()),
  };
  const { added, owners } = editOwners(nothing, [], snapshot.rights, hashes);
  return { segments: [makeSegment(added, hashes), nothing.segments[1]], owners: new LayeredMap(owners) };
}

/** The pictures after a change; `hashes` must hold those of the pictures of `put`. */
export function updateImages(images: CompiledImages, { gone, put }: RegisterEdit, hashes: ImageHashes): CompiledImages {
  const edit = editOwners(images, gone, put, hashes);
  if (edit.owners.size === 0) return images;
  const owners = images.owners.with(edit.owners);
  const [base, recent] = images.segments;
  const grown = edit.added.length === 0 ? recent : joinSegments([recent, makeSegment(edit.added, hashes)]);
  if (grown.digests.length <= Math.max(MERGE_FLOOR, base.digests.length * MERGE_SHARE)) {
    return { segments: [base, grown], owners };
  }
  return mergeSegments([base, grown], owners);
}

/** Pictures that no matcher has yet, and the owners of each picture that the change touches. */
function editOwners(
  { owners: before }: CompiledImages,
  gone: readonly Right[],
  put: readonly Right[],
  hashes: ImageHashes,
): { readonly added: readonly Digest[]; readonly owners: ReadonlyMap<Digest, readonly ImageOwner[]> } {
  const owners = new Map<Digest, ImageOwner[]>();
  const ownersOf = (digest: Digest): ImageOwner[] => {
    const known = owners.get(digest) ?? [...(before.get(digest) ?? [])];
    owners.set(digest, known);
    return known;
  };
  for (const { owner, image } of ownedImages(gone)) {
    if (image.digest === undefined || before.get(image.digest) === undefined) continue;
    owners.set(
      image.digest,
      ownersOf(image.digest).filter(({ right }) => right !== owner.right),
    );
  }
  const added: Digest[] = [];
  for (const { owner, image } of ownedImages(put)) {
    if (!isCompared(image)) continue;
    const hash = hashes.get(image.digest);
    if (hash === undefined || 'skip' in hash) continue;
    if (!owners.has(image.digest) && before.get(image.digest) === undefined) added.push(image.digest);
    const known = ownersOf(image.digest);
    if (!known.some(({ right, bank }) => right === owner.right && bank === owner.bank)) known.push(owner);
  }
  return { added, owners };
}

function makeSegment(digests: readonly Digest[], hashes: ImageHashes): ImageSegment {
  const words = new Uint32Array(digests.length * WORDS);
  const posed = digests.map((digest, position) => {
    const hash = hashes.get(digest);
    if (hash === undefined || 'skip' in hash) throw new Error(`${digest} has no hash`);
    words.set(hash.variants, position * WORDS);
    return hash.posed;
  });
  return { digests, words, matcher: makeMatcher(words), posed };
}

/** The pictures of some segments that `stays` says to keep, in one. */
function joinSegments(
  segments: readonly ImageSegment[],
  stays: (digest: Digest) => boolean = () => true,
): ImageSegment {
  const kept = segments.flatMap((segment) =>
    [...segment.digests.entries()].flatMap(([position, digest]) =>
      stays(digest) ? [{ digest, posed: segment.posed[position] as PosedReference, segment, position }] : [],
    ),
  );
  const words = new Uint32Array(kept.length * WORDS);
  for (const [at, { segment, position }] of kept.entries()) {
    words.set(segment.words.subarray(position * WORDS, (position + 1) * WORDS), at * WORDS);
  }
  return {
    digests: kept.map(({ digest }) => digest),
    words,
    matcher: makeMatcher(words),
    posed: kept.map(({ posed }) => posed),
  };
}

function makeMatcher(words: Uint32Array): ImageMatcher {
  if (words.length < LEAST_INDEXED * HASH_WORDS) return makeFlatMatcher(words);
  const index = makeHashIndex();
  index.add(words);
  while (index.settle());
  return { search: (hash) => index.search(hash).matches };
}

/** Leaves out the pictures that no right has any more. */
function mergeSegments(
  segments: readonly ImageSegment[],
  owners: LayeredMap<Digest, readonly ImageOwner[]>,
): CompiledImages {
  const joined = joinSegments(segments, (digest) => (owners.get(digest) ?? []).length > 0);
  const standing = new Map([...owners].filter(([, list]) => list.length > 0));
  return {
    segments: [joined, makeSegment([], new Map())],
    owners: new LayeredMap(standing),
  };
}
