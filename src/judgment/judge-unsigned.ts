import type { Listing } from '../catalog/index.ts';
import type { Signal } from '../recognition/index.ts';
import type { Parameters } from './parameters.ts';
import { collectEvidence } from './right-evidence.ts';
import type { Verdict } from './verdict.ts';
import { weighAdverse } from './weigh-adverse.ts';

/**
 * A listing without any sign of the register. Slang without a mark infringes nothing, but "drop the mark, keep the slang" is how sellers
 * go on after enforcement: such a listing is watched.
 */
export function judgeUnsigned(input: {
  readonly listing: Listing;
  readonly signals: readonly Signal[];
  readonly parameters: Parameters;
}): Verdict {
  const { listing, signals, parameters } = input;
  const adverse = weighAdverse(collectEvidence(signals, undefined), listing, parameters, {
    signStrength: 1,
    isUsed: false,
  });
  return {
    outcome: 'clear',
    measure: adverse.weight >= parameters.thresholds.counterfeit ? 'watch' : 'none',
    score: 0,
    lead: { element: 'no-sign-found', facts: {}, signals: [] },
    support: adverse.grounds
      .filter(({ weight }) => weight > 0)
      .map(({ element, facts, signals: indices }) => ({ element, facts, signals: indices })),
  };
}
