import { draftReason } from '../right-case.ts';
import { wordsOf } from '../right-evidence.ts';
import { decide, type Rule } from './rule.ts';

/**
 * The sign is named, but not as the origin of the goods: compatibility (EUTMR art. 14(1)(c)), description (art. 14(1)(b)), negation,
 * review, comparison, style. Used goods are the holder's goods and are judged as such further on.
 */
export const judgeLawfulUse: Rule = (facts) => {
  const { relief, settings, sign } = facts;
  const use = relief.uses.find(
    ({ context, score }) => context !== 'second-hand' && score >= settings.thresholds.context,
  );
  if (!use) return undefined;
  const named = sign.text && wordsOf(sign.text.signal);
  const words = use.context === 'descriptive' ? named : use.words || undefined;
  const lead = draftReason(facts, use.element, use.signals, { words });
  if (use.context === 'style-of' || use.context === 'comparison') {
    return decide(facts, 'lookalike', settings.measures.lookalike, lead, sign.strength * use.score);
  }
  // "Brand: Aurelle" on a case that fits an Aurelle says two things; the lawful one is believed, and the offer watched.
  return decide(facts, 'clear', sign.asBrand ? 'watch' : 'none', lead);
};
