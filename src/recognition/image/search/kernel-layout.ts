/*
 * Where things stand in the memory of the search kernel. Read by its AssemblyScript source (kernels/hash-search) and by its wrapper, so
 * the two cannot drift: plain numbers only, which both compilers take.
 */

export const HASH_BYTES = 32;

/** The hash that is sought. */
export const QUERY = 1024;
export const MOST_BANDS = 16;
/** A word a band for each of these. How many of the band's bits may differ: `NO_PROBE`, 0, 1 or 2. */
export const RADII = 1088;
export const NO_PROBE = -1;
/** The sought hash's bits of the band. */
export const KEYS = 1152;
/** Where the band's part of the list of buckets ends. */
export const PROBE_ENDS = 1216;
/** Four pairs of bytes a band, one for each 64-bit word of a hash: where the band's bits of that word begin, and how many they are. */
export const BANDS = 1280;
/** What a band's bits are changed by, one word each: nothing, one bit, two bits. */
export const MASKS = 1536;
/** Buckets to be read, two addresses each: at most ten bands of 277 masks and one of 24. */
export const PROBES = 4096;
/** What is found, two words each: position and distance. */
export const MATCHES = 32_768;
export const MATCH_CAPACITY = 8_192;
/** Beginnings of the parts that a band's table is sorted in while it is built, behind one more word. */
export const PARTITIONS = 98_304;
export const PARTITION_BITS = 11;
/** The hashes; the tables follow. */
export const HASHES = 106_624;
