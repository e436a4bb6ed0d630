import type { SignalKind } from '../../recognition/index.ts';
import { draftReason, type RightCase } from '../right-case.ts';
import type { ReasonDraft } from '../verdict.ts';
import { bankOf, isMarkItself } from '../weigh-sign.ts';
import { draftLicenseLimit } from './judge-consent.ts';
import { decide, draftGround, type Rule, supportFor } from './rule.ts';

/** Grounds weaker than this do not count as a kind of evidence that agrees. */
const AGREES_FROM = 0.1;

/**
 * Evidence that the goods are imitations. It outweighs a stated first sale: who hides the sign or sells by replica slang is not believed
 * about provenance. Removal without a person takes several kinds of signals, so that no single fooled recognizer removes anything, known
 * goods, and the mark itself rather than a nickname; and it takes them by the rules: what was learned from labels brings a person, never a removal.
 */
export const judgeCounterfeit: Rule = (facts) => {
  const { counterfeitScore: score, settings, adverse } = facts;
  const strongest = adverse.grounds[0];
  if (!strongest || score < settings.thresholds.counterfeit) return undefined;
  const lead = draftGround(facts, strongest);
  const isCertain =
    facts.ruledScore >= settings.thresholds.remove &&
    countKinds(facts) >= settings.removal.kinds &&
    facts.goods !== 'unknown' &&
    (facts.sign.text === undefined || isMarkItself(facts.sign.text.signal));
  return {
    outcome: 'counterfeit',
    measure: isCertain ? 'remove' : 'review',
    score,
    lead,
    support: [...supportFor(facts, lead), ...draftConsent(facts)],
  };
};

/** Too little for a finding of imitations, yet nobody with consent hides the sign: what is certain is that it is used without. */
export const judgeHiddenSign: Rule = (facts) => {
  const { settings, counterfeitScore: score, adverse } = facts;
  const disguise = adverse.grounds.find(({ element }) => element === 'disguised-sign');
  if (!disguise || score < settings.thresholds.unlicensed) return undefined;
  return unlicensed(facts, 'hidden-sign', disguise.signals, score);
};

/** A work or design is infringed by showing it: the picture is the copy. A stated first sale and used goods are judged before. */
export const judgeCopiedWork: Rule = (facts) => {
  const { right, evidence, settings, relief, use } = facts;
  if ((right.kind !== 'copyright' && right.kind !== 'design') || relief.isUsed) return undefined;
  const copies = evidence.pictures.filter(({ signal }) => bankOf(signal) !== undefined);
  const score = use * settings.unlicensed.copiedWork;
  if (copies.length === 0 || score < settings.thresholds.unlicensed) return undefined;
  return unlicensed(
    facts,
    'copied-work',
    copies.map(({ index }) => index),
    score,
  );
};

function unlicensed(facts: RightCase, ground: string, signals: readonly number[], score: number) {
  const lead = draftReason(facts, 'no-license', signals, { ground });
  return decide(facts, 'unlicensed', facts.settings.measures.unlicensed, lead, score);
}

function countKinds({ adverse, sign }: RightCase): number {
  const kinds = new Set<SignalKind>(
    adverse.grounds
      .filter(({ element, weight }) => weight >= AGREES_FROM && element !== 'reads-like-replica')
      .map(({ kind }) => kind),
  );
  if (sign.text) kinds.add(sign.text.signal.kind);
  return kinds.size;
}

/** That the register knows no consent belongs to every finding of counterfeit goods. */
function draftConsent(facts: RightCase): readonly ReasonDraft[] {
  return [draftLicenseLimit(facts) ?? draftReason(facts, 'no-license', [])];
}
