import type { Pool } from 'pg';

const TOPICS = ['feeds', 'retro-scans', 'events'] as const;
type Topic = (typeof TOPICS)[number];

/** Wakes the other processes on the same database. What is lost while a connection is renewed is made up for by the next look at the tables. */
export interface WakeupChannel {
  notify(topic: Topic): Promise<void>;
  /** Calls back on notifications of every process, this one included, until the signal aborts. */
  listen(signal: AbortSignal, onWake: (topic: Topic) => void): Promise<void>;
}

const CHANNEL = 'touchstone';
const RECONNECT_MS = 2000;

/** Wakeups by PostgreSQL's LISTEN and NOTIFY. Each listener holds one connection of the pool, until its signal or `closed` aborts. */
export function makeWakeupChannel(pool: Pool, closed: AbortSignal): WakeupChannel {
  return {
    async notify(topic) {
      await pool.query('select pg_notify($1, $2)', [CHANNEL, topic]);
    },
    listen: (signal, onWake) => listenOnce(pool, AbortSignal.any([signal, closed]), onWake),
  };
}

/** Listens on one connection; goes on by another when that breaks. Gives it back when the signal aborts. */
async function listenOnce(pool: Pool, signal: AbortSignal, onWake: (topic: Topic) => void): Promise<void> {
  const client = await pool.connect();
  const lost = new AbortController();
  // Destroyed, not pooled: whoever got it next would go on listening.
  const release = (): void => client.release(true);
  client.on('notification', ({ payload }) => {
    const topic = TOPICS.find((known) => known === payload);
    if (topic !== undefined) onWake(topic);
  });
  client.once('error', () => {
    lost.abort();
    release();
    retryListening(pool, signal, onWake);
  });
  try {
    await client.query(`listen ${CHANNEL}`);
  } catch (error) {
    // A connection that broke meanwhile is being replaced already.
    if (lost.signal.aborted) return;
    lost.abort();
    release();
    throw error;
  }
  if (signal.aborted) release();
  else signal.addEventListener('abort', release, { once: true, signal: lost.signal });
}

function retryListening(pool: Pool, signal: AbortSignal, onWake: (topic: Topic) => void): void {
  const timer = setTimeout(() => {
    if (signal.aborted) return;
    listenOnce(pool, signal, onWake).catch(() => retryListening(pool, signal, onWake));
  }, RECONNECT_MS);
  timer.unref();
}
