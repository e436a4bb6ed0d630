import type { Signal } from '../../signal.ts';
import type { AlteredPatch } from './altered-patch.ts';

/** The pictures of a listing by their index, each with what looks for its parts, boxes in pixels of the upright original. */
export type AlteredPictures = ReadonlyMap<number, { readonly findAltered: () => readonly AlteredPatch[] }>;

/** One `image.altered` for each part that was made unreadable. It speaks of no right. Ordered by picture, the surest first. */
export function recognizeAltered(pictures: AlteredPictures): readonly Signal[] {
  return [...pictures]
    .sort(([a], [b]) => a - b)
    .flatMap(([image, { findAltered }]) =>
      findAltered().map(({ way, box, score, measured }): Signal => {
        const rounded = Object.entries(measured).map(([name, value]) => [name, round(value)]);
        return {
          kind: 'image.altered',
          score: round(score),
          where: { image, box },
          detail: { way, ...Object.fromEntries(rounded) },
        };
      }),
    );
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
