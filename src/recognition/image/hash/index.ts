export { hashVariants, type Variant, VARIANTS } from './dihedral.ts';
export { bitsApart, fromHex, HASH_WORDS, type ImageHash, toHex } from './image-hash.ts';
export { takeSpectra, takeSpectrum, toHash } from './pdq.ts';
