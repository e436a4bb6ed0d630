export { openHashSegments } from './open-hash-segments.ts';
export type { HashSegments } from './segments.ts';
