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
import { hasReputation, type Parameters } from './parameters.ts';
import type { ReasonDraft } from './verdict.ts';
import { useOf, weighEvidence, type WeighedEvidence } from './weigh-evidence.ts';

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
export interface RightCase extends Matter, WeighedEvidence {
  readonly right: Right;
  /** Registrations that reach the market, those in force first. */
  readonly standings: readonly RegistrationStanding[];
  readonly isInForce: boolean;
  readonly goods: GoodsLikeness;
  readonly consent: LicenseFinding;
  /** How surely the sign is used for the goods and outside the contexts that the law allows, [0, 1]. */
  readonly use: number;
  /** The weighed evidence for counterfeit goods, [0, 1]. */
  readonly counterfeitScore: number;
  /** The same without what the learned part says. */
  readonly ruledScore: number;
}

export function openCase(matter: Matter, right: Right): RightCase {
  const { listing, market, date, offeredClasses, parameters } = matter;
  const standings = registrationsFor(right, market, date);
  const inForce = standings.filter(({ verdict }) => verdict === 'in-force');
  const goods = compareGoods(right.kind, inForce, offeredClasses, hasReputation(parameters, right.id));
  const weighed = weighEvidence(matter, right.id);
  const { settings, adverse } = weighed;
  const likeness = goods === 'dissimilar' ? 1 : settings.signs.goods[goods];
  const use = useOf(weighed, adverse.weight) * likeness;
  return {
    ...matter,
    ...weighed,
    right,
    standings,
    isInForce: inForce.length > 0,
    goods,
    consent: licenseFor(right, { seller: listing.seller.id, market, classes: offeredClasses, date }),
    use,
    counterfeitScore: use * adverse.weight,
    ruledScore: useOf(weighed, adverse.ruledWeight) * likeness * adverse.ruledWeight,
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
