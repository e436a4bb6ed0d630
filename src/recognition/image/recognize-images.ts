import type { Signal } from '../signal.ts';
import { type CompiledImages, type ImageOwner, type ReferenceImage } from './compile-images.ts';
import { VARIANTS } from './dihedral.ts';
import { MAX_DISTANCE } from './image-matcher.ts';
import type { ImageObservation } from './observe-image.ts';

/** Pictures of a listing by their index in it; those that could not be looked at are missing. */
export type ObservedImages = ReadonlyMap<number, ImageObservation>;

/**
 * The pictures of a listing that also stand in the register: one `image.duplicate` for each picture, right and bank, by the
 * nearest of that right's pictures. Ordered by picture, right and bank.
 */
export function recognizeImages({ matcher, references }: CompiledImages, images: ObservedImages): readonly Signal[] {
  const signals: Signal[] = [];
  for (const [image, { hash, quality }] of [...images].sort(([a], [b]) => a - b)) {
    const nearest = new Map<string, Near>();
    for (const { index, distance } of matcher.search(hash)) {
      const reference = references[Math.floor(index / VARIANTS.length)] as ReferenceImage;
      for (const owner of reference.owners) {
        const key = JSON.stringify([owner.right, owner.bank]);
        if (distance < (nearest.get(key)?.distance ?? Infinity)) {
          nearest.set(key, { owner, reference, distance, variant: index % VARIANTS.length });
        }
      }
    }
    for (const key of [...nearest.keys()].sort()) signals.push(toSignal(image, quality, nearest.get(key) as Near));
  }
  return signals;
}

interface Near {
  readonly owner: ImageOwner;
  readonly reference: ReferenceImage;
  readonly distance: number;
  readonly variant: number;
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
      reference: reference.digest,
      quality,
    },
  };
}

/** Falls in a straight line from 1 for equal hashes to 0.5 at the threshold. */
function scoreOf(distance: number): number {
  return Math.round((1 - distance / (2 * MAX_DISTANCE)) * 1000) / 1000;
}
