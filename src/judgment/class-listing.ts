import type { Listing } from '../catalog/index.ts';
import { niceClassesOf } from '../rights/index.ts';

/** The Nice classes that the goods of a listing may fall in, ascending; empty when they could not be told. */
export function classListing(listing: Listing): readonly number[] {
  let classes = known.get(listing);
  if (!classes) {
    const { category, title, description, attributes } = listing;
    const guesses = niceClassesOf({ category, title, description, attributes });
    classes = guesses.classes.map((guess) => guess.class).sort((a, b) => a - b);
    known.set(listing, classes);
  }
  return classes;
}

// A listing is judged once for each market; its goods are the same in all of them.
const known = new WeakMap<Listing, readonly number[]>();
