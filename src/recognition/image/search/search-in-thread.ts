import { Worker } from 'node:worker_threads';
import type { HashSearchOptions } from './hash-search.ts';

export interface ThreadTask {
  /** The hashes to be searched, and those to be looked for: 8 words each. */
  readonly hashes: Uint32Array<ArrayBuffer>;
  readonly queries: Uint32Array;
  readonly options: HashSearchOptions;
}

/** Columns of the same length, by query and position: which query, which of the hashes, how far. */
export interface ThreadAnswer {
  readonly queries: readonly number[];
  readonly positions: readonly number[];
  readonly distances: readonly number[];
  /** Queries with more matches than the limit. */
  readonly truncated: readonly number[];
}

/**
 * Searches hashes for many others in a thread that ends with it: a second of computing would stop everything else on this one. Takes
 * `hashes` away from the caller.
 */
export function searchInThread(task: ThreadTask): Promise<ThreadAnswer> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./search-worker.ts', import.meta.url), {
      workerData: task,
      transferList: [task.hashes.buffer],
    });
    worker.on('message', resolve);
    worker.on('error', reject);
    worker.on('exit', (code) => reject(new Error(`the thread that searches hashes has ended with ${code}`)));
  });
}
