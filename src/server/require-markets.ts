import { isMarket } from '../rights/index.ts';
import { ServerError } from './problem.ts';

/** Refuses codes that no country has: in a market that does not exist no right is in force, and everything would be clear. */
export function requireMarkets(markets: readonly string[]): void {
  const errors = markets.flatMap((market, index) =>
    isMarket(market)
      ? []
      : [
          {
            pointer: `/markets/${index}`,
            message: 'is no country of ISO 3166-1; name the countries of the EU one by one',
          },
        ],
  );
  if (errors.length > 0) throw new ServerError('invalid-request', { errors });
}
