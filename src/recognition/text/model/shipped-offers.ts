import { type OfferModel, readOfferModel } from './offer-model.ts';
import json from './replica-offer.json' with { type: 'json' };

function readShipped(): OfferModel {
  const read = readOfferModel(json);
  if (!read.ok) throw new TypeError(`replica-offer.json: ${read.message}`);
  return read.model;
}

/** The weights that come with the program: `node bin/touchstone-dev train-text` makes them, docs/models/text-replica.md says from what. */
export const SHIPPED_OFFERS: OfferModel = readShipped();
