/**
 * Independent grounds together (noisy or): certain when one is certain, never below the strongest, the same in any order.
 * Only + - * / are used, so that a score has the same bits on every engine.
 */
export function combineIndependent(weights: readonly number[]): number {
  return 1 - [...weights].sort((a, b) => b - a).reduce((doubt, weight) => doubt * (1 - clamp(weight)), 1);
}

/**
 * Grounds of one kind, which repeat each other in part: the strongest counts whole, each further one `repeat` times as much as the
 * one before. Monotone in every weight, since a larger weight can only move up in rank.
 */
export function combineRepeated(weights: readonly number[], repeat: number): number {
  let share = 1;
  const shared = [...weights]
    .sort((a, b) => b - a)
    .map((weight) => {
      const counted = weight * share;
      share *= repeat;
      return counted;
    });
  return combineIndependent(shared);
}

const clamp = (value: number): number => Math.min(1, Math.max(0, value));

/** Three decimals: what a decision shows and stores. */
export const roundScore = (value: number): number => Math.round(clamp(value) * 1000) / 1000;
