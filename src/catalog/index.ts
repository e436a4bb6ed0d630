export { completeListing } from './complete-listing.ts';
export * from './feed.ts';
export { isValidGtin } from './gtin.ts';
export * from './listing.ts';
export type { FieldProblem, ListingDraft, ListingRead } from './listing-draft.ts';
export { type FeedOptions, readFeed } from './read-feed.ts';
export { type ListingDefaults, readListing, UNKNOWN_SELLER } from './read-listing.ts';
