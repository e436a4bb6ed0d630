import type { Listing } from '../catalog/index.ts';
import type { RegisterSnapshot } from '../rights/index.ts';
import { type CompiledImages, compileImages, type ImageHashes, updateImages } from './image/compile-images.ts';
import { DECODER_VERSION, type ImageSkip } from './image/decode/index.ts';
import type { ImageObservation } from './image/observe-image.ts';
import { ALTERED_VERSION, recognizeAltered } from './image/altered/index.ts';
import { type CompiledCodes, compileCodes, recognizeCodes, updateCodes } from './image/codes/index.ts';
import { type PictureModels, readerVersions } from './image/picture-readers.ts';
import { recognizeImages } from './image/recognize-images.ts';
import { recognizeWriting } from './image/writing/index.ts';
import { compileRetailPrices, recognizePrice, type RetailPrices, updateRetailPrices } from './price/recognize-price.ts';
import { REFERENCE_RATES } from './price/reference-rates.ts';
import type { RegisterEdit } from './register-edit.ts';
import { type Recognition, showsSign, type Signal, type Skip } from './signal.ts';
import { compileText, recognizeText, TEXT_VERSION, type TextMatcher } from './text/index.ts';
import type { OfferModel } from './text/model/offer-model.ts';
import { recognizeOffers } from './text/model/recognize-offers.ts';
import { SHIPPED_OFFERS } from './text/model/shipped-offers.ts';
import { updateText } from './text/update-text.ts';

/** A register compiled for recognition: build it once, match every listing with it. */
export interface Recognizers {
  readonly text: TextMatcher;
  readonly images: CompiledImages;
  readonly codes: CompiledCodes;
  readonly retailPrices: RetailPrices;
  readonly offers: OfferModel;
}

/** What the recognizers of text and pictures have learned. */
export interface LearnedModels extends PictureModels {
  /** Weights of the learned part of text recognition, where they are not those that come with the program. */
  readonly offers?: OfferModel;
}

/** Versions of the recognizers, recorded on every decision: raise one whenever the same input may give other signals. */
export function modelVersions({ offers = SHIPPED_OFFERS, ...models }: LearnedModels = {}): {
  readonly [name: string]: string;
} {
  return {
    ...RULE_VERSIONS,
    'text-replica': offers.digest,
    ...readerVersions(models),
  };
}

const RULE_VERSIONS: { readonly [name: string]: string } = {
  text: TEXT_VERSION,
  pdq: `6+${DECODER_VERSION}`,
  altered: `${ALTERED_VERSION}+${DECODER_VERSION}`,
  price: `1+rates-${REFERENCE_RATES.date}`,
};

/** What became of one picture of a listing. */
export type ObservedImage = ImageObservation | { readonly skip: ImageSkip };

/** Compiles a register; `imageHashes` holds an entry for each digest of `listRegisterImages`. */
export function compileRecognizers(
  register: RegisterSnapshot,
  imageHashes: ImageHashes,
  offers: OfferModel = SHIPPED_OFFERS,
): Recognizers {
  return {
    offers,
    text: compileText(register),
    images: compileImages(register, imageHashes),
    codes: compileCodes(register),
    retailPrices: compileRetailPrices(register),
  };
}

/**
 * The recognizers after a change of the register, at the cost of the change. They find what recognizers of the whole register find;
 * `imageHashes` holds the pictures of `put`. Those given stay as they are.
 */
export function updateRecognizers(recognizers: Recognizers, edit: RegisterEdit, imageHashes: ImageHashes): Recognizers {
  const { gone, put, register } = edit;
  const stays = new Set(put.map(({ id }) => id));
  const change = { put, remove: gone.flatMap(({ id }) => (stays.has(id) ? [] : id)) };
  return {
    ...recognizers,
    text: updateText(recognizers.text, change, register.version),
    images: updateImages(recognizers.images, edit, imageHashes),
    codes: updateCodes(recognizers.codes, edit),
    retailPrices: updateRetailPrices(recognizers.retailPrices, edit),
  };
}

/**
 * Everything that can be recognized in one listing. `observations` are those of `listing.images`, by index; a picture without one
 * was skipped at intake, and why stands on the picture. Pure, never throws for what a seller wrote, and in a fixed order: text, what the
 * learned part says of it, pictures, what is written in them, codes, parts made unreadable, price. Parts made unreadable are looked for where anything
 * else speaks of a right: alone they tell of none.
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
    if (observed === undefined || 'skip' in observed) {
      skips.push({ step: 'image', item, reason: observed?.skip ?? image.skip ?? 'not-loaded' });
      continue;
    }
    images.set(item, observed);
    for (const reason of observed.skips) skips.push({ step: 'image', item, reason });
  }
  skips.push(...listUnread(listing));
  const texts = recognizeText(recognizers.text, listing);
  const offers = recognizeOffers(recognizers.offers, listing, texts);
  const written = [...images].map(([image, { lines }]) => ({ image, lines }));
  const codes = new Map([...images].map(([image, seen]) => [image, seen.codes]));
  const found = [
    ...texts,
    ...offers,
    ...recognizeImages(recognizers.images, images),
    ...recognizeWriting(recognizers.text, listing, written),
    ...recognizeCodes(recognizers.codes, listing, codes),
  ];
  const signs = [...found, ...recognizeAltered(found.some(({ right }) => right !== undefined) ? images : new Map())];
  const price = recognizePrice(listing, recognizers.retailPrices, listRights(signs));
  return { signals: [...signs, ...price.signals], skips: [...skips, ...price.skips] };
}

/** Rights whose sign was seen, ascending. */
function listRights(signals: readonly Signal[]): readonly string[] {
  const rights = signals.flatMap((signal) => (signal.right !== undefined && showsSign(signal) ? [signal.right] : []));
  return [...new Set(rights)].sort();
}

/** What the intake could not read of a field, no recognizer saw. */
function listUnread({ unread = [] }: Listing): readonly Skip[] {
  return unread.map((field): Skip => {
    const step = field === 'images' ? 'image' : field === 'price' ? 'price' : 'text';
    return { step, reason: `unread-${field}` };
  });
}
