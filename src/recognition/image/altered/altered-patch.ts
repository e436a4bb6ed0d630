import type { Box } from '../decode/index.ts';

/** How a part of a picture was made unreadable. */
type AlteredWay = 'mosaic' | 'blur' | 'covered';

/** A part of a plane that was made unreadable. */
export interface AlteredPatch {
  readonly way: AlteredWay;
  /** In pixels of the plane. */
  readonly box: Box;
  /** [0, 1]: how sure it is that this part was altered. */
  readonly score: number;
  /** What was measured, by name; see docs/guide/signals.md. */
  readonly measured: { readonly [name: string]: number };
}
