import type { Digest } from '../../evidence/index.ts';
import type { Signal } from '../signal.ts';
import type { CompiledImages } from './compile-images.ts';
import { type ImageHash, VARIANTS } from './hash/index.ts';
import type { ImageObservation, PictureHash } from './observe-image.ts';
import type { ImageOwner } from './register-images.ts';
import { MAX_DISTANCE } from './search/index.ts';

/** Pictures of a listing by their index in it; those that could not be looked at are missing. */
export type ObservedImages = ReadonlyMap<number, ImageObservation>;

/**
 * The pictures of a listing that also stand in the register: one `image.duplicate` for each picture, right and bank, by the
 * nearest of that right's pictures to what the picture shows: all of it, a part, a frame. None where a picture that the right allows
 * is as near. Ordered by picture, right and bank.
 */
export function recognizeImages(compiled: CompiledImages, images: ObservedImages): readonly Signal[] {
  return [...images]
    .sort(([a], [b]) => a - b)
    .flatMap(([image, { hashes }]) => {
      const found = hashes.flatMap((seen) => findBarred(compiled, seen.hash).map((near) => ({ seen, near })));
      return nearestOf(found, ({ near }) => near).map(({ seen, near }) => toSignal(image, seen, near));
    });
}

/** A picture of the register near another picture. */
interface NearImage {
  readonly owner: ImageOwner;
  readonly reference: Digest;
  readonly distance: number;
  /** Place in `VARIANTS`: how the register's picture has to be laid to be nearest. */
  readonly variant: number;
}

/** The nearest picture of each right and bank, the allowed ones too, within `MAX_DISTANCE`; ordered by right and bank. */
export function findNearest(compiled: CompiledImages, hash: ImageHash): readonly NearImage[] {
  return nearestOf([...findNear(compiled, hash)], (near) => near);
}

/** The nearest picture of each right and bank, within `MAX_DISTANCE`, but those of rights that allow a picture as near. */
function findBarred(compiled: CompiledImages, hash: ImageHash): readonly NearImage[] {
  const nearest = findNearest(compiled, hash);
  const allowed = new Map(
    nearest.flatMap(({ owner, distance }) => (owner.bank === 'allowed' ? [[owner.right, distance]] : [])),
  );
  // As near to what may be shown as to what may not: it is taken for what may be shown.
  return nearest.filter(({ owner, distance }) => distance < (allowed.get(owner.right) ?? Infinity));
}

/** Of each right and bank the one with the nearest picture, ordered by right and bank. */
function nearestOf<T>(found: readonly T[], nearOf: (one: T) => NearImage): readonly T[] {
  const nearest = new Map<string, T>();
  for (const one of found) {
    const { owner } = nearOf(one);
    const key = JSON.stringify([owner.right, owner.bank]);
    const best = nearest.get(key);
    if (best === undefined || isNearer(nearOf(one), nearOf(best))) nearest.set(key, one);
  }
  return [...nearest].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}

function* findNear({ segments, owners }: CompiledImages, hash: ImageHash): Iterable<NearImage> {
  for (const { matcher, digests } of segments) {
    for (const { index, distance } of matcher.search(hash)) {
      const reference = digests[Math.floor(index / VARIANTS.length)] as Digest;
      const variant = index % VARIANTS.length;
      for (const owner of owners.get(reference) ?? []) yield { owner, reference, distance, variant };
    }
  }
}

/** Of two at the same distance the smaller digest counts, then the earlier layout: never which of them came first. */
function isNearer(a: NearImage, b: NearImage): boolean {
  if (a.distance !== b.distance) return a.distance < b.distance;
  if (a.reference !== b.reference) return a.reference < b.reference;
  return a.variant < b.variant;
}

function toSignal(
  image: number,
  { quality, box, frame }: PictureHash,
  { owner, reference, distance, variant }: NearImage,
): Signal {
  return {
    kind: 'image.duplicate',
    right: owner.right,
    score: scoreOf(distance),
    where: { image, ...(box !== undefined && { box }), ...(frame !== undefined && { frame }) },
    detail: {
      bank: owner.bank,
      distance,
      threshold: MAX_DISTANCE,
      variant: VARIANTS[variant] as string,
      reference,
      quality,
    },
  };
}

/** Falls in a straight line from 1 for equal hashes to 0.5 at the threshold. */
function scoreOf(distance: number): number {
  return Math.round((1 - distance / (2 * MAX_DISTANCE)) * 1000) / 1000;
}
