import { goodsAreSimilar, type RegistrationStanding, type RightKind } from '../rights/index.ts';

/** `unknown`: the goods could not be classed. Not knowing them is not the same as knowing them dissimilar. */
export type GoodsLikeness = 'identical' | 'similar' | 'unknown' | 'dissimilar';

/** The kinds of right that are registered for goods and reach no further than goods like them (EUTMR art. 9(2)(a) and (b)). */
const CLASSED_KINDS: ReadonlySet<RightKind> = new Set(['trademark', 'geographical-indication']);

/**
 * How like the goods offered are to those the right is registered for. Designs, works and patents are infringed by the product itself,
 * whatever its class. A mark with a reputation reaches dissimilar goods (EUTMR art. 9(2)(c)).
 */
export function compareGoods(
  kind: RightKind,
  inForce: readonly RegistrationStanding[],
  offeredClasses: readonly number[],
  hasReputation: boolean,
): GoodsLikeness {
  const isForAllGoods = inForce.some(({ niceClasses }) => niceClasses.length === 0);
  if (!CLASSED_KINDS.has(kind) || isForAllGoods || inForce.length === 0) return 'identical';
  switch (goodsAreSimilar(offeredClasses, registeredClasses(inForce)).verdict) {
    case 'all-goods':
    case 'same-class':
      return 'identical';
    case 'related-class':
      return 'similar';
    case 'unknown-goods':
      return 'unknown';
    case 'dissimilar':
      return hasReputation ? 'similar' : 'dissimilar';
  }
}

/** Ascending, each once. */
export function registeredClasses(inForce: readonly RegistrationStanding[]): readonly number[] {
  return [...new Set(inForce.flatMap(({ niceClasses }) => niceClasses))].sort((a, b) => a - b);
}
