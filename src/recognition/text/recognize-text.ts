import type { Listing } from '../../catalog/index.ts';
import type { JsonValue } from '../../evidence/index.ts';
import type { Signal, TextPlace } from '../signal.ts';
import { type ContextFind, readContext } from './context/read-context.ts';
import { findMatches, type FoundForm, type Matches } from './find-matches.ts';
import { isWholeField, type MarkFind, type MarkSupport, scoreMark } from './mark-signals.ts';
import { toOriginal } from './markup.ts';
import type { TextMatcher } from './matcher.ts';
import { type Field, readFields } from './read-fields.ts';
import { type TermFind, weighTerms } from './term-signals.ts';

const MAX_SIGNALS = 200;
const MAX_FINDS_PER_RIGHT = 12;
/** Below this a find says nothing worth a reader's time. */
const MIN_SCORE = 0.05;

interface Draft {
  readonly signal: Signal;
  readonly order: number;
  readonly start: number;
  readonly end: number;
}

const KIND_ORDER = { 'text.mark': 0, 'text.replica-term': 1, 'text.context': 2 } as const;

function round(score: number): number {
  return Math.round(score * 1000) / 1000;
}

function placeOf(field: Field, start: number, end: number): TextPlace {
  const place = toOriginal(field.reading, start, end);
  return { field: field.name, ...place, text: field.source.slice(place.start, place.end) };
}

function isBrandMark(found: FoundForm): boolean {
  return found.field.name === 'brand' && isWholeField(found);
}

function supportOf(matches: Matches): MarkSupport {
  const officialRights = new Set<string>();
  const brandRights = new Set<string>();
  for (const found of matches.forms) {
    for (const { right, kind } of found.form.owners) {
      if (kind === 'official' && !found.form.isCommon && found.aligned.length > 3) officialRights.add(right);
      if (isBrandMark(found) && kind !== 'nickname') brandRights.add(right);
    }
  }
  const hasReplicaTerm = matches.terms.some(
    ({ term: { term } }) =>
      term.needsSupport === undefined && (term.category === 'replica-grade' || term.category === 'batch-slang'),
  );
  return { hasReplicaTerm, officialRights, brandRights };
}

function byPlace(a: MarkFind, b: MarkFind): number {
  return (
    a.found.field.order - b.found.field.order ||
    a.found.start - b.found.start ||
    b.found.end - a.found.end ||
    b.score - a.score ||
    compareText(a.owner.right, b.owner.right)
  );
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** One find a right and place: the longest, then the best. Finds inside a longer mark of another right count less. */
function settleOverlaps(finds: readonly MarkFind[]): MarkFind[] {
  const settled: MarkFind[] = [];
  /** Finds that may still cover what comes: they end after its start. */
  let open: MarkFind[] = [];
  for (const find of finds) {
    const { field, start, end } = find.found;
    open = open.filter(({ found }) => found.field === field && found.end > start);
    const covers = ({ found }: MarkFind): boolean => found.start <= start && end <= found.end;
    const isNestedInOwn = open.some(
      (other) => other.owner.right === find.owner.right && covers(other) && other.score * 1.5 >= find.score,
    );
    if (isNestedInOwn) continue;
    const cover = open.find(
      (other) =>
        other.owner.right !== find.owner.right &&
        covers(other) &&
        other.found.end - other.found.start > end - start &&
        other.score >= 0.5,
    );
    const kept = cover === undefined ? find : { ...find, score: find.score * 0.6, inside: cover.owner.right };
    settled.push(kept);
    if (open.length < 32) open.push(find);
  }
  return settled;
}

function markSignal(find: MarkFind): Signal {
  const { found, owner } = find;
  const detail: { [name: string]: JsonValue } = {
    form: { text: found.form.text, kind: owner.kind },
    tricks: found.spelling.tricks.map((trick): JsonValue => ({ ...trick })),
  };
  if (find.isCommon) detail['commonWord'] = true;
  if (find.isShort) detail['short'] = true;
  if (find.inside !== undefined) detail['inside'] = find.inside;
  return {
    kind: 'text.mark',
    right: owner.right,
    score: round(find.score),
    view: found.spelling.view,
    where: placeOf(found.field, found.start, found.end),
    detail,
  };
}

function termSignal(find: TermFind): Signal {
  const { found, term, language } = find;
  const where = placeOf(found.field, found.start, found.end);
  const score = round(find.score);
  if (term.category === 'style-of')
    return {
      kind: 'text.context',
      score,
      view: found.spelling.view,
      where,
      detail: { context: 'style-of', phrase: term.text, language },
    };
  const detail: { [name: string]: JsonValue } = {
    language,
    category: term.category,
    term: term.text,
    tricks: found.spelling.tricks.map((trick): JsonValue => ({ ...trick })),
  };
  if (find.innocentSense !== undefined) detail['innocentSense'] = find.innocentSense;
  if (find.neighbor !== undefined) detail['neighbor'] = find.neighbor;
  return { kind: 'text.replica-term', score, view: found.spelling.view, where, detail };
}

function contextSignal(find: ContextFind): Signal {
  const { context, field, start, end, right, score, detail } = find;
  return {
    kind: 'text.context',
    ...(right === undefined ? {} : { right }),
    score: round(score),
    view: 'folded',
    where: placeOf(field, start, end),
    detail: { context, ...detail },
  };
}

function conditionSignals(listing: Listing): Signal[] {
  if (listing.condition !== 'used' && listing.condition !== 'refurbished') return [];
  return [
    {
      kind: 'text.context',
      score: 0.95,
      where: { field: 'condition' },
      detail: { context: 'second-hand', condition: listing.condition },
    },
  ];
}

function byDraft(a: Draft, b: Draft): number {
  const kinds = (draft: Draft): number => KIND_ORDER[draft.signal.kind as keyof typeof KIND_ORDER];
  return (
    a.order - b.order ||
    a.start - b.start ||
    a.end - b.end ||
    kinds(a) - kinds(b) ||
    compareText(a.signal.right ?? '', b.signal.right ?? '') ||
    compareText(String(a.signal.detail?.['context'] ?? ''), String(b.signal.detail?.['context'] ?? '')) ||
    b.signal.score - a.signal.score
  );
}

/** The strongest finds of each right, so that one mark repeated a thousand times does not crowd out another. */
function limitPerRight(finds: readonly MarkFind[]): { readonly kept: MarkFind[]; readonly dropped: number } {
  const counts = new Map<string, number>();
  const kept = new Set<MarkFind>();
  for (const find of finds.toSorted((a, b) => b.score - a.score || byPlace(a, b))) {
    const count = counts.get(find.owner.right) ?? 0;
    if (find.score < MIN_SCORE || count >= MAX_FINDS_PER_RIGHT) continue;
    counts.set(find.owner.right, count + 1);
    kept.add(find);
  }
  return {
    kept: finds.filter((find) => kept.has(find)),
    dropped: finds.filter((f) => f.score >= MIN_SCORE).length - kept.size,
  };
}

/**
 * The text signals of a listing, in a fixed order: by field (title, description, brand, attributes by name), place, kind and right.
 * Never throws; costs time linear in the text. At most 200 signals: what was left out is counted in `detail.truncated` of the first.
 */
export function recognizeText(matcher: TextMatcher, listing: Listing): Signal[] {
  const matches: Matches = { forms: [], terms: [], cues: [], isTruncated: false };
  for (const field of readFields(listing)) findMatches(matcher, field, matches);

  const support = supportOf(matches);
  const scored = matches.forms.flatMap((found) => scoreMark(found, support, listing)).sort(byPlace);
  const { kept: marks, dropped } = limitPerRight(settleOverlaps(scored));
  const terms = weighTerms(
    matches.terms,
    listing,
    marks.some(({ score }) => score >= 0.5),
  );
  const contexts = readContext(matches.cues, marks, listing);

  const drafts: Draft[] = [
    ...marks.map((find) => ({
      signal: markSignal(find),
      order: find.found.field.order,
      start: find.found.start,
      end: find.found.end,
    })),
    ...terms.map((find) => ({
      signal: termSignal(find),
      order: find.found.field.order,
      start: find.found.start,
      end: find.found.end,
    })),
    ...contexts.map((find) => ({
      signal: contextSignal(find),
      order: find.field.order,
      start: find.start,
      end: find.end,
    })),
  ];
  const strongest =
    drafts.length > MAX_SIGNALS
      ? new Set(drafts.toSorted((a, b) => b.signal.score - a.signal.score || byDraft(a, b)).slice(0, MAX_SIGNALS))
      : undefined;
  const shown = drafts.filter((draft) => strongest?.has(draft) ?? true).sort(byDraft);
  const signals = [...shown.map(({ signal }) => signal), ...conditionSignals(listing)];
  const truncated = dropped + drafts.length - shown.length;
  const [first, ...rest] = signals;
  if (first === undefined || (truncated === 0 && !matches.isTruncated)) return signals;
  return [{ ...first, detail: { ...first.detail, truncated: Math.max(1, truncated) } }, ...rest];
}
