import type { Transferable } from 'node:worker_threads';
import { EngineError } from './engine-error.ts';
import type { WorkerAnswers, WorkerTask } from './screening-protocol.ts';
import { type ScreeningThread, startScreeningThread, ThreadDeath } from './screening-thread.ts';

/** One batch at work and one waiting in each worker, so that none is idle between two; more would only wait further from here. */
const BATCHES_PER_WORKER = 2;

/** Workers that die one after the other without having answered anything. */
const MAX_FAILED_STARTS = 3;

/** Why an item has no answer of its own. */
export type Loss = 'worker-died' | 'timeout' | 'fault';

/** Work on many items that may go to any worker, any part of them at a time. */
export interface CrewJob<Item, Kind extends WorkerTask['kind'], Answer> {
  /** Made anew for each attempt, since what is transferred to a worker that dies is gone. */
  toTask(items: readonly Item[]): {
    readonly task: Extract<WorkerTask, { kind: Kind }>;
    readonly transfer: readonly Transferable[];
  };
  toAnswers(answer: WorkerAnswers[Kind]): readonly Answer[];
  /** The answer for an item that ends its worker even alone. */
  giveUp(item: Item, loss: Loss): Answer;
}

/** Workers that are replaced when they die. */
export interface Crew {
  /** Answers of one part of the items, in order. Waits while all workers have enough to do. */
  run<Item, Kind extends WorkerTask['kind'], Answer>(
    job: CrewJob<Item, Kind, Answer>,
    items: readonly Item[],
  ): Promise<readonly Answer[]>;
  /** Does the same with every worker, ahead of the batches that still wait. */
  each<Result>(ask: (thread: ScreeningThread) => Promise<Result>): Promise<readonly PromiseSettledResult<Result>[]>;
  readonly load: { readonly running: number; readonly waiting: number };
  close(): Promise<void>;
}

interface Seat {
  readonly thread: ScreeningThread;
  isBriefed: boolean;
  running: number;
}

interface Waiter {
  readonly resolve: (seat: Seat) => void;
  readonly reject: (error: Error) => void;
}

export function makeCrew(options: {
  readonly threads: number;
  readonly script: URL;
  readonly stuckAfterMs: number;
  /** Brings a worker that was just started to where the others are. */
  readonly brief: (thread: ScreeningThread) => Promise<unknown>;
  readonly onDeath: (cause: string) => void;
  readonly onFault: (error: Error) => void;
}): Crew {
  const seats: Seat[] = [];
  const waiters: Waiter[] = [];
  let failedStarts = 0;
  let ended: EngineError | undefined;

  function fillSeat(position: number): void {
    const thread = startScreeningThread({
      script: options.script,
      stuckAfterMs: options.stuckAfterMs,
      onDeath: (cause) => replace(position, cause),
    });
    const seat: Seat = { thread, isBriefed: false, running: 0 };
    seats[position] = seat;
    void brief(seat);
    giveSeats();
  }

  async function brief(seat: Seat): Promise<void> {
    try {
      await options.brief(seat.thread);
      seat.isBriefed = true;
      failedStarts = 0;
    } catch (error) {
      seat.thread.end(String(error));
    }
  }

  function replace(position: number, cause: string): void {
    if (ended !== undefined) return;
    options.onDeath(cause);
    if (seats[position]?.isBriefed !== true) failedStarts++;
    if (failedStarts < MAX_FAILED_STARTS) fillSeat(position);
    else end(new EngineError('workers-cannot-start', `screening workers die as soon as they start: ${cause}`));
  }

  function end(error: EngineError): void {
    ended ??= error;
    for (const waiter of waiters.splice(0)) waiter.reject(ended);
  }

  function takeSeat(): Promise<Seat> {
    if (ended !== undefined) return Promise.reject(ended);
    return new Promise((resolve, reject) => {
      waiters.push({ resolve, reject });
      giveSeats();
    });
  }

  function giveSeats(): void {
    while (waiters.length > 0) {
      const freest = seats.reduce((best, seat) => (seat.running < best.running ? seat : best));
      if (freest.running >= BATCHES_PER_WORKER) return;
      freest.running++;
      waiters.shift()?.resolve(freest);
    }
  }

  async function run<Item, Kind extends WorkerTask['kind'], Answer>(
    job: CrewJob<Item, Kind, Answer>,
    items: readonly Item[],
    isSuspect: boolean,
  ): Promise<readonly Answer[]> {
    const result = await attempt(job, items);
    if (typeof result !== 'string') return result;
    const [only] = items;
    if (only !== undefined && items.length === 1 && (isSuspect || result === 'fault')) {
      return [job.giveUp(only, result)];
    }
    const answers: Answer[] = [];
    for (const item of items) answers.push(...(await run(job, [item], true)));
    return answers;
  }

  /** Until these items themselves were at work: a worker may die of what stood before them in its queue. */
  async function attempt<Item, Kind extends WorkerTask['kind'], Answer>(
    job: CrewJob<Item, Kind, Answer>,
    items: readonly Item[],
  ): Promise<readonly Answer[] | Loss> {
    for (;;) {
      const seat = await takeSeat();
      try {
        const { task, transfer } = job.toTask(items);
        return job.toAnswers(await seat.thread.ask<Kind>(task, transfer));
      } catch (error) {
        if (ended !== undefined) throw ended;
        if (!(error instanceof ThreadDeath)) {
          options.onFault(error instanceof Error ? error : new Error(String(error)));
          return 'fault';
        }
        if (error.wasRunning) return error.wasStuck ? 'timeout' : 'worker-died';
      } finally {
        seat.running--;
        giveSeats();
      }
    }
  }

  for (let position = 0; position < options.threads; position++) fillSeat(position);
  return {
    run: (job, items) => run(job, items, false),
    each: (ask) =>
      ended === undefined ? Promise.allSettled(seats.map(({ thread }) => ask(thread))) : Promise.reject(ended),
    get load() {
      return { running: seats.reduce((sum, { running }) => sum + running, 0), waiting: waiters.length };
    },
    async close() {
      end(new EngineError('pool-closed', 'the screening pool is closed'));
      await Promise.all(seats.map(({ thread }) => thread.close()));
    },
  };
}
