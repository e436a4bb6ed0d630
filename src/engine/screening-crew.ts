import type { Transferable } from 'node:worker_threads';
import type { LearnedModels } from '../recognition/index.ts';
import { EngineError } from './engine-error.ts';
import type { WorkerAnswers, WorkerTask } from './screening-protocol.ts';
import { type ScreeningThread, startScreeningThread, ThreadDeath } from './screening-thread.ts';
import type { Urgency } from './screening.ts';

/** One task at work and one waiting in each worker, of either urgency, so that none is idle between two; more would only wait further from here. */
const TASKS_PER_WORKER = 2;

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
  /** Resolves once every worker has joined for the first time; rejects when they cannot start. */
  readonly started: Promise<unknown>;
  /** Answers of one part of the items, in order. Waits while all workers have enough to do of this urgency. */
  run<Item, Kind extends WorkerTask['kind'], Answer>(
    job: CrewJob<Item, Kind, Answer>,
    items: readonly Item[],
    urgency: Urgency,
  ): Promise<readonly Answer[]>;
  /** Does the same with every worker that has joined, ahead of the batches that still wait. */
  each<Result>(ask: (thread: ScreeningThread) => Promise<Result>): Promise<readonly PromiseSettledResult<Result>[]>;
  readonly load: { readonly running: number; readonly waiting: number };
  close(): Promise<void>;
}

interface Seat {
  readonly thread: ScreeningThread;
  /** Briefed, and given work. */
  hasJoined: boolean;
  readonly running: { [urgency in Urgency]: number };
}

interface Waiter {
  readonly resolve: (seat: Seat) => void;
  readonly reject: (error: Error) => void;
}

export function makeCrew(options: {
  readonly threads: number;
  readonly script: URL;
  readonly stuckAfterMs: number;
  readonly learned?: LearnedModels;
  /** Brings a worker that was just started to where the others are, then lets it join them. */
  readonly brief: (thread: ScreeningThread, join: () => void) => Promise<unknown>;
  readonly onDeath: (cause: string) => void;
  readonly onFault: (error: Error) => void;
}): Crew {
  const seats: Seat[] = [];
  const waiters: { readonly [urgency in Urgency]: Waiter[] } = { interactive: [], batch: [] };
  const firstJoins = Array.from({ length: options.threads }, () => Promise.withResolvers<void>());
  const started = Promise.all(firstJoins.map(({ promise }) => promise));
  // Whoever waits for it is told; nobody has to.
  started.catch(() => {});
  let failedStarts = 0;
  let ended: EngineError | undefined;

  function fillSeat(position: number): void {
    const thread = startScreeningThread({
      script: options.script,
      stuckAfterMs: options.stuckAfterMs,
      ...(options.learned && { learned: options.learned }),
      onDeath: (cause) => replace(position, cause),
    });
    const seat: Seat = { thread, hasJoined: false, running: { interactive: 0, batch: 0 } };
    seats[position] = seat;
    const join = (): void => {
      seat.hasJoined = true;
      failedStarts = 0;
      firstJoins[position]?.resolve();
      giveSeats();
    };
    options.brief(thread, join).catch((error: unknown) => thread.end(String(error)));
  }

  function replace(position: number, cause: string): void {
    if (ended !== undefined) return;
    options.onDeath(cause);
    if (seats[position]?.hasJoined !== true) failedStarts++;
    if (failedStarts < MAX_FAILED_STARTS) fillSeat(position);
    else end(new EngineError('workers-cannot-start', `screening workers die as soon as they start: ${cause}`));
  }

  function end(error: EngineError): void {
    ended ??= error;
    for (const { reject } of firstJoins) reject(ended);
    for (const waiter of [...waiters.interactive.splice(0), ...waiters.batch.splice(0)]) waiter.reject(ended);
  }

  function takeSeat(urgency: Urgency): Promise<Seat> {
    if (ended !== undefined) return Promise.reject(ended);
    return new Promise((resolve, reject) => {
      waiters[urgency].push({ resolve, reject });
      giveSeats();
    });
  }

  function giveSeats(): void {
    for (const urgency of ['interactive', 'batch'] as const) {
      while (waiters[urgency].length > 0) {
        const seat = freestSeat(urgency);
        if (seat === undefined) break;
        seat.running[urgency]++;
        waiters[urgency].shift()?.resolve(seat);
      }
    }
  }

  /** Of workers with as much to do of this urgency, the one with less to do in all. */
  function freestSeat(urgency: Urgency): Seat | undefined {
    const open = seats.filter((seat) => seat.hasJoined && seat.running[urgency] < TASKS_PER_WORKER);
    return open.sort((a, b) => a.running[urgency] - b.running[urgency] || sumOf(a) - sumOf(b))[0];
  }

  async function run<Item, Kind extends WorkerTask['kind'], Answer>(
    job: CrewJob<Item, Kind, Answer>,
    items: readonly Item[],
    urgency: Urgency,
    isSuspect: boolean,
  ): Promise<readonly Answer[]> {
    const result = await attempt(job, items, urgency);
    if (typeof result !== 'string') return result;
    const [only] = items;
    if (only !== undefined && items.length === 1 && (isSuspect || result === 'fault')) {
      return [job.giveUp(only, result)];
    }
    const answers: Answer[] = [];
    for (const item of items) answers.push(...(await run(job, [item], urgency, true)));
    return answers;
  }

  /** Until these items themselves were at work: a worker may die of what stood before them in its queue. */
  async function attempt<Item, Kind extends WorkerTask['kind'], Answer>(
    job: CrewJob<Item, Kind, Answer>,
    items: readonly Item[],
    urgency: Urgency,
  ): Promise<readonly Answer[] | Loss> {
    for (;;) {
      const seat = await takeSeat(urgency);
      try {
        const { task, transfer } = job.toTask(items);
        return job.toAnswers(await seat.thread.ask<Kind>(task, { transfer, isUrgent: urgency === 'interactive' }));
      } catch (error) {
        if (ended !== undefined) throw ended;
        if (!(error instanceof ThreadDeath)) {
          options.onFault(error instanceof Error ? error : new Error(String(error)));
          return 'fault';
        }
        if (error.wasRunning) return error.wasStuck ? 'timeout' : 'worker-died';
      } finally {
        seat.running[urgency]--;
        giveSeats();
      }
    }
  }

  for (let position = 0; position < options.threads; position++) fillSeat(position);
  return {
    started,
    run: (job, items, urgency) => run(job, items, urgency, false),
    each: (ask) =>
      ended === undefined
        ? Promise.allSettled(seats.filter(({ hasJoined }) => hasJoined).map(({ thread }) => ask(thread)))
        : Promise.reject(ended),
    get load() {
      const running = seats.reduce((sum, seat) => sum + sumOf(seat), 0);
      return { running, waiting: waiters.interactive.length + waiters.batch.length };
    },
    async close() {
      end(new EngineError('pool-closed', 'the screening pool is closed'));
      await Promise.all(seats.map(({ thread }) => thread.close()));
    },
  };
}

function sumOf({ running }: Seat): number {
  return running.interactive + running.batch;
}
