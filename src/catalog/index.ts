export * from './feed.ts';
export * from './listing.ts';
