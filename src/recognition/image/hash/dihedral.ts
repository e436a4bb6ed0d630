import type { LumaPlane } from '../decode/index.ts';
import type { ImageHash } from './image-hash.ts';
import { FREQUENCIES, takeSpectrum, toHash } from './pdq.ts';

/**
 * The eight ways to lay a picture on a square: turned clockwise by so many degrees, `mirror` left to right, `flip` upside down,
 * `transpose` along the falling diagonal, `transverse` along the rising one.
 */
export const VARIANTS = [
  'identity',
  'rotate-90',
  'rotate-180',
  'rotate-270',
  'mirror',
  'flip',
  'transpose',
  'transverse',
] as const;
export type Variant = (typeof VARIANTS)[number];

/** Each variant as mirrorings of the picture (`columns` left to right, `rows` upside down), then perhaps a transposition. */
const LAYOUTS: { readonly [variant in Variant]: { columns: boolean; rows: boolean; transposed: boolean } } = {
  identity: { columns: false, rows: false, transposed: false },
  'rotate-90': { columns: false, rows: true, transposed: true },
  'rotate-180': { columns: true, rows: true, transposed: false },
  'rotate-270': { columns: true, rows: false, transposed: true },
  mirror: { columns: true, rows: false, transposed: false },
  flip: { columns: false, rows: true, transposed: false },
  transpose: { columns: false, rows: false, transposed: true },
  transverse: { columns: true, rows: true, transposed: true },
};

/**
 * Hashes of a picture in all eight layouts, in the order of `VARIANTS`. Transposing a picture transposes its frequencies exactly.
 * Mirroring it would change the sign of every odd frequency if PDQ sampled the middle of each reduced pixel; it samples up to 1.5
 * pixels beside it, so signs alone miss the mirrored picture by 18–20 bits where hashing it mirrored misses by at most 8
 * (docs/adr/0042-mirrored-hashes-from-pixels.md). Hence four transforms of the pixels, two hashes from each.
 */
export function hashVariants(plane: LumaPlane): readonly ImageHash[] {
  const spectra = new Map<string, Float64Array>();
  return VARIANTS.map((variant) => {
    const { columns, rows, transposed } = LAYOUTS[variant];
    const key = `${columns},${rows}`;
    const coefficients = spectra.get(key) ?? takeSpectrum(mirror(plane, columns, rows)).coefficients;
    spectra.set(key, coefficients);
    return toHash(transposed ? transpose(coefficients) : coefficients);
  });
}

function mirror(plane: LumaPlane, columns: boolean, rows: boolean): LumaPlane {
  if (!columns && !rows) return plane;
  const { widthPx, heightPx } = plane;
  const luma = new Float32Array(plane.luma.length);
  for (let y = 0; y < heightPx; y++) {
    const first = (rows ? heightPx - 1 - y : y) * widthPx + (columns ? widthPx - 1 : 0);
    const step = columns ? -1 : 1;
    const to = y * widthPx;
    for (let x = 0; x < widthPx; x++) luma[to + x] = plane.luma[first + x * step] as number;
  }
  return { luma, widthPx, heightPx };
}

function transpose(coefficients: Float64Array): Float64Array {
  return coefficients.map((_, at) => {
    const row = Math.floor(at / FREQUENCIES);
    return coefficients[(at % FREQUENCIES) * FREQUENCIES + row] as number;
  });
}
