import type { Pool, PoolClient } from 'pg';

type Topic = 'feeds' | 'events';

/** Wakes the other processes on the same database. What is lost while a connection is renewed is made up for by the next look at the tables. */
export interface WakeupChannel {
  notify(topic: Topic): Promise<void>;
  /** Calls back on notifications of every process, this one included, until the signal aborts. */
  listen(signal: AbortSignal, onWake: (topic: Topic) => void): Promise<void>;
}

const CHANNEL = 'touchstone';
const RECONNECT_MS = 2000;

/** Wakeups by PostgreSQL's LISTEN and NOTIFY. Listening holds one connection of the pool. */
export function makeWakeupChannel(pool: Pool): WakeupChannel {
  return {
    async notify(topic) {
      await pool.query('select pg_notify($1, $2)', [CHANNEL, topic]);
    },
    async listen(signal, onWake) {
      const client = await connectListener(pool, onWake);
      keepListening(pool, client, signal, onWake);
    },
  };
}

async function connectListener(pool: Pool, onWake: (topic: Topic) => void): Promise<PoolClient> {
  const client = await pool.connect();
  client.on('notification', ({ payload }) => {
    if (payload === 'feeds' || payload === 'events') onWake(payload);
  });
  await client.query(`listen ${CHANNEL}`);
  return client;
}

/** Gives the connection back when the signal aborts; connects anew when it breaks. */
function keepListening(pool: Pool, client: PoolClient, signal: AbortSignal, onWake: (topic: Topic) => void): void {
  let isReleased = false;
  const release = (error?: Error): void => {
    if (isReleased) return;
    isReleased = true;
    client.release(error ?? true);
  };
  signal.addEventListener('abort', () => release(), { once: true });
  client.once('error', (error) => {
    release(error);
    retryListening(pool, signal, onWake);
  });
}

function retryListening(pool: Pool, signal: AbortSignal, onWake: (topic: Topic) => void): void {
  const timer = setTimeout(() => {
    if (signal.aborted) return;
    connectListener(pool, onWake).then(
      (client) => keepListening(pool, client, signal, onWake),
      () => retryListening(pool, signal, onWake),
    );
  }, RECONNECT_MS);
  timer.unref();
}
