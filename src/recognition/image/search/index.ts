export { type ImageMatcher, makeFlatMatcher } from './flat-matcher.ts';
export { makeHashIndex } from './hash-index.ts';
export { type HashSearchOptions, MAX_DISTANCE } from './hash-search.ts';
export { searchInThread } from './search-in-thread.ts';
