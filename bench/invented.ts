import type { Right } from '../src/rights/index.ts';

const SYLLABLES = [
  'au',
  'rel',
  'nor',
  'vik',
  'kes',
  'tra',
  'mo',
  'lin',
  'dax',
  'pel',
  'ovi',
  'zan',
  'thu',
  'bri',
  'cor',
  'sel',
];

/** Invented words, all different, the same on every run. */
export function wordOf(index: number): string {
  const { length } = SYLLABLES;
  const parts = [index, index / length, index / length ** 2, index / length ** 3].map(
    (part) => SYLLABLES[Math.floor(part) % length],
  );
  const more = index < length ** 4 ? [] : [SYLLABLES[Math.floor(index / length ** 4) % length]];
  return [...parts, ...more].join('');
}

export function rightOf(index: number): Right {
  return {
    id: `tm-${index}`,
    kind: 'trademark',
    markFeature: 'word',
    verbalElement: wordOf(index),
    aliases: [],
    holder: { id: `h-${index}`, name: `Holder ${index}` },
    registrations: [{ territory: 'EU', niceClasses: [18, 25], status: 'registered' }],
    licenses: [],
    images: [],
    referenceImages: [],
    knownInfringing: [],
    retailPrice: { amount: 500, currency: 'EUR' },
  };
}

/** A listing that names the word, or none. */
export function listingOf(index: number, word = 'plain') {
  return {
    id: `L${index}`,
    seller: { id: `s-${index % 200}` },
    title: `Women ${word} leather shoulder bag large capacity with zipper, brown`,
    description: 'Spacious bag for work and travel, two pockets inside, adjustable strap, gift box included.',
    price: { amount: 39 + (index % 60), currency: 'EUR' },
    category: 'Apparel & Accessories > Handbags',
    markets: ['DE'],
  };
}
