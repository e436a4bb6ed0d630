import { parentPort, workerData } from 'node:worker_threads';
import { makeHashIndex } from './hash-index.ts';
import type { ThreadAnswer, ThreadTask } from './search-in-thread.ts';

const { hashes, queries, options } = workerData as ThreadTask;
const index = makeHashIndex();
index.add(hashes);
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
