import type { Binding } from './bindings.ts';

export interface Stroke {
  readonly key: string;
  readonly mod: boolean;
}

export type Match<B extends Binding> =
  | { readonly kind: 'act'; readonly binding: B }
  /** The beginning of a longer binding: wait for its next stroke. */
  | { readonly kind: 'pending'; readonly strokes: readonly string[] }
  | { readonly kind: 'none' };

export function strokeName({ key, mod }: Stroke): string {
  return mod ? `mod+${key.toLowerCase()}` : key;
}

/** What the strokes so far and this one mean among the bindings that work now. A stroke that does not go on starts anew. */
export function matchStroke<B extends Binding>(
  bindings: readonly B[],
  before: readonly string[],
  stroke: string,
): Match<B> {
  for (const strokes of before.length === 0 ? [[stroke]] : [[...before, stroke], [stroke]]) {
    const going = bindings.filter((binding) => strokes.every((name, index) => binding.strokes[index] === name));
    const done = going.find((binding) => binding.strokes.length === strokes.length);
    if (done !== undefined) return { kind: 'act', binding: done };
    if (going.length > 0) return { kind: 'pending', strokes };
  }
  return { kind: 'none' };
}
