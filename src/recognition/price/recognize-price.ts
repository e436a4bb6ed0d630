import type { Listing } from '../../catalog/index.ts';
import { LayeredMap, type Money, type RegisterSnapshot } from '../../rights/index.ts';
import type { RegisterEdit } from '../register-edit.ts';
import type { Recognition, Signal, Skip } from '../signal.ts';
import { REFERENCE_RATES } from './reference-rates.ts';

/** Retail prices by right id; rights without one are missing. */
export type RetailPrices = LayeredMap<string, Money>;

export function compileRetailPrices(snapshot: RegisterSnapshot): RetailPrices {
  const prices = new Map<string, Money>();
  for (const { id, retailPrice } of snapshot.rights) if (retailPrice !== undefined) prices.set(id, retailPrice);
  return new LayeredMap(prices);
}

export function updateRetailPrices(prices: RetailPrices, { gone, put }: RegisterEdit): RetailPrices {
  const changes = new Map<string, Money | undefined>(gone.map(({ id }) => [id, undefined]));
  for (const { id, retailPrice } of put) changes.set(id, retailPrice);
  return prices.with(changes);
}

/**
 * Compares the price of a listing with the retail price of each right whose sign was seen in it: one `price` signal a right,
 * in the order of `rightsSeen`. A listing without a price has nothing to compare; a price that cannot be compared is a skip.
 */
export function recognizePrice(
  { price }: Listing,
  retailPrices: RetailPrices,
  rightsSeen: readonly string[],
): Recognition {
  const signals: Signal[] = [];
  const reasons = new Set<string>();
  for (const right of rightsSeen) {
    const retail = retailPrices.get(right);
    if (price === undefined || retail === undefined) continue;
    const ratio = comparePrices(price, retail);
    if (typeof ratio === 'string') reasons.add(ratio);
    else signals.push(toSignal(right, ratio, price, retail));
  }
  return { signals, skips: [...reasons].map((reason): Skip => ({ step: 'price', reason })) };
}

function comparePrices(price: Money, retail: Money): number | 'unknown-currency' | 'no-usable-price' {
  const priceRate = rateOf(price.currency);
  const retailRate = rateOf(retail.currency);
  if (price.currency !== retail.currency && (priceRate === undefined || retailRate === undefined)) {
    return 'unknown-currency';
  }
  // A price of nothing is a placeholder ("ask for the price"), not a bargain.
  if (!(price.amount > 0) || !(retail.amount > 0)) return 'no-usable-price';
  return price.currency === retail.currency
    ? price.amount / retail.amount
    : price.amount / (priceRate ?? 1) / (retail.amount / (retailRate ?? 1));
}

function rateOf(currency: string): number | undefined {
  return Object.hasOwn(REFERENCE_RATES.perEuro, currency) ? REFERENCE_RATES.perEuro[currency] : undefined;
}

function toSignal(right: string, ratio: number, price: Money, retail: Money): Signal {
  return {
    kind: 'price',
    right,
    score: rarityOf(ratio),
    where: { field: 'price' },
    detail: {
      ratio: Math.round(ratio * 1000) / 1000,
      price: { amount: price.amount, currency: price.currency },
      retail: { amount: retail.amount, currency: retail.currency },
      ...(price.currency !== retail.currency && { ratesOf: REFERENCE_RATES.date }),
    },
  };
}

/**
 * How rarely genuine goods are offered at such a share of the retail price: sales seldom go below half, remainders seldom below a
 * quarter, and nothing genuine is sold new for a tenth. Straight lines between these points.
 */
const RARITY: readonly (readonly [ratio: number, score: number])[] = [
  [0.1, 1],
  [0.25, 0.8],
  [0.5, 0.4],
  [0.8, 0.1],
  [1, 0],
];

function rarityOf(ratio: number): number {
  let [fromRatio, fromScore] = [0, 1];
  for (const [toRatio, toScore] of RARITY) {
    if (ratio <= toRatio) {
      const share = (ratio - fromRatio) / (toRatio - fromRatio);
      return Math.round((fromScore + (toScore - fromScore) * share) * 1000) / 1000;
    }
    [fromRatio, fromScore] = [toRatio, toScore];
  }
  return 0;
}
