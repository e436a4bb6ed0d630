import { parentPort, workerData } from 'node:worker_threads';
import { makeHashIndex } from './hash-index.ts';
import type { ThreadAnswer, ThreadTask } from './search-in-thread.ts';

/** From so many hashes sought on, tables pay: building them takes as long as comparing some 500 with every hash. */
const WORTH_TABLES = 500 * 8;

const { hashes, queries, options } = workerData as ThreadTask;
const index = makeHashIndex();
index.add(hashes);
if (queries.length >= WORTH_TABLES) while (index.settle());
const found = { queries: [] as number[], positions: [] as number[], distances: [] as number[] };
const truncated = index.searchMany(
  queries,
  (query, match) => {
    found.queries.push(query);
    found.positions.push(match.index);
    found.distances.push(match.distance);
  },
  options,
);
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
parentPort?.postMessage({ ...found, truncated } satisfies ThreadAnswer);
