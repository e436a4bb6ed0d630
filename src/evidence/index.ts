export { canonicalJson, contentDigest, type Digest, digestOf, isDigest, type JsonValue } from './canonical.ts';
export type { Actor, DomainEvent } from './domain-event.ts';
