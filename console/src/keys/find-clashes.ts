import type { Binding } from './bindings.ts';

/**
 * Pairs that can't be told apart where both work: the same strokes, or one the beginning of the other
 * (the longer one could never be finished).
 */
export function findClashes(bindings: readonly Binding[]): readonly (readonly [Binding, Binding])[] {
  return bindings.flatMap((one, index) =>
    bindings
      .slice(index + 1)
      .filter((other) => meet(one, other) && startsAlike(one.strokes, other.strokes))
      .map((other) => [one, other] as const),
  );
}

function meet(one: Binding, other: Binding): boolean {
  return one.scope === other.scope || one.scope === 'everywhere' || other.scope === 'everywhere';
}

function startsAlike(one: readonly string[], other: readonly string[]): boolean {
  const length = Math.min(one.length, other.length);
  return one.slice(0, length).every((stroke, index) => stroke === other[index]);
}
