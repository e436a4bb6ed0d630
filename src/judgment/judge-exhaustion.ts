import { coversMarket, type Market, type RightKind, type Territory } from '../rights/index.ts';
import { EXHAUSTION_REGIMES, type ExhaustionRegime } from './law/exhaustion-regimes.ts';

export interface Exhaustion {
  readonly state: 'exhausted' | 'not-exhausted' | 'unsettled';
  /** Absent where the table has no row for the market and kind. */
  readonly regime?: ExhaustionRegime;
  /** First sold in the market itself: exhausted under every regime. */
  readonly domestic: boolean;
}

export function findRegime(market: Market, kind: RightKind): ExhaustionRegime | undefined {
  return EXHAUSTION_REGIMES.find((regime) => isAmong(market, regime.markets) && regime.kinds.includes(kind));
}

/** Whether the first sale of genuine goods in `firstSaleMarket` ended the right in `market` (TRIPS art. 6). */
export function judgeExhaustion(market: Market, kind: RightKind, firstSaleMarket: Market): Exhaustion {
  const regime = findRegime(market, kind);
  if (firstSaleMarket === market) return { state: 'exhausted', ...(regime && { regime }), domestic: true };
  if (!regime || regime.standing === 'contested') {
    return { state: 'unsettled', ...(regime && { regime }), domestic: false };
  }
  const counts = regime.scope === 'international' || isAmong(firstSaleMarket, regime.region);
  return { state: counts ? 'exhausted' : 'not-exhausted', regime, domestic: false };
}

function isAmong(market: Market, territories: readonly Territory[]): boolean {
  return territories.some((territory) => territory === market || coversMarket(territory, market));
}
