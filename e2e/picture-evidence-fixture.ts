import { renderReason, type Decision } from '../src/judgment/index.ts';
import type { Signal } from '../src/recognition/index.ts';
import { drawKnownCopy } from './console-fixture.ts';
import type { ConsoleSystem } from './console-system.ts';

const ACTOR = { kind: 'system', id: 'test' } as const;
const RIGHT = 'tm-aurelle';

function signalsOn(reference: string): readonly Signal[] {
  return [
    {
      kind: 'image.duplicate',
      right: RIGHT,
      score: 0.9,
      where: { image: 0, box: [30, 40, 250, 260] },
      detail: { bank: 'reference', distance: 9, threshold: 42, variant: 'mirror', reference, quality: 90 },
    },
    {
      kind: 'image.text',
      right: RIGHT,
      score: 0.8,
      where: { image: 0, box: [60, 250, 120, 30], text: 'AURELLE' },
      detail: { reading: 'AURELLE PARIS', confidence: 0.9 },
    },
    {
      kind: 'image.barcode',
      score: 1,
      where: { image: 0, box: [200, 190, 60, 60] },
      detail: { format: 'qr', text: 'https://wa.me/491', says: 'contact', channel: 'whatsapp', address: '491' },
    },
    { kind: 'image.altered', score: 0.7, where: { image: 0, box: [110, 190, 50, 50] }, detail: { way: 'covered' } },
  ];
}

/** Stores a decision on a listing in whose picture everything was found that the decision page draws; gives its id. */
export async function savePictureEvidence({ system: { screening } }: ConsoleSystem): Promise<string> {
  const { listing } = await screening.readListing({
    id: 'picture-evidence',
    seller: { id: 's-8', name: 'Night Market' },
    title: 'Shoulder bag',
    images: [await drawKnownCopy()],
  });
  const digest = listing?.images[0]?.digest;
  if (listing === undefined || digest === undefined) throw new Error('the listing with the picture cannot be read');
  const { decisions } = await screening.screen(listing, ['DE'], '2026-06-15');
  const [screened] = decisions;
  if (screened === undefined) throw new Error('the listing with the picture was not screened');
  const signals = signalsOn(digest);
  const reason = { element: 'altered-picture', facts: { image: 0, way: 'covered' } } as const;
  const decision: Decision = {
    ...screened,
    id: 'd-picture-evidence',
    outcome: 'counterfeit',
    measure: 'review',
    score: 0.9,
    right: RIGHT,
    signals,
    reasons: [{ ...reason, right: RIGHT, text: renderReason(reason, 'en'), signals: [3] }],
  };
  await screening.save(listing, { decisions: [decision], pictures: [] }, ACTOR);
  return decision.id;
}
