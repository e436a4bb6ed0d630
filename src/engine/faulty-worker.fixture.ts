import { parentPort, workerData } from 'node:worker_threads';
import { decideListing } from './decide-listing.ts';
import type { WorkerSetup } from './screening-protocol.ts';
import { serveScreening } from './serve-screening.ts';

// The screening worker, but for listings that say what to do to it: `die` ends the thread, `hang` never returns.
if (parentPort === null) throw new Error('runs as a worker thread only');
serveScreening(parentPort, workerData as WorkerSetup, (bench, request, images) => {
  if (request.listing.title === 'die') process.exit(7);
  if (request.listing.title === 'hang') for (;;);
  return decideListing(bench, request, images);
});
