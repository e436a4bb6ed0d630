import { randomBytes, randomUUID } from 'node:crypto';
import { join } from 'node:path';
import pino, { type Logger } from 'pino';
import { loadLearned, loadParameters } from './cli/index.ts';
import type { Configuration, LogLevel } from './configuration.ts';
import {
  followPictures,
  followRegister,
  makePictureSearch,
  makeRegisterService,
  makeScreeningPool,
  makeScreeningService,
  makeWakeups,
  recordMedia,
  startFeedRunner,
  startRetroRunner,
} from './engine/index.ts';
import { makeFetcher, makeMediaIntake } from './intake/index.ts';
import { openPictureIndex } from './open-picture-index.ts';
import { makeFolderBlobStore, openStore } from './store/index.ts';

export type System = Awaited<ReturnType<typeof composeSystem>>;

/** Logs as JSON lines on standard error. */
export function makeLogger(level: LogLevel): Logger {
  return pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime },
    pino.destination({ dest: 2, sync: true }),
  );
}

function clock(): Date {
  return new Date();
}

function newId(): string {
  return randomUUID();
}

/** Everything that works on an installation's state, built once and wired: store, blobs, pool, register, screening. `close` takes it down in turn. */
export async function composeSystem(configuration: Configuration, logger: Logger) {
  const { dataFolder, databaseUrl, templateFolder, threads } = configuration;
  const parameters = await loadParameters(configuration.parametersFile);
  const learned = await loadLearned({
    textModel: configuration.textModelFile,
    lineModels: configuration.lineModelsFolder,
    readsPictures: configuration.readsPictures,
  });
  const store = await openStore({
    dataFolder,
    ...(databaseUrl !== undefined && { databaseUrl }),
    ...(templateFolder !== undefined && { templateFolder }),
  });
  const closing = new AbortController();
  const blobs = makeFolderBlobStore(join(dataFolder, 'blobs'));
  const fetcher = makeFetcher();
  const wakeups = makeWakeups({
    signal: closing.signal,
    onError: (error) => logger.warn({ error }, 'wakeups between processes are interrupted'),
    ...(store.wakeupChannel !== undefined && { channel: store.wakeupChannel }),
  });
  const pool = makeScreeningPool({
    threads,
    parameters,
    learned,
    readBlob: (digest) => blobs.get(digest),
    onWorkerDeath: (cause) => logger.error({ cause }, 'a recognition worker died and was replaced'),
    onFault: (error) => logger.error({ err: error }, 'a fault of the program while screening'),
  });
  const media = recordMedia(makeMediaIntake({ blobs, fetcher, folderAllowed: false }), store);
  const register = await makeRegisterService({
    store,
    blobs,
    pool: {
      async useRegister(snapshot, change) {
        await pool.useRegister(snapshot, change);
        const news = new Set(change?.put.map(({ id }) => id));
        for (const leftOut of pool.leftOutImages)
          if (change === undefined || news.has(leftOut.right))
            logger.warn(leftOut, 'a picture of the register is not compared with');
      },
    },
    media,
    clock,
    newId,
    onChange: () => {
      wakeups.notify('events');
      wakeups.notify('retro-scans');
    },
  });
  const following = await followRegister({
    store,
    register,
    wakeups,
    onError: (error) => logger.error({ err: error }, 'the register of another process could not be taken over'),
  });
  const closers: (() => Promise<void>)[] = [];
  return {
    store,
    blobs,
    wakeups,
    register,
    clock,
    newId,
    randomToken: () => randomBytes(32).toString('base64url'),
    /** For files that the operator names on this machine. */
    localMedia: recordMedia(makeMediaIntake({ blobs, fetcher, folderAllowed: true }), store),
    screening: makeScreeningService({ pool, media, blobs, store, parameters, clock }),
    /** Opens this process's copy of the catalog's picture hashes and keeps it up to date; for those who serve or work, once. */
    async openPictures() {
      const segments = await openPictureIndex(dataFolder, store, { now: clock(), logger });
      const follower = followPictures({
        store,
        segments,
        wakeups,
        onError: (error) => logger.error({ err: error }, 'new picture hashes could not be taken over'),
      });
      closers.push(async () => {
        await follower.stop();
        await segments.close();
      });
      return {
        search: makePictureSearch({ store, segments, pool }),
        /** Works on retro-scans until it is stopped. */
        startRetroRunner: () =>
          startRetroRunner({
            store,
            blobs,
            segments,
            catchUp: follower.catchUp,
            register,
            pool,
            wakeups,
            clock,
            owner: newId(),
            onError: (error, scanId) => logger.error({ err: error, scanId }, 'a retro-scan could not be worked on'),
          }),
      };
    },
    /** Works on feeds until it is stopped. */
    startFeedRunner: () =>
      startFeedRunner({
        store,
        blobs,
        media,
        pool,
        wakeups,
        clock,
        owner: newId(),
        batchesAtWork: threads + 1,
        onError: (error, feedId) => logger.error({ err: error, feedId }, 'a feed could not be worked on'),
      }),
    async close(): Promise<void> {
      closing.abort();
      await following.stop();
      for (const end of closers) await end();
      await pool.close();
      await fetcher.close();
      await store.close();
    },
  };
}
