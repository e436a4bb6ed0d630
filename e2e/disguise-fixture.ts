import { type Decision, type Reason, renderReason } from '../src/judgment/index.ts';
import type { Signal, TextPlace, Trick } from '../src/recognition/index.ts';
import type { ConsoleSystem } from './console-system.ts';

const ACTOR = { kind: 'system', id: 'test' } as const;
const RIGHT = 'tm-aurelle';

const LISTING = {
  id: 'disguises',
  seller: { id: 's-9', name: 'Best Shop', country: 'CN' },
  title: 'AUR handbag 欧瑞乐 欧马也 Aurele aurlele',
  description: 'Shown as オーレル in the boutique.',
  price: { amount: 39, currency: 'EUR' },
  category: 'Apparel & Accessories > Handbags',
  attributes: { variant: 'gold, ELLE' },
};

interface Disguise {
  readonly view: string;
  readonly form: string;
  readonly via?: string;
  readonly trick: Trick;
  readonly parts: readonly TextPlace[];
}

function place(text: string, field: 'title' | 'description' = 'title'): TextPlace {
  const start = LISTING[field].indexOf(text);
  return { field, start, end: start + text.length, text };
}

const DISGUISES: readonly Disguise[] = [
  {
    view: 'across',
    form: 'AURELLE',
    trick: { kind: 'across-fields', count: 2 },
    parts: [place('AUR'), { field: 'attributes.variant', start: 6, end: 10, text: 'ELLE' }],
  },
  { view: 'sound', form: '欧蕊乐', trick: { kind: 'homophone', count: 1 }, parts: [place('欧瑞乐')] },
  {
    view: 'shape',
    form: '欧驰',
    via: '欧马也',
    trick: { kind: 'split-character', count: 1 },
    parts: [place('欧马也')],
  },
  { view: 'near', form: 'AURELLE', trick: { kind: 'dropped-letter', count: 1 }, parts: [place('Aurele')] },
  { view: 'near', form: 'AURELLE', trick: { kind: 'swapped-letters', count: 1 }, parts: [place('aurlele')] },
  {
    view: 'sound',
    form: 'AURELLE',
    via: 'オーレル',
    trick: { kind: 'transliteration', count: 1, script: 'Katakana' },
    parts: [place('オーレル', 'description')],
  },
];

/** As the recognizer writes them: the parts stand on the signal only where there are several. */
function toSignal({ view, form, via, trick, parts }: Disguise): Signal {
  const [where] = parts;
  const detail = {
    form: { text: form, kind: 'official' },
    tricks: [{ ...trick }],
    ...(via !== undefined && { via }),
    ...(parts.length > 1 && { parts: parts.map((part) => ({ ...part })) }),
  };
  return { kind: 'text.mark', right: RIGHT, score: 0.9, view, ...(where && { where }), detail };
}

function toReason({ form, via, trick, parts }: Disguise, index: number): Reason {
  const facts = {
    mark: 'AURELLE',
    kind: 'trademark',
    market: 'DE',
    words: parts.map(({ text }) => text).join(' … '),
    form,
    ...(via !== undefined && { via }),
    tricks: [{ ...trick }],
    parts: parts.map(({ field, text }) => ({ field, text })),
  };
  const reason = { element: 'disguised-sign', facts } as const;
  return { ...reason, right: RIGHT, text: renderReason(reason, 'en'), signals: [index] };
}

/** Stores a decision on a listing that writes one mark in every way that the decision page draws; gives its id. */
export async function saveDisguises({ system: { screening } }: ConsoleSystem): Promise<string> {
  const { listing } = await screening.readListing(LISTING);
  if (listing === undefined) throw new Error('the listing of the disguises cannot be read');
  const { decisions } = await screening.screen(listing, ['DE'], '2026-06-15');
  const [screened] = decisions;
  if (screened === undefined) throw new Error('the listing of the disguises was not screened');
  const decision: Decision = {
    ...screened,
    id: 'd-disguises',
    outcome: 'counterfeit',
    measure: 'review',
    score: 0.63,
    right: RIGHT,
    signals: DISGUISES.map(toSignal),
    reasons: DISGUISES.map(toReason),
  };
  await screening.save(listing, { decisions: [decision], pictures: [] }, ACTOR);
  return decision.id;
}
