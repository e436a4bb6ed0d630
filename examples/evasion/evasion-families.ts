import { LAWFUL_FAMILIES } from './negatives/lawful-families.ts';
import { UNMARKED_FAMILIES } from './negatives/unmarked-families.ts';
import type { EvasionFamily } from './positives/family.ts';
import { SPELLED_FAMILIES } from './positives/spelled-families.ts';
import { TRADE_FAMILIES } from './positives/trade-families.ts';

/** Every family that is generated. A new one is an entry in one of these lists. */
export const EVASION_FAMILIES: readonly EvasionFamily[] = [
  ...SPELLED_FAMILIES,
  ...TRADE_FAMILIES,
  ...LAWFUL_FAMILIES,
  ...UNMARKED_FAMILIES,
];
