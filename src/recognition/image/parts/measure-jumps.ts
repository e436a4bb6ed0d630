import type { LumaPlane } from '../decode/index.ts';
import type { Lines } from './lines.ts';

/** Lines that a jump reaches over: two pictures are blended where they meet. */
const REACH = 3;
/** A jump of brightness is at least so large, and so much larger than what changes beside it. */
const LEAST_JUMP = 4;
const LEAST_RATIO = 1.5;
/** Samples that are looked at along a line. */
const SAMPLES = 128;

/**
 * For each line the share of its length, 0–1, along which brightness jumps between the lines before it and itself: more than it changes as near on
 * either side. 0 too near the ends to tell.
 */
export function measureJumps({ luma }: LumaPlane, { count, length, step, between, from }: Lines): Float32Array {
  const shares = new Float32Array(count);
  const jumps = new Float32Array(count);
  const [back, forth] = [between * (REACH - 1), between];
  const stride = Math.max(1, Math.floor(length / SAMPLES));
  let samples = 0;
  for (let k = stride >> 1; k < length; k += stride, samples++) {
    for (let line = REACH - 1, at = from + k * step + line * between; line < count - 1; line++, at += between) {
      jumps[line] = Math.abs((luma[at + forth] as number) - (luma[at - back] as number));
    }
    for (let line = 2 * REACH - 1; line < count - REACH - 1; line++) {
      const jump = jumps[line] as number;
      const beside = Math.max(jumps[line - REACH] as number, jumps[line + REACH] as number);
      if (jump > LEAST_JUMP && jump > LEAST_RATIO * beside) shares[line] = (shares[line] as number) + 1;
    }
  }
  for (let line = 0; line < count; line++) shares[line] = (shares[line] as number) / samples;
  return shares;
}
