import type { RightCase } from './right-case.ts';
import { judgeConsent, judgeLicenseLimits } from './rules/judge-consent.ts';
import { judgeFirstSale, judgeGreyHint } from './rules/judge-first-sale.ts';
import { judgeCopiedWork, judgeCounterfeit, judgeHiddenSign } from './rules/judge-genuineness.ts';
import { judgeLawfulUse } from './rules/judge-lawful-use.ts';
import { judgeGoods, judgeProtection } from './rules/judge-protection.ts';
import { judgeContradiction, judgeFaintSign, judgeStuffing, presumeResale } from './rules/presume-resale.ts';
import type { Rule } from './rules/rule.ts';
import type { RightVerdict } from './verdict.ts';

/** The legal questions in their order; the first that has an answer decides. */
const RULES: readonly Rule[] = [
  judgeProtection,
  judgeGoods,
  judgeConsent,
  judgeCounterfeit,
  judgeLawfulUse,
  judgeFaintSign,
  judgeHiddenSign,
  judgeFirstSale,
  judgeCopiedWork,
  judgeLicenseLimits,
  judgeGreyHint,
  judgeStuffing,
  judgeContradiction,
];

export function judgeRight(facts: RightCase): RightVerdict {
  let verdict;
  for (const rule of RULES) {
    verdict = rule(facts);
    if (verdict) break;
  }
  return { ...(verdict ?? presumeResale(facts)), right: facts.right.id, signStrength: facts.sign.strength };
}
