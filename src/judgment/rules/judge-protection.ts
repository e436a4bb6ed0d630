import type { Registration } from '../../rights/index.ts';
import { registeredClasses } from '../compare-goods.ts';
import { draftReason, type RightCase } from '../right-case.ts';
import type { ReasonDraft, Verdict } from '../verdict.ts';
import type { Rule } from './rule.ts';

const MOST_TERRITORIES = 5;

/** Rights are territorial: without one in force in the market on that day nothing else is asked. */
export const judgeProtection: Rule = (facts) => {
  if (facts.isInForce) return undefined;
  const nearest = facts.standings[0];
  if (!nearest) {
    const territories = territoriesOf(facts.right.registrations);
    const registeredIn = territories.length > 0 ? territories : undefined;
    return uncovered(facts, draftReason(facts, 'no-right-in-market', facts.sign.signals, { registeredIn }));
  }
  const { verdict: status, territory, number, from, to } = nearest;
  const standing = { status, territory, number, from, to, date: facts.date };
  return uncovered(facts, draftReason(facts, 'right-not-in-force', facts.sign.signals, standing));
};

/** Goods that are neither identical nor similar to the registered ones: a coconut is no shoe. */
export const judgeGoods: Rule = (facts) => {
  if (facts.goods !== 'dissimilar') return undefined;
  const inForce = facts.standings.filter(({ verdict }) => verdict === 'in-force');
  return uncovered(
    facts,
    draftReason(facts, 'goods-not-similar', facts.sign.signals, {
      registeredClasses: registeredClasses(inForce),
      offeredClasses: facts.offeredClasses,
    }),
  );
};

/** No right reaches the goods, so nobody is accused; what would be counterfeit where the right holds is worth watching. */
function uncovered(facts: RightCase, lead: ReasonDraft): Verdict {
  const { counterfeitScore: score, settings } = facts;
  const measure = score >= settings.thresholds.counterfeit ? 'watch' : 'none';
  return { outcome: 'clear', measure, score, lead, support: [] };
}

/** Ascending, designations in place of the international registration they belong to. */
function territoriesOf(registrations: readonly Registration[]): readonly string[] {
  const own = registrations.flatMap(({ territory, designations = [] }) =>
    designations.length > 0 ? designations.map((designation) => designation.territory) : [territory],
  );
  return [...new Set(own)].sort().slice(0, MOST_TERRITORIES);
}
