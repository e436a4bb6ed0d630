import { isWithin } from './calendar-day.ts';
import type { IsoDate, License, Market, Right } from './right.ts';
import { coversMarket } from './territory.ts';

type LicenseVerdict = 'own-goods' | 'licensed' | 'other-territory' | 'other-goods' | 'not-in-period' | 'none';

export interface LicenseFinding {
  readonly verdict: LicenseVerdict;
  /** The license that covers the offer, or else the one that comes nearest. */
  readonly license?: License;
  /** All elements in which that license falls short; `verdict` is the first of them. Empty when licensed. */
  readonly shortfalls: readonly Shortfall[];
}

type Shortfall = 'other-territory' | 'other-goods' | 'not-in-period';

/** One offer: who sells, where, what (Nice classes; empty when they could not be told), on which day. */
export interface Offer {
  readonly seller: string;
  readonly market: Market;
  readonly classes: readonly number[];
  readonly date: IsoDate;
}

/**
 * Whether the holder consented to this seller's offer. The holder's own offers (seller id = holder id) need no license.
 * Of several licenses the one that covers the offer counts, else the one that falls short in the fewest elements, the earliest of equals.
 * A license limited to classes covers goods of any of them; goods of unknown class are not held against the seller, since the
 * license shows consent and nothing shows that it was overstepped.
 */
export function licenseFor(right: Right, offer: Offer): LicenseFinding {
  if (offer.seller === right.holder.id) return { verdict: 'own-goods', shortfalls: [] };
  let nearest: LicenseFinding | undefined;
  for (const license of right.licenses) {
    if (license.seller !== offer.seller) continue;
    const shortfalls = shortfallsOf(license, right, offer);
    if (nearest === undefined || shortfalls.length < nearest.shortfalls.length) {
      nearest = { verdict: shortfalls[0] ?? 'licensed', license, shortfalls };
    }
  }
  return nearest ?? { verdict: 'none', shortfalls: [] };
}

function shortfallsOf(license: License, right: Right, offer: Offer): readonly Shortfall[] {
  const { territories, niceClasses } = license;
  const inTerritory =
    territories.length === 0 ||
    territories.some((territory) => coversMarket(territory, offer.market, { kind: right.kind, date: offer.date }));
  const inGoods =
    niceClasses.length === 0 ||
    offer.classes.length === 0 ||
    offer.classes.some((niceClass) => niceClasses.includes(niceClass));
  return [
    ...(inTerritory ? [] : (['other-territory'] as const)),
    ...(inGoods ? [] : (['other-goods'] as const)),
    ...(isWithin(offer.date, license.from, license.to) ? [] : (['not-in-period'] as const)),
  ];
}
