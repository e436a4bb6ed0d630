import type { JsonValue } from '../evidence/index.ts';
import type { SignalKind } from '../recognition/index.ts';
import type { Element } from './decision.ts';

/** One ground that speaks against genuine goods. */
export interface Ground {
  readonly element: Element;
  /** [0, 1] */
  readonly weight: number;
  readonly kind: SignalKind;
  readonly signals: readonly number[];
  readonly facts: { readonly [name: string]: JsonValue };
}

/** How sure a finding is, given that the sign is used. */
export function givenSign(score: number, signStrength: number): number {
  return signStrength > score ? score / signStrength : 1;
}
