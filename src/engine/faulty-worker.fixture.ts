import { parentPort, workerData } from 'node:worker_threads';
import type { WorkerSetup, WorkerTask } from './screening-protocol.ts';
import { serveScreening } from './serve-screening.ts';

// The screening worker, but for listings that say what to do to it: `die` ends the thread, `hang` never returns.
if (parentPort === null) throw new Error('runs as a worker thread only');
parentPort.on('message', (task: WorkerTask) => {
  if (task.kind !== 'screen' && task.kind !== 'screen-to-lines') return;
  for (const { listing } of task.requests) {
    if (listing.title === 'die') process.exit(7);
    if (listing.title === 'hang') for (;;);
  }
});
serveScreening(parentPort, workerData as WorkerSetup);
