import { type Transferable, Worker } from 'node:worker_threads';
import type { WorkerAnswers, WorkerReply, WorkerSetup, WorkerTask } from './screening-protocol.ts';

/** Why a task has no answer: its worker died or was ended. */
export class ThreadDeath extends Error {
  /** With this task at work, not with one before it in the queue. */
  readonly wasRunning: boolean;
  readonly wasStuck: boolean;

  constructor(cause: string, how: { readonly wasRunning: boolean; readonly wasStuck: boolean }) {
    super(`a screening worker died: ${cause}`);
    this.name = 'ThreadDeath';
    this.wasRunning = how.wasRunning;
    this.wasStuck = how.wasStuck;
  }
}

/** One worker thread that answers its tasks in order. */
export interface ScreeningThread {
  /** Rejects with `ThreadDeath` when the worker dies or gets stuck, with another error when the program is at fault. */
  ask<Kind extends WorkerTask['kind']>(
    task: Extract<WorkerTask, { kind: Kind }>,
    transfer?: readonly Transferable[],
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

/**
 * Starts a worker. A task that makes no step for `stuckAfterMs` counts as stuck: the worker is ended, `onDeath` is told, and the
 * caller starts another. Compiling a register makes no steps and may take as long as it needs.
 */
export function startScreeningThread(options: {
  readonly script: URL;
  readonly stuckAfterMs: number;
  readonly onDeath: (cause: string) => void;
}): ScreeningThread {
  const steps = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const worker = new Worker(options.script, { workerData: { steps } satisfies WorkerSetup });
  const queue: Pending[] = [];
  let state: 'alive' | 'dead' | 'closed' = 'alive';
  let seen = { steps: 0, atMs: performance.now() };

  const watch = setInterval(
    () => {
      const now = { steps: Atomics.load(steps, 0), atMs: performance.now() };
      if (now.steps !== seen.steps || !isWatched(queue[0])) seen = now;
      else if (now.atMs - seen.atMs > options.stuckAfterMs) die(`no step for ${options.stuckAfterMs} ms`, true);
    },
    Math.max(10, options.stuckAfterMs / 8),
  );
  watch.unref();

  const die = (cause: string, wasStuck = false): void => {
    if (state !== 'alive') return;
    state = 'dead';
    clearInterval(watch);
    // Native code that is stuck can't be interrupted, so nobody waits for the end of the thread.
    void worker.terminate();
    const lost = queue.splice(0);
    options.onDeath(cause);
    for (const [position, task] of lost.entries()) {
      task.reject(new ThreadDeath(cause, { wasRunning: position === 0, wasStuck }));
    }
  };

  worker.on('message', (reply: WorkerReply) => {
    const task = queue.shift();
    seen = { steps: Atomics.load(steps, 0), atMs: performance.now() };
    if (reply.ok) task?.resolve(reply.answer as never);
    else task?.reject(Object.assign(new Error(reply.message), reply.stack !== undefined && { stack: reply.stack }));
  });
  worker.on('error', (error: Error) => die(error.message));
  worker.on('messageerror', (error: Error) => die(error.message));
  worker.on('exit', (code) => die(`exit ${code}`));

  return {
    ask: (task, transfer = []) =>
      new Promise((resolve, reject) => {
        if (state !== 'alive') {
          reject(new ThreadDeath('it had ended before', { wasRunning: false, wasStuck: false }));
          return;
        }
        if (queue.length === 0) seen = { steps: Atomics.load(steps, 0), atMs: performance.now() };
        // Posted first: what can't be cloned throws here and never gets an answer.
        worker.postMessage(task, [...transfer]);
        queue.push({ kind: task.kind, resolve, reject });
      }),
    end: (cause) => die(cause),
    async close() {
      state = 'closed';
      clearInterval(watch);
      for (const task of queue.splice(0)) {
        task.reject(new ThreadDeath('it was closed', { wasRunning: false, wasStuck: false }));
      }
      await worker.terminate();
    },
  };
}

function isWatched(task: Pending | undefined): boolean {
  return (
    task !== undefined && (task.kind === 'screen' || task.kind === 'screen-to-lines' || task.kind === 'hash-images')
  );
}
