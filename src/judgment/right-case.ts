import type { Listing } from '../catalog/index.ts';
import type { JsonValue } from '../evidence/index.ts';
import type { Signal } from '../recognition/index.ts';
import {
  type IsoDate,
  type LicenseFinding,
  licenseFor,
  type Market,
  type RegistrationStanding,
  registrationsFor,
  type Right,
} from '../rights/index.ts';
import { compareGoods, type GoodsLikeness } from './compare-goods.ts';
import type { Element } from './decision.ts';
import { hasReputation, type Parameters, type Settings, settingsFor } from './parameters.ts';
import { collectEvidence, type RightEvidence } from './right-evidence.ts';
import type { ReasonDraft } from './verdict.ts';
import { type AdverseEvidence, weighAdverse } from './weigh-adverse.ts';
import { findRelief, type Relief, remainingUse } from './weigh-relief.ts';
import { type SignUse, weighSign } from './weigh-sign.ts';

/** The listing that is judged, the same for every right. */
export interface Matter {
  readonly listing: Listing;
  readonly market: Market;
  readonly date: IsoDate;
  /** Nice classes of the goods, ascending; empty when they could not be told. */
  readonly offeredClasses: readonly number[];
  readonly signals: readonly Signal[];
  readonly parameters: Parameters;
}

/** Everything the rules ask about one right. */
export interface RightCase extends Matter {
  readonly right: Right;
  readonly settings: Settings;
  readonly evidence: RightEvidence;
  /** Registrations that reach the market, those in force first. */
  readonly standings: readonly RegistrationStanding[];
  readonly isInForce: boolean;
  readonly goods: GoodsLikeness;
  readonly consent: LicenseFinding;
  readonly sign: SignUse;
  readonly adverse: AdverseEvidence;
  readonly relief: Relief;
  /** How surely the sign is used for the goods and outside the contexts that the law allows, [0, 1]. */
  readonly use: number;
  /** The weighed evidence for counterfeit goods, [0, 1]. */
  readonly counterfeitScore: number;
}

export function openCase(matter: Matter, right: Right): RightCase {
  const { listing, market, date, offeredClasses, parameters } = matter;
  const settings = settingsFor(parameters, right.id);
  const standings = registrationsFor(right, market, date);
  const inForce = standings.filter(({ verdict }) => verdict === 'in-force');
  const goods = compareGoods(right.kind, inForce, offeredClasses, hasReputation(parameters, right.id));
  const evidence = collectEvidence(matter.signals, right.id);
  const sign = weighSign(evidence, settings);
  const relief = findRelief(evidence, listing, settings, sign.asBrand);
  const adverse = weighAdverse(evidence, listing, settings, {
    signStrength: sign.strength,
    isUsed: relief.isUsed,
  });
  const likeness = goods === 'dissimilar' ? 1 : settings.signs.goods[goods];
  const use = sign.strength * likeness * remainingUse(relief, settings, adverse.weight);
  return {
    ...matter,
    right,
    settings,
    evidence,
    standings,
    isInForce: inForce.length > 0,
    goods,
    consent: licenseFor(right, { seller: listing.seller.id, market, classes: offeredClasses, date }),
    sign,
    adverse,
    relief,
    use,
    counterfeitScore: use * adverse.weight,
  };
}

/** A reason about the right of the case: every sentence can name the right, its kind and the market. Unknown facts are left out. */
export function draftReason(
  { right, market }: RightCase,
  element: Element,
  signals: readonly number[],
  facts: { readonly [name: string]: JsonValue | undefined } = {},
): ReasonDraft {
  const known = Object.entries(facts).filter((entry): entry is [string, JsonValue] => entry[1] !== undefined);
  return { element, signals, facts: { mark: nameOf(right), kind: right.kind, market, ...Object.fromEntries(known) } };
}

function nameOf({ id, verbalElement, description }: Right): string {
  return verbalElement ?? description ?? id;
}
