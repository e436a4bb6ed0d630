import type { Listing } from '../catalog/index.ts';
import type { Signal } from '../recognition/index.ts';
import { type Parameters, type Settings, settingsFor } from './parameters.ts';
import { collectEvidence, type RightEvidence } from './right-evidence.ts';
import { type AdverseEvidence, weighAdverse } from './weigh-adverse.ts';
import { findRelief, type Relief, remainingUse } from './weigh-relief.ts';
import { type SignUse, weighSign } from './weigh-sign.ts';

/** What was found about one right, weighed: the same in every market. */
export interface WeighedEvidence {
  readonly settings: Settings;
  readonly evidence: RightEvidence;
  readonly sign: SignUse;
  readonly adverse: AdverseEvidence;
  readonly relief: Relief;
}

interface Found {
  readonly listing: Listing;
  readonly signals: readonly Signal[];
  readonly parameters: Parameters;
}

export function weighEvidence({ listing, signals, parameters }: Found, right: string): WeighedEvidence {
  const settings = settingsFor(parameters, right);
  const evidence = collectEvidence(signals, right);
  const sign = weighSign(evidence, settings);
  const relief = findRelief(evidence, listing, settings, sign.asBrand);
  const { strength: signStrength } = sign;
  const adverse = weighAdverse(evidence, listing, settings, { signStrength, isUsed: relief.isUsed });
  return { settings, evidence, sign, adverse, relief };
}

/** How surely the sign is used outside the contexts that the law allows, which `adverse` eats into, whatever the goods, [0, 1]. */
export function useOf({ sign, relief, settings }: WeighedEvidence, adverse: number): number {
  return sign.strength * remainingUse(relief, settings, adverse);
}

/** How strongly the listing looks like counterfeit goods of one right, [0, 1], where the right is in force for such goods and nobody consented. */
export function weighCounterfeit(found: Found, right: string): number {
  const weighed = weighEvidence(found, right);
  const { weight } = weighed.adverse;
  return useOf(weighed, weight) * weight;
}
