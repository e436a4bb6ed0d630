import { once } from 'node:events';
import { PassThrough, type Readable } from 'node:stream';
import type { Feed } from '../catalog/index.ts';
import type { DomainEvent } from '../evidence/index.ts';
import type { ServerDeps } from './deps.ts';
import { ServerError } from './problem.ts';

/** One subscription to the events, as server-sent events. */
export interface EventSubscription {
  /** Whose: the streams of one caller are counted together. */
  readonly caller: string;
  /** Resumes after this event (`Last-Event-ID`); absent: from now on. */
  readonly afterSeq?: number;
  /** Which events the caller may see and wants. */
  readonly wants: (event: DomainEvent) => boolean;
  readonly wantsFeedProgress: boolean;
  /** Asked again at each heartbeat: a stream must not outlive its session. */
  readonly isStillAllowed: () => Promise<boolean>;
}

export interface EventHub {
  /** Throws `too-many-streams`. The stream ends when the hub closes, the right to it ends, or its reader falls behind. */
  open(subscription: EventSubscription): Promise<Readable>;
  openStreams(): number;
  close(): void;
}

interface Client {
  readonly subscription: EventSubscription;
  readonly stream: PassThrough;
  /** The last event it was given or passed over. */
  seq: number;
  /** False while it is still catching up from `afterSeq`. */
  isLive: boolean;
}

/** `pollMs`: events of other processes raise no wakeup here, so the table is asked as well, while anyone listens. */
export interface EventHubTiming {
  readonly heartbeatMs: number;
  readonly pollMs: number;
}

const TIMING: EventHubTiming = { heartbeatMs: 15_000, pollMs: 1000 };
const PAGE = 500;
/** Further behind than this a client is told to read everything anew instead. */
const LONGEST_REPLAY = 20_000;
/** A reader that lets this many bytes pile up is cut off; it may come back with Last-Event-ID. */
const MOST_BUFFERED_BYTES = 1_048_576;
const FEEDS_WATCHED = 50;

export function makeEventHub(
  { store, wakeups, config, logger }: Pick<ServerDeps, 'store' | 'wakeups' | 'config' | 'logger'>,
  timing: EventHubTiming = TIMING,
): EventHub {
  const clients = new Set<Client>();
  const feedsSent = new Map<string, string>();
  let watch: { readonly controller: AbortController; readonly started: Promise<void> } | undefined;
  let head = 0;
  let isPumping = false;
  let isPumpWanted = false;
  let isClosed = false;

  function send(client: Client, text: string): void {
    if (client.stream.destroyed) return;
    client.stream.write(text);
    if (client.stream.writableLength > MOST_BUFFERED_BYTES) drop(client);
  }

  function drop(client: Client): void {
    client.stream.destroy();
    forget(client);
  }

  function forget(client: Client): void {
    clients.delete(client);
    if (clients.size === 0) stopWatching();
  }

  function stopWatching(): void {
    watch?.controller.abort();
    watch = undefined;
    feedsSent.clear();
  }

  function wake(): void {
    void pump();
  }

  /** All who come while it starts wait for the same start: before it is done `head` means nothing. */
  function startWatching(): Promise<void> {
    if (watch === undefined) {
      const controller = new AbortController();
      watch = { controller, started: watchFromNow(controller.signal) };
    }
    return watch.started;
  }

  async function watchFromNow(signal: AbortSignal): Promise<void> {
    head = await store.lastEventSeq();
    if (signal.aborted) return;
    wakeups.subscribe('events', signal, wake);
    const poll = setInterval(wake, timing.pollMs);
    const heartbeat = setInterval(() => void beat(), timing.heartbeatMs);
    signal.addEventListener('abort', () => {
      clearInterval(poll);
      clearInterval(heartbeat);
    });
  }

  /** Brings new events to all who listen. One runs at a time; a wake during it makes it run once more. */
  async function pump(): Promise<void> {
    isPumpWanted = true;
    if (isPumping) return;
    isPumping = true;
    try {
      do {
        isPumpWanted = false;
        await deliverNewEvents();
        await deliverFeedProgress();
      } while (isPumpWanted && clients.size > 0);
    } catch (error) {
      logger.error({ err: error }, 'events could not be read for the streams; the next wake tries again');
    } finally {
      isPumping = false;
    }
  }

  async function deliverNewEvents(): Promise<void> {
    for (;;) {
      const events = await store.listEvents({ afterSeq: head, limit: PAGE });
      for (const event of events) {
        head = Math.max(head, event.seq);
        for (const client of clients) if (client.isLive) give(client, event);
      }
      if (events.length < PAGE) return;
    }
  }

  function give(client: Client, event: DomainEvent): void {
    if (event.seq <= client.seq) return;
    client.seq = event.seq;
    if (client.subscription.wants(event)) send(client, eventText(event));
  }

  async function deliverFeedProgress(): Promise<void> {
    const watchers = [...clients].filter((client) => client.isLive && client.subscription.wantsFeedProgress);
    if (watchers.length === 0) return;
    const { items } = await store.listFeeds({ limit: FEEDS_WATCHED });
    for (const feed of items) {
      const text = feedProgressText(feed);
      const isNew = feedsSent.get(feed.id) !== text;
      feedsSent.set(feed.id, text);
      if (isNew) for (const client of watchers) send(client, text);
    }
  }

  async function beat(): Promise<void> {
    for (const client of clients) {
      const isAllowed = await client.subscription.isStillAllowed().catch(() => false);
      if (isAllowed) send(client, ': still here\n\n');
      else {
        client.stream.end();
        forget(client);
      }
    }
  }

  /** Gives a resuming client what it missed, at its own pace, then lets it join the others. */
  async function catchUp(client: Client): Promise<void> {
    while (!client.stream.destroyed) {
      // Between this check and the flag nothing can run: no event falls between replay and live.
      if (client.seq >= head) {
        client.isLive = true;
        return;
      }
      const events = await store.listEvents({ afterSeq: client.seq, limit: PAGE });
      for (const event of events) give(client, event);
      if (events.length === 0) client.seq = head;
      if (client.stream.writableNeedDrain) await once(client.stream, 'drain').catch(() => undefined);
    }
  }

  return {
    async open(subscription) {
      if (isClosed) throw new ServerError('unavailable');
      const ofCaller = [...clients].filter(({ subscription: { caller } }) => caller === subscription.caller).length;
      const { streams } = config.limits;
      if (clients.size >= streams.total || ofCaller >= streams.caller) throw new ServerError('too-many-streams');

      const client: Client = { subscription, stream: new PassThrough(), seq: 0, isLive: false };
      clients.add(client);
      client.stream.once('close', () => forget(client));
      try {
        await startWatching();
        const last = await store.lastEventSeq();
        const after = Math.min(subscription.afterSeq ?? last, last);
        const isTooFar = last - after > LONGEST_REPLAY;
        client.seq = isTooFar ? last : after;
        send(client, `retry: 3000\nid: ${client.seq}\nevent: ${isTooFar ? 'reset' : 'ready'}\ndata: {}\n\n`);
        catchUp(client).catch((error: unknown) => {
          logger.error({ err: error }, 'missed events could not be read for a stream; it was closed');
          drop(client);
        });
        return client.stream;
      } catch (error) {
        drop(client);
        throw error;
      }
    },
    openStreams: () => clients.size,
    close() {
      isClosed = true;
      for (const client of clients) client.stream.end();
      clients.clear();
      stopWatching();
    },
  };
}

/** JSON has no raw line breaks, so one `data:` line holds it. The event is unnamed: `onmessage` gets it, whatever its type. */
function eventText(event: DomainEvent): string {
  return `id: ${event.seq}\ndata: ${JSON.stringify(event)}\n\n`;
}

/** Progress is no event of the record: it has no id and is never replayed. */
function feedProgressText({ id, state, progress }: Feed): string {
  return `event: feed-progress\ndata: ${JSON.stringify({ id, state, progress })}\n\n`;
}
