import type { DecisionFilters } from '../../api/decisions.ts';
import { type Measure, MEASURES, type Outcome, OUTCOMES } from '../../api/model.ts';
import { readList, readWord } from '../../router-search.ts';

/** The state of the list of decisions, as its address holds it; a decision opened from it keeps it too. */
export interface DecisionSearch {
  readonly outcome?: readonly Outcome[] | undefined;
  readonly measure?: readonly Measure[] | undefined;
  readonly market?: readonly string[] | undefined;
  readonly right?: string | undefined;
  readonly seller?: string | undefined;
  readonly feed?: string | undefined;
  readonly q?: string | undefined;
  readonly sort?: 'score' | undefined;
  /** The decision that is selected. */
  readonly at?: string | undefined;
}

/** A decision's own address: the list it came from, and the reason that is chosen. */
export interface OneDecisionSearch extends DecisionSearch {
  readonly reason?: number | undefined;
}

export const NO_FILTERS: DecisionFilters = { outcomes: [], measures: [], markets: [], sort: 'newest' };

export function readDecisionSearch(search: Record<string, unknown>): DecisionSearch {
  return {
    outcome: readList(search['outcome'], (word): word is Outcome => (OUTCOMES as readonly string[]).includes(word)),
    measure: readList(search['measure'], (word): word is Measure => (MEASURES as readonly string[]).includes(word)),
    market: readList(search['market'], (word): word is string => /^[A-Z]{2}$/.test(word)),
    right: readWord(search['right']),
    seller: readWord(search['seller']),
    feed: readWord(search['feed']),
    q: readWord(search['q']),
    sort: search['sort'] === 'score' ? 'score' : undefined,
    at: readWord(search['at']),
  };
}

export function readOneDecisionSearch(search: Record<string, unknown>): OneDecisionSearch {
  const reason = String(search['reason']);
  return { ...readDecisionSearch(search), reason: /^\d{1,3}$/.test(reason) ? Number(reason) : undefined };
}

export function filtersOf(search: DecisionSearch): DecisionFilters {
  return {
    outcomes: search.outcome ?? [],
    measures: search.measure ?? [],
    markets: search.market ?? [],
    right: search.right,
    seller: search.seller,
    feed: search.feed,
    q: search.q,
    sort: search.sort ?? 'newest',
  };
}

/** Whether anything narrows the list. */
export function isFiltered({ at: _at, sort: _sort, ...filters }: DecisionSearch): boolean {
  return Object.values(filters).some((value) => value !== undefined);
}
