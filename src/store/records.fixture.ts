import type { Listing } from '../catalog/index.ts';
import { contentDigest, type Digest } from '../evidence/index.ts';
import type { Decision, Outcome } from '../judgment/index.ts';
import type { Right } from '../rights/index.ts';

/** Records for tests and measurements, as the domain rooms would make them. */

export const ANALYST = { kind: 'user', id: 'u-analyst' } as const;

export function testDigest(text: string): Digest {
  return contentDigest(text);
}

export function testListing(id: string, change: Partial<Listing> = {}): Listing {
  const listing = {
    id,
    seller: { id: 's-1', name: 'Harbor Goods' },
    title: `Canvas bag ${id}`,
    markets: ['DE', 'US'],
    images: [],
    attributes: {},
    ...change,
  };
  return { ...listing, revision: contentDigest(listing) };
}

export function testDecision(
  listing: Listing,
  market: string,
  outcome: Outcome,
  change: Partial<Decision> = {},
): Decision {
  const decision = {
    listingId: listing.id,
    market,
    date: '2026-11-24',
    outcome,
    measure: outcome === 'clear' ? 'none' : 'review',
    score: outcome === 'clear' ? 0 : 0.9,
    ...(outcome !== 'clear' && { right: 'tm-aurelle' }),
    reasons: [
      {
        element: outcome === 'clear' ? 'no-sign-found' : 'identical-sign',
        text: 'The title carries the sign.',
        facts: {},
        signals: [],
      },
    ],
    signals: [],
    skips: [],
    versions: {
      listing: listing.revision,
      register: testDigest('register 1'),
      parameters: testDigest('p'),
      models: {},
    },
    ...change,
  } as const;
  const { date, versions } = decision;
  return { ...decision, id: `d-${contentDigest({ listingId: listing.id, market, date, versions }).slice(7, 39)}` };
}

export function testRight(id: string, change: Partial<Right> = {}): Right {
  return {
    id,
    kind: 'trademark',
    verbalElement: id.toUpperCase(),
    aliases: [],
    holder: { id: 'h-1', name: 'Aurelle SA' },
    registrations: [{ territory: 'EU', niceClasses: [18, 25], status: 'registered', from: '2015-03-01' }],
    licenses: [],
    images: [],
    referenceImages: [],
    knownInfringing: [],
    ...change,
  };
}

export async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}
