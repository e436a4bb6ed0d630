import { client, unwrap } from './client.ts';
import type { Box, Decision, DecisionSummary, Measure, Outcome, Page, Place, Right, StoredDecision } from './model.ts';
import type { components } from './schema.d.ts';

export interface DecisionFilters {
  readonly outcomes: readonly Outcome[];
  readonly measures: readonly Measure[];
  readonly markets: readonly string[];
  readonly right?: string | undefined;
  readonly seller?: string | undefined;
  readonly feed?: string | undefined;
  readonly q?: string | undefined;
  readonly sort: 'newest' | 'score';
}

export type DecisionDetail = StoredDecision & {
  /** The rights that the decision, its reasons and its signals concern. */
  readonly rights: readonly Right[];
};

export async function listDecisions(
  filters: DecisionFilters,
  cursor: string | undefined,
  limit: number,
): Promise<Page<DecisionSummary>> {
  return unwrap(
    client.GET('/v1/decisions', {
      params: {
        query: {
          outcome: [...filters.outcomes],
          measure: [...filters.measures],
          market: [...filters.markets],
          right: filters.right,
          seller: filters.seller,
          feed: filters.feed,
          q: filters.q,
          sort: filters.sort,
          cursor,
          limit,
        },
      },
    }),
  );
}

export async function findDecision(id: string): Promise<DecisionDetail> {
  const wire = await unwrap(client.GET('/v1/decisions/{id}', { params: { path: { id } } }));
  return {
    decision: toDecision(wire.decision, wire.sentences, wire.readings),
    listing: wire.listing,
    rights: wire.rights,
    decidedAt: wire.decidedAt,
    feedId: wire.feedId,
    siblings: wire.siblings,
    sharedPictures: wire.sharedPictures,
    supersededBy: wire.supersededBy,
  };
}

type Wire = components['schemas'];
/** The client's types make every tuple a list of any length. */
type WirePlace =
  | Wire['TextPlace']
  | (Omit<Wire['ImagePlace'], 'box'> & { readonly box?: readonly number[] })
  | Wire['FieldPlace'];
type WireDecision = Omit<Wire['Decision'], 'signals'> & {
  readonly signals: readonly (Omit<Wire['Signal'], 'where'> & { readonly where?: WirePlace })[];
};

export function toDecision(
  wire: WireDecision,
  sentences: Wire['Sentences'] | undefined,
  readings: readonly Wire['Reading'][] = [],
): Decision {
  return {
    ...wire,
    reasons: wire.reasons.map((reason, index) => ({
      ...reason,
      text: sentences?.en[index] ?? reason.text,
      textZh: sentences?.zh[index],
    })),
    signals: wire.signals.map(({ where, detail, ...signal }) => ({
      ...signal,
      where: where === undefined ? undefined : toPlace(where),
      detail: detail ?? {},
    })),
    readings,
  };
}

function toPlace(place: WirePlace): Place {
  return 'image' in place ? { ...place, box: toBox(place.box) } : place;
}

/** Undefined for the whole of a picture. */
export function toBox(box: readonly number[] | undefined): Box | undefined {
  const [x, y, width, height] = box ?? [];
  if (x === undefined || y === undefined || width === undefined || height === undefined) return undefined;
  return [x, y, width, height];
}
