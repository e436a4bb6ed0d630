import type { Digest } from '../../evidence/index.ts';
import type { Signal } from '../signal.ts';
import type { CompiledImages } from './compile-images.ts';
import { type ImageHash, VARIANTS } from './hash/index.ts';
import type { ImageObservation } from './observe-image.ts';
import type { ImageOwner } from './register-images.ts';
import { MAX_DISTANCE } from './search/index.ts';

/** Pictures of a listing by their index in it; those that could not be looked at are missing. */
export type ObservedImages = ReadonlyMap<number, ImageObservation>;

/**
 * The pictures of a listing that also stand in the register: one `image.duplicate` for each picture, right and bank, by the
 * nearest of that right's pictures. Ordered by picture, right and bank.
 */
export function recognizeImages(compiled: CompiledImages, images: ObservedImages): readonly Signal[] {
  const signals: Signal[] = [];
  for (const [image, { hash, quality }] of [...images].sort(([a], [b]) => a - b)) {
    const nearest = new Map<string, Near>();
    for (const near of findNear(compiled, hash)) {
      const key = JSON.stringify([near.owner.right, near.owner.bank]);
      const best = nearest.get(key);
      if (best === undefined || isNearer(near, best)) nearest.set(key, near);
    }
    for (const key of [...nearest.keys()].sort()) signals.push(toSignal(image, quality, nearest.get(key) as Near));
  }
  return signals;
}

interface Near {
  readonly owner: ImageOwner;
  readonly reference: Digest;
  readonly distance: number;
  readonly variant: number;
}

function* findNear({ segments, owners }: CompiledImages, hash: ImageHash): Iterable<Near> {
  for (const { matcher, digests } of segments) {
    for (const { index, distance } of matcher.search(hash)) {
      const reference = digests[Math.floor(index / VARIANTS.length)] as Digest;
      const variant = index % VARIANTS.length;
      for (const owner of owners.get(reference) ?? []) yield { owner, reference, distance, variant };
    }
  }
}

/** Of two at the same distance the smaller digest counts, then the earlier layout: never which of them came first. */
function isNearer(a: Near, b: Near): boolean {
  if (a.distance !== b.distance) return a.distance < b.distance;
  if (a.reference !== b.reference) return a.reference < b.reference;
  return a.variant < b.variant;
}

function toSignal(image: number, quality: number, { owner, reference, distance, variant }: Near): Signal {
  return {
    kind: 'image.duplicate',
    right: owner.right,
    score: scoreOf(distance),
    where: { image },
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
