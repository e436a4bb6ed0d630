import type { Feed, Listing } from '../catalog/index.ts';
import { contentDigest, digestOf } from '../evidence/index.ts';
import type { Decision } from '../judgment/index.ts';
import type { Right } from '../rights/index.ts';

export const RIGHT: Right = {
  id: 'tm-aurelle',
  kind: 'trademark',
  markFeature: 'word',
  verbalElement: 'AURELLE',
  aliases: [{ text: '欧蕊乐', kind: 'official' }],
  holder: { id: 'h-1', name: 'Aurelle SA' },
  registrations: [{ territory: 'EU', number: '018000001', niceClasses: [18, 25], status: 'registered' }],
  licenses: [],
  images: [{ source: 'marks/aurelle.svg', digest: digestOf('aurelle') }],
  referenceImages: [],
  knownInfringing: [],
  retailPrice: { amount: 890, currency: 'EUR' },
};

export function listingOf(id: string, title: string): Listing {
  const listing = {
    id,
    seller: { id: 's-9', name: 'Best Shop', country: 'CN' },
    title,
    markets: ['DE'],
    images: [],
    attributes: { material: 'leather' },
  };
  return { ...listing, revision: contentDigest(listing) };
}

export function decisionOf(listing: Listing, market: string, change: Partial<Decision> = {}): Decision {
  return {
    id: `d-${listing.id}-${market}`,
    listingId: listing.id,
    market,
    date: '2026-11-24',
    outcome: 'counterfeit',
    measure: 'remove',
    score: 0.987,
    right: 'tm-aurelle',
    reasons: [
      {
        element: 'no-license',
        right: 'tm-aurelle',
        text: 'The seller has no license.',
        facts: { mark: 'AURELLE', seller: 'Best Shop', market },
        signals: [0],
      },
    ],
    signals: [
      {
        kind: 'text.mark',
        right: 'tm-aurelle',
        score: 0.99,
        view: 'original',
        where: { field: 'title', start: 0, end: 7, text: 'Aurelle' },
        detail: { mark: 'AURELLE' },
      },
      { kind: 'image.duplicate', score: 0.9, where: { image: 0, box: [1, 2, 3, 4] } },
      { kind: 'price', score: 0.8, where: { field: 'price' } },
    ],
    skips: [{ step: 'image', item: 2, reason: 'not-an-image' }],
    versions: {
      listing: listing.revision,
      register: digestOf('register'),
      parameters: digestOf('parameters'),
      models: { text: '1' },
    },
    ...change,
  };
}

export function feedOf(id: string, change: Partial<Feed> = {}): Feed {
  return {
    id,
    name: 'autumn.csv',
    state: 'queued',
    defaultMarkets: ['DE'],
    progress: { bytesTotal: 10, bytesRead: 0, recordsRead: 0, listings: 0, skipped: 0, decisions: 0, outcomes: {} },
    createdAt: '2026-11-24T08:00:00.000Z',
    createdBy: 'user:u-admin',
    ...change,
  };
}
