import type { License, LicenseFinding } from '../../rights/index.ts';
import { draftReason, type RightCase } from '../right-case.ts';
import type { ReasonDraft } from '../verdict.ts';
import { decide, type Rule, supportFor } from './rule.ts';

/**
 * The holder and a licensee whose license covers market, goods and day act with consent. A license is no cover for imitations: strong
 * evidence against genuine goods still brings the offer before a person.
 */
export const judgeConsent: Rule = (facts) => {
  const { consent, sign, counterfeitScore: score, settings } = facts;
  if (consent.verdict === 'own-goods') {
    return {
      outcome: 'clear',
      measure: 'none',
      score,
      lead: draftReason(facts, 'own-goods', sign.signals),
      support: [],
    };
  }
  if (consent.verdict !== 'licensed') return undefined;
  const lead = draftReason(facts, 'licensed-seller', sign.signals, { to: consent.license?.to });
  const isDoubtful = score >= settings.thresholds.counterfeit;
  return {
    outcome: 'clear',
    measure: isDoubtful ? 'review' : 'none',
    score,
    lead,
    support: isDoubtful ? supportFor(facts, lead) : [],
  };
};

/**
 * A licensee beyond the license acts without consent (EUTMR art. 25(2)), unlike a stranger, whose goods are presumed bought from the
 * holder. Used goods are resold, not made under the license.
 */
export const judgeLicenseLimits: Rule = (facts) => {
  const { consent, settings, relief, use } = facts;
  const lead = draftLicenseLimit(facts);
  if (!lead || relief.isUsed || use < settings.thresholds.unlicensed) return undefined;
  const { measures } = settings;
  const measure = consent.verdict === 'other-territory' ? measures.licenseOtherTerritory : measures.licenseOther;
  return decide(facts, 'unlicensed', measure, lead, use);
};

/** Where the seller's license falls short; undefined where there is none or it covers the offer. */
export function draftLicenseLimit(facts: RightCase): ReasonDraft | undefined {
  const { consent, sign } = facts;
  const element = limitOf(consent);
  if (!element || !consent.license) return undefined;
  return draftReason(facts, element, sign.signals, limitFacts(facts, consent.license, consent));
}

function limitOf({ verdict }: LicenseFinding) {
  switch (verdict) {
    case 'other-territory':
      return 'license-other-territory';
    case 'other-goods':
      return 'license-other-goods';
    case 'not-in-period':
      return 'license-not-in-period';
    default:
      return undefined;
  }
}

function limitFacts({ offeredClasses, date }: RightCase, license: License, { verdict }: LicenseFinding) {
  if (verdict === 'other-territory') return { territories: license.territories };
  if (verdict === 'other-goods') return { licensedClasses: license.niceClasses, offeredClasses };
  const isOver = license.to !== undefined && date > license.to;
  return isOver ? { date, to: license.to } : { date, from: license.from };
}
