import { makeListing, MARKS, makeSnapshot } from '../register.fixture.ts';
import { compileText } from '../compile-text.ts';
import { recognizeText } from '../recognize-text.ts';
import type { Signal } from '../../signal.ts';
import type { Listing } from '../../../catalog/index.ts';
import { makeRandom } from './train/random.ts';
import type { OfferExample } from './train/train-offers.ts';

const matcher = compileText(makeSnapshot(MARKS));

/** A listing with the text signals that the rules give it. */
export function readListingText(title: string, more: Partial<Listing> = {}): [Listing, Signal[]] {
  const listing = makeListing(title, more);
  return [listing, recognizeText(matcher, listing)];
}

const GOODS = ['jacket', 'boots', 'backpack', 'rain coat', 'gloves', 'tent', 'wool hat', 'belt'];
const COLORS = ['red', 'navy', 'olive', 'black', 'ivory', 'sand'];
const HONEST = ['free returns', 'two year warranty', 'ships today', 'gift wrapped', 'from our own shop'];
/** Words that no lexicon knows: only labels can tell what they mean. */
const SLANG = ['zorpgrade', 'twilight stock', 'bench sample'];
const MARK_NAMES = ['NORDVIK', 'AURELLE', 'ZARUMO'];

/** Offers whose replicas are told by invented slang alone; the marks by turns. */
export function makeLabeledOffers(count: number, seed: number): OfferExample[] {
  const random = makeRandom(seed);
  const pick = (words: readonly string[]): string => words[random(words.length)] ?? '';
  return Array.from({ length: count }, (_, index) => {
    const label = index % 2 === 0;
    const mark = MARK_NAMES[index % MARK_NAMES.length] ?? '';
    const title = `${mark} ${pick(GOODS)} ${pick(COLORS)} ${pick(label ? SLANG : HONEST)} ${pick(COLORS)}`;
    const [listing, signals] = readListingText(title);
    return { listing, signals, right: mark.toLowerCase(), label };
  });
}
