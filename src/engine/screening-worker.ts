import { parentPort, workerData } from 'node:worker_threads';
import { decideListing } from './decide-listing.ts';
import type { WorkerSetup } from './screening-protocol.ts';
import { serveScreening } from './serve-screening.ts';

if (parentPort === null) throw new Error('screening-worker.ts runs as a worker thread only');
serveScreening(parentPort, workerData as WorkerSetup, decideListing);
