export { completeListing } from './complete-listing.ts';
export * from './feed.ts';
export * from './listing.ts';
export type { ListingDraft } from './listing-draft.ts';
export { type FeedOptions, readFeed } from './read-feed.ts';
export { readListing } from './read-listing.ts';
export * from './retro-scan.ts';
