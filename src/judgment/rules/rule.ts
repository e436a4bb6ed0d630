import { draftReason, type RightCase } from '../right-case.ts';
import type { ListingMeasure, Outcome } from '../decision.ts';
import { type ReasonDraft, stricter, type Verdict } from '../verdict.ts';
import type { Ground } from '../ground.ts';
import { imageOf } from '../right-evidence.ts';
import { isMarkItself } from '../weigh-sign.ts';
import { spellingFacts } from '../spelling/spelling.ts';

/** One legal question. Its answer decides the case, or undefined passes the case on to the next rule. */
export type Rule = (facts: RightCase) => Verdict | undefined;

/** Grounds weaker than this are left in the signals and out of the reasons. */
const MENTIONED_FROM = 0.05;

/** A verdict for the listing or against it that leaves open whether the goods are genuine: what speaks against that still calls for eyes. */
export function decide(
  facts: RightCase,
  outcome: Outcome,
  measure: ListingMeasure,
  lead: ReasonDraft,
  score: number = facts.counterfeitScore,
): Verdict {
  return { outcome, measure: withSuspicion(facts, measure), score, lead, support: supportFor(facts, lead) };
}

/** Strong suspicion goes before a label: who must look at the goods first cannot have them labeled as genuine. */
function withSuspicion(
  { counterfeitScore, settings: { thresholds } }: RightCase,
  measure: ListingMeasure,
): ListingMeasure {
  if (counterfeitScore >= thresholds.review) return measure === 'label' ? 'review' : stricter(measure, 'review');
  return counterfeitScore >= thresholds.watch ? stricter(measure, 'watch') : measure;
}

/** What else bears on the case: the sign, then the grounds against genuine goods, the strongest first. */
export function supportFor(facts: RightCase, lead: ReasonDraft): readonly ReasonDraft[] {
  const drafts = [
    ...draftSign(facts),
    ...facts.adverse.grounds.filter(isMentioned).map((ground) => draftGround(facts, ground)),
  ];
  return drafts.filter(({ element, signals }) => element !== lead.element || signals[0] !== lead.signals[0]);
}

export function draftGround(facts: RightCase, ground: Ground): ReasonDraft {
  return draftReason(facts, ground.element, ground.signals, ground.facts);
}

function isMentioned({ weight }: Ground): boolean {
  return weight >= MENTIONED_FROM;
}

/** The sign as it was seen: in words, else in a picture of the mark. A disguised sign has a ground of its own. */
function draftSign(facts: RightCase): readonly ReasonDraft[] {
  const { sign, adverse } = facts;
  const text = sign.text;
  if (text) {
    const isDisguised = adverse.grounds.some(
      (ground) => ground.element === 'disguised-sign' && isMentioned(ground) && ground.signals.includes(text.index),
    );
    if (isDisguised) return [];
    const element = isMarkItself(text.signal) ? 'identical-sign' : 'similar-sign';
    return [draftReason(facts, element, [text.index], spellingFacts(text.signal))];
  }
  const picture = sign.pictures.find(({ signal }) => signal.detail?.['bank'] === 'mark');
  if (!picture) return [];
  return [draftReason(facts, 'identical-sign', [picture.index], imageOf(picture.signal))];
}
