import type { Listing } from '../../catalog/index.ts';
import type { Signal } from '../signal.ts';
import { readContext } from './context/read-context.ts';
import { findMatches } from './find-matches.ts';
import type { FoundForm, Matches } from './found.ts';
import { isWholeField, type MarkSupport, scoreMark } from './mark-signals.ts';
import type { TextMatcher } from './matcher.ts';
import { readFields } from './fields/read-fields.ts';
import { settleMarks } from './settle-marks.ts';
import { supportedTerms, type TermFind, weighTerms } from './term-signals.ts';
import type { TermCategory } from './lexicon/term.ts';
import { bySignal, contextSignal, markSignal, type PlacedSignal, termSignal } from './to-signals.ts';

const MAX_SIGNALS = 200;
/** From this score on a mark, if only a short one, lends weight to words that say nothing without one. */
const SUPPORTING = 0.35;

function isBrandMark(found: FoundForm): boolean {
  return found.field.name === 'brand' && isWholeField(found);
}

/** Terms beside which a nickname is hardly an everyday word. */
const TRADE: ReadonlySet<TermCategory> = new Set<TermCategory>(['replica-grade', 'batch-slang', 'disclaimer']);

function supportOf(matches: Matches, terms: readonly TermFind[]): MarkSupport {
  const officialRights = new Set<string>();
  const brandRights = new Set<string>();
  for (const found of matches.forms) {
    const isTelling = !found.form.isCommon && found.letters > 3 && found.spelling.certainty >= 0.9;
    for (const { right, kind } of found.form.owners) {
      if (kind === 'official' && isTelling) officialRights.add(right);
      if (kind !== 'nickname' && isBrandMark(found)) brandRights.add(right);
    }
  }
  const trade = terms.filter(({ term, innocentSense }) => TRADE.has(term.category) && innocentSense === undefined);
  const hasReplicaTerm = trade.some(({ term }) => term.needsSupport === undefined);
  const hasWeakTerm = trade.some(({ term }) => term.needsSupport === 'mark');
  return { hasReplicaTerm, hasWeakTerm, officialRights, brandRights };
}

function conditionSignals(listing: Listing): Signal[] {
  const { condition } = listing;
  if (condition !== 'used' && condition !== 'refurbished') return [];
  const detail = { context: 'second-hand', rule: 'condition-field', condition };
  return [{ kind: 'text.context', score: 0.95, where: { field: 'condition' }, detail }];
}

/** The strongest signals in their fixed order. */
function limitSignals(placed: readonly PlacedSignal[]): PlacedSignal[] {
  if (placed.length <= MAX_SIGNALS) return placed.toSorted(bySignal);
  const strongest = placed.toSorted((a, b) => b.signal.score - a.signal.score || bySignal(a, b)).slice(0, MAX_SIGNALS);
  return strongest.sort(bySignal);
}

/**
 * The text signals of a listing, in a fixed order: by field (title, description, brand, attributes by name), place, kind and right; what
 * the condition field says comes last. Never throws; costs time linear in the text. At most 200 signals: when more were found, or a
 * bound of the search was reached, `detail.truncated` of the first counts what was left out (at least 1).
 */
export function recognizeText(matcher: TextMatcher, listing: Listing): Signal[] {
  const matches = findMatches(matcher, readFields(listing));
  if (matches.forms.length + matches.terms.length + matches.cues.length === 0) return conditionSignals(listing);

  const terms = weighTerms(matches.terms, listing);
  const support = supportOf(matches, terms);
  const { marks, dropped } = settleMarks(matches.forms.flatMap((found) => scoreMark(found, support, listing)));
  const hasMark = marks.some(({ score }) => score >= SUPPORTING);
  const placed = [
    ...marks.map(markSignal),
    ...supportedTerms(terms, hasMark).map(termSignal),
    ...readContext(matches.cues, marks, listing).map(contextSignal),
  ];
  const shown = limitSignals(placed);
  const signals = [...shown.map(({ signal }) => signal), ...conditionSignals(listing)];
  const truncated = dropped + placed.length - shown.length;
  const [first, ...rest] = signals;
  if (first === undefined || (truncated === 0 && !matches.isTruncated)) return signals;
  return [{ ...first, detail: { ...first.detail, truncated: Math.max(1, truncated) } }, ...rest];
}
