import { once } from 'node:events';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { Pool } from 'undici';
import { listingOf } from './invented.ts';

interface LoadOrder {
  readonly url: string;
  readonly headers: { readonly [name: string]: string };
  readonly perSecond: number;
}

interface LoadTask extends LoadOrder {
  /** Not 0 once the load is to end. */
  readonly stop: Int32Array;
}

export interface SteadyLoad {
  /**
   * Ends the load. Milliseconds from when each screening was due to when its answer was there, ascending: one that had to wait to be sent has waited.
   * Throws where one was not answered with 200.
   */
  stop(): Promise<readonly number[]>;
}

const CONNECTIONS = 32;

/**
 * Screens so many listings a second, evenly spaced and whatever becomes of those before, on a thread of its own; resolves once the first is
 * answered. (Autocannon sends what is due in a second in one burst, and waits for answers before it sends.)
 */
export async function startLoad(order: LoadOrder): Promise<SteadyLoad> {
  const stop = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const worker = new Worker(new URL(import.meta.url), { workerData: { ...order, stop } satisfies LoadTask });
  await once(worker, 'message');
  const ended = once(worker, 'message');
  // Told by `stop`; until then nobody listens.
  ended.catch(() => {});
  return {
    async stop() {
      Atomics.store(stop, 0, 1);
      const [latencies] = (await ended) as [readonly number[]];
      await worker.terminate();
      return latencies;
    },
  };
}

/** The value that this share of the others does not exceed. */
export function quantile(ascending: readonly number[], share: number): number {
  return ascending[Math.min(ascending.length - 1, Math.floor(ascending.length * share))] ?? Number.NaN;
}

async function screen(pool: Pool, headers: LoadOrder['headers'], index: number): Promise<void> {
  const { statusCode, body } = await pool.request({
    method: 'POST',
    path: '/v1/screenings',
    headers,
    body: JSON.stringify({ listing: listingOf(index), date: '2026-11-24', dryRun: true }),
  });
  await body.dump();
  if (statusCode !== 200) throw new Error(`a screening was answered with ${statusCode}`);
}

async function runLoad({ url, headers, perSecond, stop }: LoadTask): Promise<void> {
  const pool = new Pool(url, { connections: CONNECTIONS });
  await screen(pool, headers, 0);
  parentPort?.postMessage('ready', []);
  const latencies: number[] = [];
  const open = new Set<Promise<void>>();
  const startMs = performance.now();
  let sent = 0;
  while (Atomics.load(stop, 0) === 0) {
    const due = Math.floor(((performance.now() - startMs) / 1000) * perSecond);
    for (; sent < due; sent++) {
      const dueMs = startMs + (sent / perSecond) * 1000;
      const one = screen(pool, headers, sent).then(() => void latencies.push(performance.now() - dueMs));
      open.add(one);
      void one.finally(() => open.delete(one)).catch(() => {});
    }
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  await Promise.all(open);
  await pool.close();
  parentPort?.postMessage(
    latencies.sort((a, b) => a - b),
    [],
  );
}

if (!isMainThread && parentPort !== null) await runLoad(workerData as LoadTask);
