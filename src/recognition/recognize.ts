import type { Listing } from '../catalog/index.ts';
import type { Digest } from '../evidence/index.ts';
import type { RegisterSnapshot } from '../rights/index.ts';
import { type CompiledImages, compileImages } from './image/compile-images.ts';
import { DECODER_VERSION, type ImageSkip } from './image/decode.ts';
import type { ImageObservation, RegisterImageHash } from './image/observe-image.ts';
import { recognizeImages } from './image/recognize-images.ts';
import { compileRetailPrices, recognizePrice, type RetailPrices } from './price/recognize-price.ts';
import { REFERENCE_RATES } from './price/reference-rates.ts';
import type { Recognition, Signal, Skip } from './signal.ts';
import { compileText, recognizeText, TEXT_VERSION, type TextMatcher } from './text/index.ts';

/** A register compiled for recognition: build it once, match every listing with it. */
export interface Recognizers {
  readonly text: TextMatcher;
  readonly images: CompiledImages;
  readonly retailPrices: RetailPrices;
}

/** Versions of the recognizers, recorded on every decision: raise one whenever the same input may give other signals. */
export const MODELS: { readonly [name: string]: string } = {
  text: TEXT_VERSION,
  pdq: `1+${DECODER_VERSION}`,
  price: `1+rates-${REFERENCE_RATES.date}`,
};

/** What became of one picture of a listing. */
export type ObservedImage = ImageObservation | { readonly skip: ImageSkip };

/** Compiles a register; `imageHashes` holds an entry for each digest of `listRegisterImages`. */
export function compileRecognizers(
  register: RegisterSnapshot,
  imageHashes: ReadonlyMap<Digest, RegisterImageHash>,
): Recognizers {
  return {
    text: compileText(register),
    images: compileImages(register, imageHashes),
    retailPrices: compileRetailPrices(register),
  };
}

/**
 * Everything that can be recognized in one listing. `observations` are those of `listing.images`, by index; a picture without one
 * was skipped at intake, and why stands on the picture. Pure, never throws for what a seller wrote, and in a fixed order: text, pictures, price.
 */
export function recognize(
  recognizers: Recognizers,
  listing: Listing,
  observations: readonly (ObservedImage | undefined)[],
): Recognition {
  const skips: Skip[] = [];
  const images = new Map<number, ImageObservation>();
  for (const [item, image] of listing.images.entries()) {
    const observed = observations[item];
    if (observed !== undefined && !('skip' in observed)) images.set(item, observed);
    else skips.push({ step: 'image', item, reason: observed?.skip ?? image.skip ?? 'not-loaded' });
  }
  skips.push(...listUnread(listing));
  const signs = [...recognizeText(recognizers.text, listing), ...recognizeImages(recognizers.images, images)];
  const price = recognizePrice(listing, recognizers.retailPrices, listRights(signs));
  return { signals: [...signs, ...price.signals], skips: [...skips, ...price.skips] };
}

/** Rights whose sign was seen, ascending. */
function listRights(signals: readonly Signal[]): readonly string[] {
  const rights = new Set<string>();
  for (const { kind, right } of signals) {
    if (right !== undefined && (kind === 'text.mark' || kind === 'image.duplicate')) rights.add(right);
  }
  return [...rights].sort();
}

/** What the intake could not read of a field, no recognizer saw. */
function listUnread({ unread = [] }: Listing): readonly Skip[] {
  return unread.map((field): Skip => {
    const step = field === 'images' ? 'image' : field === 'price' ? 'price' : 'text';
    return { step, reason: `unread-${field}` };
  });
}
