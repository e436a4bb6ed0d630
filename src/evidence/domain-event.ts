import type { JsonValue } from './canonical.ts';

export interface Actor {
  readonly kind: 'user' | 'api-key' | 'system';
  readonly id: string;
}

/** A change of state that the events table keeps for ever; later it gets its leaf in the evidence log. */
export interface DomainEvent {
  /** Ascending without reuse; gaps are possible. */
  readonly seq: number;
  /** ISO 8601 in UTC. */
  readonly at: string;
  /** `room.past-participle`: `right.registered`, `license.granted`, `feed.received`, `listing.decided`, `session.opened`, … */
  readonly type: string;
  readonly subject: { readonly kind: string; readonly id: string };
  readonly actor: Actor;
  /** No personal data beyond ids. */
  readonly data: { readonly [name: string]: JsonValue };
}
