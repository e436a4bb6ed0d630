import type { Skip } from '../recognition/index.ts';
import type { ListingMeasure } from './decision.ts';
import { type ReasonDraft, stricter, type Verdict } from './verdict.ts';

/**
 * What a skipped step changes. A skip is never a silent clear: an unread text or picture could have shown any right, so the listing is
 * at least watched; a price that could not be compared matters only where a sign was found, and is then said. Where nothing was screened,
 * a person looks.
 */
export function judgeSkips(
  skips: readonly Skip[],
  { outcome, measure, lead, support }: Verdict,
  isRightInPlay: boolean,
): { readonly measure: ListingMeasure; readonly drafts: readonly ReasonDraft[] } {
  const relevant = skips.filter(({ step }) => step !== 'price' || isRightInPlay);
  if (relevant.length === 0) return { measure, drafts: [lead, ...support] };
  const isUnscreened = relevant.some(({ step }) => step === 'screening');
  const incomplete: ReasonDraft = {
    element: 'incomplete-screening',
    facts: {
      part: isUnscreened ? 'screening' : 'part',
      steps: ascending(relevant.map(({ step }) => step)),
      causes: ascending(relevant.map(({ reason }) => reason)),
    },
    signals: [],
  };
  const isOpen = outcome === 'clear' && relevant.some(({ step }) => step !== 'price');
  const floor: ListingMeasure = isUnscreened ? 'review' : isOpen ? 'watch' : 'none';
  // Where no sign was found in what could be read, what could not be read is what decides.
  const isFirst = outcome === 'clear' && (isUnscreened || (isOpen && !isRightInPlay));
  // "No sign was found" would be a claim about a listing nobody looked at.
  const rest = isUnscreened && !isRightInPlay ? [] : [lead, ...support];
  return {
    measure: stricter(measure, floor),
    drafts: isFirst ? [incomplete, ...rest] : [...rest, incomplete],
  };
}

function ascending(words: readonly string[]): readonly string[] {
  return [...new Set(words)].sort();
}
