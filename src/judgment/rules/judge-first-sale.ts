import { findRegime, judgeExhaustion } from '../judge-exhaustion.ts';
import { draftReason, type RightCase } from '../right-case.ts';
import { type Finding, strongest, textDetail, wordsOf } from '../right-evidence.ts';
import { decide, type Rule } from './rule.ts';

/** Genuine goods, as far as can be seen, with a stated place of first sale: the market's regime decides, and grey goods are never counterfeit. */
export const judgeFirstSale: Rule = (facts) => {
  const { listing, market, right, settings, sign, use } = facts;
  const firstSaleMarket = listing.firstSaleMarket;
  if (firstSaleMarket === undefined) return undefined;
  const { state, regime, domestic } = judgeExhaustion(market, right.kind, firstSaleMarket);
  const sale = { firstSaleMarket, basis: regime?.basis };
  if (state === 'not-exhausted') {
    const lead = draftReason(facts, 'not-exhausted', sign.signals, sale);
    return decide(facts, 'grey', settings.measures.notExhausted, lead, use);
  }
  if (state === 'unsettled') {
    const lead = draftReason(facts, 'exhaustion-unsettled', sign.signals, sale);
    return decide(facts, 'grey', settings.measures.unsettled, lead, use);
  }
  const notice = domestic ? 'none' : (regime?.notice ?? 'none');
  const needsLabel = notice === 'mandatory' || (notice === 'on-difference' && findGreyHint(facts) !== undefined);
  const lead = draftReason(facts, 'exhausted', sign.signals, {
    ...sale,
    notice: notice === 'none' ? undefined : notice,
  });
  return decide(facts, 'clear', needsLabel ? settings.measures.mandatoryNotice : 'none', lead);
};

/** Words like "parallel import" without a place of first sale: a question where not every first sale counts, a note where it does. */
export const judgeGreyHint: Rule = (facts) => {
  const hint = findGreyHint(facts);
  if (!hint || facts.listing.firstSaleMarket !== undefined) return undefined;
  const { market, right, settings, use } = facts;
  const regime = findRegime(market, right.kind);
  const lead = draftReason(facts, 'first-sale-unknown', [hint.index], {
    words: wordsOf(hint.signal),
    basis: regime?.basis,
  });
  if (regime?.scope === 'international' && regime.standing === 'settled') {
    return decide(facts, 'clear', regime.notice === 'mandatory' ? settings.measures.mandatoryNotice : 'watch', lead);
  }
  return decide(facts, 'grey', settings.measures.greyHint, lead, use * hint.signal.score);
};

function findGreyHint({ evidence, settings }: RightCase): Finding | undefined {
  const hints = evidence.terms.filter(({ signal }) => textDetail(signal, 'category') === 'grey-hint');
  const hint = strongest(hints);
  return hint && hint.signal.score >= settings.thresholds.greyHint ? hint : undefined;
}
