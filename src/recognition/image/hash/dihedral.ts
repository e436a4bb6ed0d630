import { FREQUENCIES } from './hash-kernel.ts';
import { HASH_WORDS, type ImageHash } from './image-hash.ts';
import { type Spectra, toHash } from './pdq.ts';

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

/** Each variant as mirrorings of the picture, then perhaps a transposition. */
const LAYOUTS: {
  readonly [variant in Variant]: readonly [mirrored: keyof Spectra, isTransposed: boolean];
} = {
  identity: ['plain', false],
  'rotate-90': ['rows', true],
  'rotate-180': ['both', false],
  'rotate-270': ['columns', true],
  mirror: ['columns', false],
  flip: ['rows', false],
  transpose: ['plain', true],
  transverse: ['both', true],
};

/**
 * Hashes of a picture in all eight layouts, in the order of `VARIANTS`. Transposing a picture transposes its frequencies exactly.
 * Mirroring it would change the sign of every odd frequency if PDQ sampled the middle of each reduced pixel; it samples up to 1.5
 * pixels beside it, so signs alone miss the mirrored picture by 18–20 bits where hashing it mirrored misses by at most 8
 * (docs/adr/0042-mirrored-hashes-from-pixels.md). Hence four transforms of the pixels, two hashes from each.
 */
export function hashVariants({ plain, columns, rows, both }: Spectra): readonly ImageHash[] {
  const hashes = {
    plain: toHash(plain.coefficients),
    columns: toHash(columns.coefficients),
    rows: toHash(rows.coefficients),
    both: toHash(both.coefficients),
  };
  return VARIANTS.map((variant) => {
    const [mirrored, isTransposed] = LAYOUTS[variant];
    return isTransposed ? transpose(hashes[mirrored]) : hashes[mirrored];
  });
}

/** The bits of the transposed frequencies: their median is the same. */
function transpose(hash: ImageHash): ImageHash {
  const transposed = new Uint32Array(HASH_WORDS);
  for (let row = 0; row < FREQUENCIES; row++) {
    for (let column = 0; column < FREQUENCIES; column++) {
      const [from, to] = [row * FREQUENCIES + column, column * FREQUENCIES + row];
      const bit = ((hash[from >> 5] as number) >>> (from & 31)) & 1;
      transposed[to >> 5] = (transposed[to >> 5] as number) | (bit << (to & 31));
    }
  }
  return transposed;
}
