import type { DomainEvent } from '../evidence/index.ts';
import type { Wakeups } from './wakeups.ts';

export interface FollowRegisterOptions {
  readonly store: {
    lastEventSeq(): Promise<number>;
    listEvents(query: { readonly afterSeq: number; readonly limit: number }): Promise<readonly DomainEvent[]>;
  };
  readonly register: { readonly version: string; refresh(): Promise<void> };
  readonly wakeups: Wakeups;
  /** How often to look without being woken (default 5 s): wakeups may be lost. */
  readonly pollMs?: number;
  readonly onError?: (error: unknown) => void;
}

/** Events read at a time. */
const PAGE = 500;

/**
 * Takes over what other processes on the same database do to the register, until it is stopped: each compiled version is an event, and one that
 * is not in force here is fetched.
 */
export async function followRegister(options: FollowRegisterOptions): Promise<{ stop(): Promise<void> }> {
  const { store, register, wakeups, pollMs = 5000, onError = () => {} } = options;
  const stopping = new AbortController();
  let seen = await store.lastEventSeq();
  let looking: Promise<void> = Promise.resolve();

  async function look(): Promise<void> {
    let isBehind = false;
    for (;;) {
      const events = await store.listEvents({ afterSeq: seen, limit: PAGE });
      seen = events.at(-1)?.seq ?? seen;
      const compiled = events.filter((event) => event.type === 'register.compiled').at(-1);
      if (compiled !== undefined) isBehind = compiled.subject.id !== register.version;
      if (events.length < PAGE) break;
    }
    if (isBehind) await register.refresh();
  }

  let isAsked = false;
  const lookSoon = (): void => {
    if (isAsked) return;
    isAsked = true;
    looking = looking
      .then(() => {
        isAsked = false;
        return stopping.signal.aborted ? undefined : look();
      })
      .catch(onError);
  };
  const timer = setInterval(lookSoon, pollMs);
  wakeups.subscribe('events', stopping.signal, lookSoon);
  return {
    stop: () => {
      stopping.abort();
      clearInterval(timer);
      return looking;
    },
  };
}
