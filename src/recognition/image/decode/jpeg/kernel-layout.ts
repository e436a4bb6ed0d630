/*
 * What the wrapper writes for the JPEG kernel: read by its AssemblyScript source (kernels/jpeg-luma) as well, so the two cannot drift.
 */

/** Words of the context, in order. */
export const WIDTH = 0;
export const HEIGHT = 1;
/** Where the coded pixels begin and all bytes end. */
export const DATA = 2;
export const DATA_END = 3;
/** Blocks between restarts, in units of the picture; 0: none. */
export const RESTART_INTERVAL = 4;
/** Samples that a block of 8 × 8 is drawn as along each side: 1, 2, 4 or 8. */
export const SIDE = 5;
/** Size of the plane asked for; at most that of the picture drawn so. */
export const TARGET_WIDTH = 6;
export const TARGET_HEIGHT = 7;
export const COMPONENTS = 8;
/** Each component: blocks across, blocks down, its table of first coefficients, its table of the others. The first one is brightness. */
export const COMPONENT = 9;
export const COMPONENT_WORDS = 4;
/** What a scan of a progressive picture codes: coefficients of the zigzag from, through; bits that are left out below; whether it adds one bit to what is known. */
export const SCAN_FROM = 21;
export const SCAN_THROUGH = 22;
export const SCAN_LOW = 23;
export const SCAN_REFINES = 24;
export const CONTEXT_WORDS = 25;
