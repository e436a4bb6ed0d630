import { draftReason, type RightCase } from '../right-case.ts';
import { strongestContext, wordsOf } from '../right-evidence.ts';
import type { Verdict } from '../verdict.ts';
import { isMarkItself } from '../weigh-sign.ts';
import { decide, type Rule } from './rule.ts';

/** A sign too faint to build on: an ordinary word, a category name, a poor match. */
export const judgeFaintSign: Rule = (facts) => {
  const { sign, settings } = facts;
  if (sign.strength >= settings.thresholds.sign) return undefined;
  return decide(facts, 'clear', 'none', draftReason(facts, 'below-threshold', sign.signals));
};

/** Many marks in a row bring search traffic to goods of none of them: no finding on any right, but worth watching. */
export const judgeStuffing: Rule = (facts) => {
  const found = strongestContext(facts.evidence, 'keyword-stuffing');
  if (!found || found.signal.score < facts.settings.thresholds.context) return undefined;
  return decide(facts, 'clear', 'watch', draftReason(facts, 'keyword-stuffing', [found.index]));
};

/** A title under a mark and a brand field that denies it: no finding, but worth watching. */
export const judgeContradiction: Rule = (facts) => {
  const found = strongestContext(facts.evidence, 'contradiction');
  if (!found || found.signal.score < facts.settings.thresholds.context) return undefined;
  return decide(facts, 'clear', 'watch', draftReason(facts, 'brand-contradiction', [found.index]));
};

/**
 * The rule that always answers. Shops resell what they bought: a mark on its goods, with nothing that speaks against them, is presumed
 * to stand on genuine ones. Everything else would accuse the honest majority of every catalog.
 */
export function presumeResale(facts: RightCase): Verdict {
  const { settings, sign, relief, adverse, counterfeitScore, evidence, consent } = facts;
  const isPlain = sign.text === undefined || isMarkItself(sign.text.signal);
  if (counterfeitScore >= settings.thresholds.review || !isPlain) {
    return decide(facts, 'clear', 'none', draftReason(facts, 'below-threshold', sign.signals));
  }
  const claim = strongestContext(evidence, 'authorized');
  const isClaimed =
    claim !== undefined && claim.signal.score >= settings.thresholds.context && consent.verdict === 'none';
  const isCheap = adverse.priceBand !== undefined && !relief.isUsed;
  const used = relief.isUsed ? relief.uses.find(({ context }) => context === 'second-hand') : undefined;
  const lead = used
    ? draftReason(facts, 'second-hand', used.signals.length > 0 ? used.signals : sign.signals)
    : draftReason(facts, 'first-sale-unknown', sign.signals);
  const verdict = decide(facts, 'clear', isClaimed || isCheap ? 'watch' : 'none', lead);
  if (!isClaimed) return verdict;
  const unproven = draftReason(facts, 'no-license', [claim.index], {
    ground: 'claims-authorization',
    words: wordsOf(claim.signal),
  });
  return { ...verdict, support: [...verdict.support, unproven] };
}
