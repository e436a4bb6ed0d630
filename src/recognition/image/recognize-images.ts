import type { Digest } from '../../evidence/index.ts';
import type { Signal } from '../signal.ts';
import { type Alignment, alignPicture, type SeenPart } from './align/index.ts';
import type { CompiledImages } from './compile-images.ts';
import type { Box } from './decode/index.ts';
import { type ImageHash, VARIANTS } from './hash/index.ts';
import { MIN_QUALITY } from './hash-plane.ts';
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
    .flatMap(([image, { widthPx, heightPx, hashes }]) => {
      const found = hashes.flatMap((shown) => {
        const [, , width, height] = shown.box ?? [0, 0, widthPx, heightPx];
        return findBarred(compiled, { ...shown, aspect: width / height }).map((near) => ({ shown, near }));
      });
      return nearestOf(found, ({ near }) => near).map(({ shown, near }) =>
        toSignal(image, { widthPx, heightPx }, shown, near),
      );
    });
}

/** A picture of the register near another picture. */
interface NearImage {
  readonly owner: ImageOwner;
  readonly reference: Digest;
  readonly distance: number;
  /** Place in `VARIANTS`: how the register's picture has to be laid to be nearest. */
  readonly variant: number;
  readonly isInverted: boolean;
  /** Where the picture had to be fitted to the register's. */
  readonly fitted?: Alignment;
}

/** How a picture shows one of the register, beside its layout; what is left out is as in the register's picture. */
export interface Laid {
  /** Of the register's picture only so many hundredths are shown. */
  readonly shownPercent?: number;
  /** By how many degrees it is turned beside its layout. */
  readonly turnedDegrees?: number;
  /** Dark is light. */
  readonly inverted?: true;
}

/** What a crop leaves at least, and what a turn is at least, to be told. */
const LEAST_CUT = 0.03;
const LEAST_DEGREES = 1;

export function laidOf({ isInverted, fitted }: Pick<NearImage, 'isInverted' | 'fitted'>): Laid {
  return {
    ...(fitted !== undefined && fitted.share <= 1 - LEAST_CUT && { shownPercent: Math.round(fitted.share * 100) }),
    ...(fitted !== undefined && fitted.degrees >= LEAST_DEGREES && { turnedDegrees: Math.round(fitted.degrees) }),
    ...(isInverted && { inverted: true }),
  };
}

/** The nearest picture of each right and bank, the allowed ones too, within `MAX_DISTANCE`; ordered by right and bank. */
export function findNearest(compiled: CompiledImages, seen: SeenPart): readonly NearImage[] {
  const near = [...findNear(compiled, seen.hash)];
  const known = new Set(near.map(({ reference }) => reference));
  return nearestOf([...near, ...findFitted(compiled, seen, known)], (one) => one);
}

/** The nearest picture of each right and bank, within `MAX_DISTANCE`, but those of rights that allow a picture as near. */
function findBarred(compiled: CompiledImages, seen: SeenPart): readonly NearImage[] {
  const nearest = findNearest(compiled, seen);
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

/** Pictures of the register that are shown whole, in any layout, as they are or inverted: PDQ of the negative has every bit turned round. */
function* findNear({ segments, owners }: CompiledImages, hash: ImageHash): Iterable<NearImage> {
  const negative = hash.map((word) => ~word);
  for (const { matcher, digests } of segments) {
    for (const isInverted of [false, true]) {
      for (const { index, distance } of matcher.search(isInverted ? negative : hash)) {
        const reference = digests[Math.floor(index / VARIANTS.length)] as Digest;
        const variant = index % VARIANTS.length;
        for (const owner of owners.get(reference) ?? []) yield { owner, reference, distance, variant, isInverted };
      }
    }
  }
}

/** Pictures of the register that are shown in part or turned a little, but for those that are known. */
function* findFitted(
  { segments, owners }: CompiledImages,
  seen: SeenPart,
  known: ReadonlySet<Digest>,
): Iterable<NearImage> {
  const found = alignPicture(seen, segments, {
    maxDistance: MAX_DISTANCE,
    leastQuality: MIN_QUALITY,
    isSought: (digest) => !known.has(digest) && (owners.get(digest) ?? []).length > 0,
  });
  for (const fitted of found) {
    const { reference, distance, isInverted, isMirrored } = fitted;
    const variant = VARIANTS.indexOf(isMirrored ? 'mirror' : 'identity');
    for (const owner of owners.get(reference) ?? []) {
      yield { owner, reference, distance, variant, isInverted, fitted };
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
  size: Pick<ImageObservation, 'widthPx' | 'heightPx'>,
  { quality, box, frame }: PictureHash,
  near: NearImage,
): Signal {
  const { owner, reference, distance, variant, fitted } = near;
  const part = fitted === undefined ? box : partBox(fitted.part, box ?? [0, 0, size.widthPx, size.heightPx], box);
  return {
    kind: 'image.duplicate',
    right: owner.right,
    score: scoreOf(distance),
    where: { image, ...(part !== undefined && { box: part }), ...(frame !== undefined && { frame }) },
    detail: {
      bank: owner.bank,
      distance,
      threshold: MAX_DISTANCE,
      variant: VARIANTS[variant] as string,
      reference,
      quality: fitted?.quality ?? quality,
      ...laidOf(near),
    },
  };
}

/** The box of a part of a box; what the picture has where that is all of it. */
function partBox([left, top, width, height]: Alignment['part'], [x, y, across, down]: Box, box: Box | undefined) {
  if (width === 1 && height === 1) return box;
  const [fromX, fromY] = [Math.floor(x + left * across), Math.floor(y + top * down)];
  const [toX, toY] = [Math.ceil(x + (left + width) * across), Math.ceil(y + (top + height) * down)];
  return [fromX, fromY, Math.min(x + across, toX) - fromX, Math.min(y + down, toY) - fromY] as const;
}

/** Falls in a straight line from 1 for equal hashes to 0.5 at the threshold. */
function scoreOf(distance: number): number {
  return Math.round((1 - distance / (2 * MAX_DISTANCE)) * 1000) / 1000;
}
