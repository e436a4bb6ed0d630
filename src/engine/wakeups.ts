type Topic = 'feeds' | 'retro-scans' | 'events';

/** Wakes whoever waits, in this process and, with a channel, in the others on the same database. */
export interface Wakeups {
  notify(topic: Topic): void;
  /** Calls back on each notification until the signal aborts. */
  subscribe(topic: Topic, signal: AbortSignal, onWake: () => void): void;
}

/** What the store offers where other processes may work on the same database. */
interface WakeupChannel {
  notify(topic: Topic): Promise<void>;
  listen(signal: AbortSignal, onWake: (topic: Topic) => void): Promise<void>;
}

export interface WakeupOptions {
  readonly channel?: WakeupChannel;
  /** Ends listening to the channel. */
  readonly signal?: AbortSignal;
  /** Told when the channel fails: then other processes are noticed by their next look at the tables only. */
  readonly onError?: (error: unknown) => void;
}

/** A wakeup carries nothing and may be lost or come twice: who wakes looks at the tables, and looks now and then without being woken. */
export function makeWakeups(options: WakeupOptions = {}): Wakeups {
  const { channel, signal = new AbortController().signal, onError = () => {} } = options;
  const waiting: { readonly [topic in Topic]: Set<() => void> } = {
    feeds: new Set(),
    'retro-scans': new Set(),
    events: new Set(),
  };

  function wake(topic: Topic): void {
    for (const onWake of waiting[topic]) onWake();
  }

  channel?.listen(signal, wake).catch(onError);
  return {
    notify(topic) {
      // Later, not within the caller's own step: it may hold what the woken one wants.
      queueMicrotask(() => wake(topic));
      channel?.notify(topic).catch(onError);
    },
    subscribe(topic, until, onWake) {
      if (until.aborted) return;
      // An object of its own each time: the same function may subscribe twice.
      const entry = (): void => onWake();
      waiting[topic].add(entry);
      until.addEventListener('abort', () => waiting[topic].delete(entry), { once: true });
    },
  };
}
