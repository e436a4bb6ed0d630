import type { Wakeups } from './wakeups.ts';

export interface WorkLoopOptions<Job> {
  readonly topic: 'feeds' | 'retro-scans';
  readonly wakeups: Wakeups;
  /** The next job, held by a lease; undefined where none waits. */
  readonly claim: () => Promise<Job | undefined>;
  readonly idOf: (job: Job) => string;
  /** Works until the job is done, or the signal aborts and what is at work is committed. */
  readonly workOn: (job: Job, stopping: AbortSignal) => Promise<void>;
  /** How often to look for jobs without being woken: a lease of another process may have run out (default 5 s). */
  readonly pollMs?: number;
  /** Told of each failure of the machine; the job stays claimed until its lease runs out, then it is tried again. */
  readonly onError?: (error: unknown, jobId: string | undefined) => void;
}

export interface WorkLoop {
  /** Ends after what is at work is committed; an unfinished job is given back for whoever comes next. */
  stop(): Promise<void>;
}

const DEFAULT_POLL_MS = 5_000;

/** Works on jobs, one after another, until it is stopped. */
export function startWorkLoop<Job>(options: WorkLoopOptions<Job>): WorkLoop {
  const stopping = new AbortController();
  const running = runJobs(options, stopping.signal);
  return {
    stop: () => {
      stopping.abort();
      return running;
    },
  };
}

async function runJobs<Job>(options: WorkLoopOptions<Job>, stopping: AbortSignal): Promise<void> {
  const { pollMs = DEFAULT_POLL_MS, onError = () => {} } = options;
  // Kept over the claim: a job that comes between a claim that found nothing and the wait must not be overslept.
  const bell = makeBell(options.topic, options.wakeups, stopping);
  while (!stopping.aborted) {
    let jobId: string | undefined;
    try {
      const job = await options.claim();
      jobId = job && options.idOf(job);
      if (job === undefined) await bell.rings(pollMs);
      else await options.workOn(job, stopping);
    } catch (error) {
      if (isLeaseLost(error)) continue;
      onError(error, jobId);
      await bell.rings(pollMs);
    }
  }
}

/** Remembers one ring that nobody waited for. */
function makeBell(
  topic: 'feeds' | 'retro-scans',
  wakeups: Wakeups,
  stopping: AbortSignal,
): { rings(timeoutMs: number): Promise<void> } {
  let isRung = false;
  let answer: (() => void) | undefined;
  const ring = (): void => {
    isRung = true;
    answer?.();
  };
  wakeups.subscribe(topic, stopping, ring);
  stopping.addEventListener('abort', ring, { once: true });
  return {
    async rings(timeoutMs) {
      if (!isRung) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, timeoutMs);
          answer = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      }
      answer = undefined;
      isRung = false;
    },
  };
}

/** Renews a lease three times in its length, until it is stopped or lost. */
export function holdLease(options: {
  readonly renew: () => Promise<boolean>;
  readonly leaseMs: number;
  readonly onError: (error: unknown) => void;
}): { readonly lost: AbortSignal; stop(): void } {
  const lost = new AbortController();
  const timer = setInterval(() => {
    options.renew().then((isHeld) => {
      if (!isHeld) lost.abort();
      return isHeld;
    }, options.onError);
  }, options.leaseMs / 3);
  return { lost: lost.signal, stop: () => clearInterval(timer) };
}

function isLeaseLost(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'lease-lost';
}
