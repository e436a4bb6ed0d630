import type { Listing } from '../catalog/index.ts';
import { contentDigest } from '../evidence/index.ts';
import type { Context, Recognition, Signal, Skip } from '../recognition/index.ts';
import { compileRegister, indexRegister, type RegisterIndex, type Right } from '../rights/index.ts';
import type { Decision } from './decision.ts';
import { defaultParameters } from './default-parameters.ts';
import { judge } from './judge.ts';
import type { Parameters } from './parameters.ts';

/** The world of this room's tests: fictional rights, listings, and signals as the recognizers write them. */

export const DATE = '2026-06-15';

const holder = { id: 'h-aurelle', name: 'Aurelle SA' };
const blank = { aliases: [], registrations: [], licenses: [], images: [], referenceImages: [], knownInfringing: [] };
const bags = { niceClasses: [18, 25], status: 'registered', from: '2015-03-01', to: '2035-03-01' } as const;

export const AURELLE: Right = {
  ...blank,
  id: 'tm-aurelle',
  kind: 'trademark',
  markFeature: 'word',
  verbalElement: 'AURELLE',
  holder,
  registrations: ['EU', 'GB', 'US', 'CN', 'BR', 'ZA', 'IN', 'JP'].map((territory) => ({ territory, ...bags })),
  licenses: [
    { seller: 's-licensed', territories: [], niceClasses: [18, 25], from: '2024-01-01', to: '2027-01-01' },
    { seller: 's-france', territories: ['FR'], niceClasses: [18], from: '2024-01-01', to: '2027-01-01' },
    { seller: 's-late', territories: [], niceClasses: [18], from: '2020-01-01', to: '2024-12-31' },
    { seller: 's-early', territories: [], niceClasses: [18], from: '2027-01-01' },
    { seller: 's-clothes', territories: [], niceClasses: [25], from: '2024-01-01' },
  ],
  retailPrice: { amount: 890, currency: 'EUR' },
};

/** Registered in the European Union only. */
export const NORDVIK: Right = {
  ...blank,
  id: 'tm-nordvik',
  kind: 'trademark',
  verbalElement: 'NORDVIK',
  holder: { id: 'h-nordvik', name: 'Nordvik AB' },
  registrations: [
    { territory: 'EU', ...bags },
    { territory: 'GB', ...bags, number: 'UK00900000001', status: 'expired', to: '2025-03-01' },
    { territory: 'CH', ...bags, status: 'pending' },
    { territory: 'NO', ...bags, from: '2027-01-01' },
  ],
};

/** A painting, protected everywhere without registration. */
export const MERIDIAN: Right = {
  ...blank,
  id: 'work-meridian',
  kind: 'copyright',
  verbalElement: 'Meridian',
  holder: { id: 'h-meridian', name: 'Studio Meridian' },
};

export const RIGHTS: readonly Right[] = [AURELLE, NORDVIK, MERIDIAN];

export function registerOf(rights: readonly Right[]): RegisterIndex {
  const compiled = compileRegister(rights);
  if (!compiled.ok) throw new Error(compiled.message);
  return indexRegister(compiled.register);
}

export const REGISTER = registerOf(RIGHTS);

export function listing(change: Partial<Listing> = {}): Listing {
  const content: Omit<Listing, 'revision'> = {
    id: 'L1',
    seller: { id: 's-9', name: 'Corner Shop' },
    title: 'Aurelle leather handbag',
    category: 'Apparel & Accessories > Handbags',
    markets: [],
    images: [],
    attributes: {},
    condition: 'new',
    price: { amount: 850, currency: 'EUR' },
    ...change,
  };
  return { ...content, revision: contentDigest(content) };
}

export function mark(change: Partial<Signal> & { text?: string; field?: string } = {}): Signal {
  const { text = 'Aurelle', field = 'title', detail, ...rest } = change;
  return {
    kind: 'text.mark',
    right: 'tm-aurelle',
    score: 0.97,
    view: 'folded',
    where: { field, start: 0, end: text.length, text },
    ...(detail && { detail }),
    ...rest,
  };
}

export const disguised = (trick: string, text: string): Signal =>
  mark({ text, score: 0.95, detail: { tricks: [{ kind: trick, count: 1 }] } });

export function term(text: string, category: string, score = 0.9): Signal {
  return {
    kind: 'text.replica-term',
    score,
    where: { field: 'description', start: 0, end: text.length, text },
    detail: { category },
  };
}

/** What the learned part says of the listing, with the words that speak for it. */
export function reading(score = 0.97, words: readonly string[] = ['factory'], right = 'tm-aurelle'): Signal {
  return {
    kind: 'text.replica-offer',
    right,
    score,
    view: 'learned',
    detail: { features: words.map((text) => ({ words: text, share: 0.5 })) },
  };
}

export function context(name: Context, score = 0.9, right: string | undefined = 'tm-aurelle'): Signal {
  const text = name;
  return {
    kind: 'text.context',
    ...(right !== undefined && { right }),
    score,
    where: { field: 'title', start: 0, end: text.length, text },
    detail: { context: name },
  };
}

export function picture(bank: 'mark' | 'reference' | 'known-infringing', right = 'tm-aurelle', score = 0.97): Signal {
  return {
    kind: 'image.duplicate',
    right,
    score,
    where: { image: 0 },
    detail: { bank, distance: 4, variant: 'original' },
  };
}

/** What is written in the second picture, as the recognizer of text would have found it in a field. */
export function inPicture({ where, ...signal }: Signal): Signal {
  const text = where && 'text' in where ? where.text : undefined;
  return {
    ...signal,
    kind: 'image.text',
    where: { image: 1, box: [10, 20, 120, 30], ...(text !== undefined && { text }) },
  };
}

/** A part of the first picture that was made unreadable. */
export function alteration(way: 'covered' | 'mosaic' | 'blur' = 'mosaic', score = 0.9): Signal {
  return { kind: 'image.altered', score, where: { image: 0, box: [0, 0, 64, 64] }, detail: { way } };
}

/** A code in the first picture. */
export function code(detail: NonNullable<Signal['detail']>, right?: string): Signal {
  const where = { image: 0, box: [4, 4, 90, 90] } as const;
  return { kind: 'image.barcode', ...(right !== undefined && { right }), score: 0.99, where, detail };
}

/** As the price recognizer scores it: 1 at a tenth of the retail price and below, 0 at the retail price. */
export function price(ratio: number, right = 'tm-aurelle'): Signal {
  const score = ratio <= 0.1 ? 1 : ratio <= 0.25 ? 0.85 : ratio <= 0.5 ? 0.5 : 0.05;
  return { kind: 'price', right, score, where: { field: 'price' }, detail: { ratio } };
}

export interface Offer {
  readonly listing?: Partial<Listing>;
  readonly signals?: readonly Signal[];
  readonly skips?: readonly Skip[];
  readonly market?: string;
  readonly date?: string;
  readonly register?: RegisterIndex;
  readonly parameters?: Parameters;
}

export function decideOn(offer: Offer): Decision {
  const recognition: Recognition = { signals: offer.signals ?? [], skips: offer.skips ?? [] };
  return judge({
    listing: listing(offer.listing),
    market: offer.market ?? 'DE',
    date: offer.date ?? DATE,
    recognition,
    register: offer.register ?? REGISTER,
    parameters: offer.parameters ?? defaultParameters,
    models: { text: 't1', image: 'i1' },
  });
}
