import { type Transferable, Worker } from 'node:worker_threads';
import type { LearnedModels } from '../recognition/index.ts';
import {
  AT_WORK,
  STEPS,
  type WorkerAnswers,
  type WorkerOrder,
  type WorkerReply,
  type WorkerSetup,
  type WorkerTask,
} from './screening-protocol.ts';

/** Why a task has no answer: its worker died or was ended. */
export class ThreadDeath extends Error {
  /** With this task at work, not with another one. */
  readonly wasRunning: boolean;
  readonly wasStuck: boolean;

  constructor(cause: string, how: { readonly wasRunning: boolean; readonly wasStuck: boolean }) {
    super(`a screening worker died: ${cause}`);
    this.name = 'ThreadDeath';
    this.wasRunning = how.wasRunning;
    this.wasStuck = how.wasStuck;
  }
}

/** One worker thread that answers its tasks in order, urgent ones before batches. */
export interface ScreeningThread {
  /** Rejects with `ThreadDeath` when the worker dies or gets stuck, with another error when the program is at fault. */
  ask<Kind extends WorkerTask['kind']>(
    task: Extract<WorkerTask, { kind: Kind }>,
    how?: { readonly transfer?: readonly Transferable[]; readonly isUrgent?: boolean },
  ): Promise<WorkerAnswers[Kind]>;
  /** Ends a worker that is of no use, as if it had died. */
  end(cause: string): void;
  close(): Promise<void>;
}

interface Pending {
  readonly kind: WorkerTask['kind'];
  readonly resolve: (answer: never) => void;
  readonly reject: (error: Error) => void;
}

/** Ids of orders stay below this: they stand in shared memory as 32 bits. */
const MAX_ID = 2 ** 30;

/**
 * Starts a worker. A task that makes no step for `stuckAfterMs` counts as stuck: the worker is ended, `onDeath` is told, and the
 * caller starts another. Compiling a register makes no steps and may take as long as it needs.
 */
export function startScreeningThread(options: {
  readonly script: URL;
  readonly stuckAfterMs: number;
  readonly learned?: LearnedModels;
  readonly onDeath: (cause: string) => void;
}): ScreeningThread {
  const signs = new Int32Array(new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT));
  const worker = new Worker(options.script, {
    workerData: { signs, ...(options.learned && { learned: options.learned }) } satisfies WorkerSetup,
  });
  const pending = new Map<number, Pending>();
  let lastId = 0;
  let state: 'alive' | 'dead' | 'closed' = 'alive';
  let seen = look();

  function look() {
    return { steps: Atomics.load(signs, STEPS), atWork: Atomics.load(signs, AT_WORK), atMs: performance.now() };
  }

  const watch = setInterval(
    () => {
      const now = look();
      const hasMoved = now.steps !== seen.steps || now.atWork !== seen.atWork;
      if (hasMoved || !isWatched(pending.get(now.atWork))) seen = now;
      else if (now.atMs - seen.atMs > options.stuckAfterMs) die(`no step for ${options.stuckAfterMs} ms`, true);
    },
    Math.max(10, options.stuckAfterMs / 8),
  );
  watch.unref();

  const die = (cause: string, wasStuck = false): void => {
    if (state !== 'alive') return;
    state = 'dead';
    clearInterval(watch);
    const atWork = Atomics.load(signs, AT_WORK);
    // Native code that is stuck can't be interrupted, so nobody waits for the end of the thread.
    void worker.terminate();
    const lost = [...pending];
    pending.clear();
    options.onDeath(cause);
    for (const [id, task] of lost) task.reject(new ThreadDeath(cause, { wasRunning: id === atWork, wasStuck }));
  };

  worker.on('message', (reply: WorkerReply) => {
    const task = pending.get(reply.id);
    pending.delete(reply.id);
    if (reply.ok) task?.resolve(reply.answer as never);
    else task?.reject(Object.assign(new Error(reply.message), reply.stack !== undefined && { stack: reply.stack }));
  });
  worker.on('error', (error: Error) => die(error.message));
  worker.on('messageerror', (error: Error) => die(error.message));
  worker.on('exit', (code) => die(`exit ${code}`));

  return {
    ask: (task, { transfer = [], isUrgent = false } = {}) =>
      new Promise((resolve, reject) => {
        if (state !== 'alive') {
          reject(new ThreadDeath('it had ended before', { wasRunning: false, wasStuck: false }));
          return;
        }
        lastId = (lastId % MAX_ID) + 1;
        // Posted first: what can't be cloned throws here and never gets an answer.
        worker.postMessage({ id: lastId, isUrgent, task } satisfies WorkerOrder, [...transfer]);
        pending.set(lastId, { kind: task.kind, resolve, reject });
      }),
    end: (cause) => die(cause),
    async close() {
      state = 'closed';
      clearInterval(watch);
      for (const task of pending.values()) {
        task.reject(new ThreadDeath('it was closed', { wasRunning: false, wasStuck: false }));
      }
      pending.clear();
      await worker.terminate();
    },
  };
}

/** What raises the count of steps as it goes. */
const WATCHED: ReadonlySet<WorkerTask['kind']> = new Set<WorkerTask['kind']>([
  'hash-images',
  'look-up-pictures',
  'observe-pictures',
  'find-texts',
  'screen',
  'screen-to-lines',
]);

function isWatched(task: Pending | undefined): boolean {
  return task !== undefined && WATCHED.has(task.kind);
}
