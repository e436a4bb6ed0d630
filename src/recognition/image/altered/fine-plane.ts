import type { LumaPlane } from '../decode/index.ts';

/** How many steps a unit of brightness has in a `FinePlane`: the brightest fits 16 bits. */
export const FINE_STEPS = 64;

/**
 * A plane in whole steps of brightness. Which of two pixels is brighter cannot be foretold, and a wrong guess costs a processor more than all
 * that is reckoned with them: whole numbers are compared without a branch.
 */
export interface FinePlane {
  readonly steps: Int16Array;
  readonly widthPx: number;
  readonly heightPx: number;
}

export function toFinePlane({ luma, widthPx, heightPx }: LumaPlane): FinePlane {
  const steps = new Int16Array(luma.length);
  for (let at = 0; at < steps.length; at++) steps[at] = (luma[at] as number) * FINE_STEPS + 0.5;
  return { steps, widthPx, heightPx };
}

/** The size of a whole number, without a branch. */
export function sizeOf(value: number): number {
  const sign = value >> 31;
  return (value ^ sign) - sign;
}

/** The value, 0 for one below 0; without a branch. */
export function orZero(value: number): number {
  return value & ~(value >> 31);
}
