import { join } from 'node:path';
import { screenCommand } from './cli/index.ts';
import { makeScreeningPool, screenRecords } from './engine/index.ts';
import { makeFetcher, makeForgetfulBlobStore, makeMediaIntake, makeMemoryBlobStore } from './intake/index.ts';
import { makeFolderBlobStore } from './store/index.ts';

/** Wires `touchstone screen`: intake, a pool of threads, no server and no database. */
export async function runScreen(args: readonly string[]): Promise<number> {
  const interruption = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => interruption.abort());
  return screenCommand(args, {
    stdout: process.stdout,
    stderr: process.stderr,
    clock: Date.now,
    interrupted: interruption.signal,
    prepare: ({ data, isOffline, threads, parameters, learned }) => {
      const fetcher = isOffline ? undefined : makeFetcher();
      const options = { folderAllowed: true, ...(fetcher !== undefined && { fetcher }) };
      const kept = data === undefined ? undefined : makeFolderBlobStore(join(data, 'blobs'));
      const registerBlobs = kept ?? makeMemoryBlobStore();
      const media = makeMediaIntake({ ...options, blobs: kept ?? makeForgetfulBlobStore() });
      return {
        registerMedia: makeMediaIntake({ ...options, blobs: registerBlobs }),
        startScreening: async (register) => {
          const pool = makeScreeningPool({
            threads,
            parameters,
            learned,
            readBlob: (digest) => registerBlobs.get(digest),
          });
          await pool.useRegister(register);
          return {
            screen: (records, how) =>
              screenRecords(records, {
                ...how,
                media,
                screen: (requests) => pool.screenToLines(requests),
                batchesAtWork: threads * 2 + 1,
              }),
            leftOutImages: pool.leftOutImages,
            close: async () => {
              await pool.close();
              await fetcher?.close();
            },
          };
        },
      };
    },
  });
}
