import type { Digest } from '../evidence/index.ts';
import { type Decision, judgeIncomplete, type Parameters } from '../judgment/index.ts';
import { type LeftOutImage, listRegisterImages, MODELS, type RegisterImageHash } from '../recognition/index.ts';
import { indexRegister, type RegisterIndex, type RegisterSnapshot } from '../rights/index.ts';
import { EngineError } from './engine-error.ts';
import { type Crew, type CrewJob, type Loss, makeCrew } from './screening-crew.ts';
import type { DecisionLines, ScreeningBasis } from './screening-protocol.ts';
import type { ScreeningThread } from './screening-thread.ts';
import type { ScreeningPool, ScreeningRequest } from './screening.ts';
import { toLines } from './to-lines.ts';

export interface ScreeningPoolOptions {
  /** Worker threads, at least 1: as many as cores. */
  readonly threads: number;
  readonly parameters: Parameters;
  /** Bytes of the register's pictures. */
  readonly readBlob: (digest: Digest) => Promise<Uint8Array | undefined>;
  /** A listing or picture that takes longer counts as stuck (default 30 s; the decoder gives a picture up after 10 s by itself). */
  readonly stuckAfterMs?: number;
  /** What the threads run (default: the screening worker). */
  readonly script?: URL;
  /** Told of each worker that died, with its cause; it has been replaced. */
  readonly onWorkerDeath?: (cause: string) => void;
  /** Told of each fault of the program that a listing or picture brought out. */
  readonly onFault?: (error: Error) => void;
}

/** A screening pool on worker threads; see `ScreeningPool` for what is promised. */
export interface ThreadedScreeningPool extends ScreeningPool {
  /** Pictures of the register in force that no listing can be compared with. */
  readonly leftOutImages: readonly LeftOutImage[];
  /** In force for every batch handed in after it resolves. */
  useParameters(parameters: Parameters): Promise<void>;
  /** As `screen`, but written as lines where it was decided: far cheaper for the calling thread than decisions as objects. */
  screenToLines(requests: readonly ScreeningRequest[]): Promise<readonly DecisionLines[]>;
  /** Batches at work, and those that wait for a worker: what a server sheds load by. */
  readonly load: { readonly running: number; readonly waiting: number };
}

/** Requests that a worker gets at once; a picture weighs as much as so many texts. */
const BATCH_WEIGHT = 32;
const PICTURE_WEIGHT = 8;

/** Starts a pool. It keeps the process alive until it is closed. */
export function makeScreeningPool(options: ScreeningPoolOptions): ThreadedScreeningPool {
  const hashes = new Map<Digest, RegisterImageHash>();
  let inForce: (ScreeningBasis & { readonly index: RegisterIndex }) | undefined;
  let parameters = options.parameters;
  let leftOutImages: readonly LeftOutImage[] = [];
  let lastChange: Promise<unknown> = Promise.resolve();

  const crew = makeCrew({
    threads: options.threads,
    script: options.script ?? new URL('./screening-worker.ts', import.meta.url),
    stuckAfterMs: options.stuckAfterMs ?? 30_000,
    brief: (thread) => brief(thread, inForce),
    onDeath: options.onWorkerDeath ?? (() => {}),
    onFault: options.onFault ?? (() => {}),
  });

  /** One change of register or parameters at a time, so that all workers see them in the same order. */
  function change<Result>(make: () => Promise<Result>): Promise<Result> {
    const result = lastChange.then(make);
    lastChange = result.catch(() => {});
    return result;
  }

  async function useRegister(register: RegisterSnapshot): Promise<void> {
    await hashImages(crew, hashes, listRegisterImages(register), options.readBlob);
    const basis: ScreeningBasis = { register, imageHashes: new Map(hashes), parameters };
    const prepared = await crew.each((thread) => thread.ask({ kind: 'prepare', basis }));
    const failure = prepared.find((result) => result.status === 'rejected');
    if (failure !== undefined) {
      await crew.each((thread) => thread.ask({ kind: 'discard' }));
      throw new EngineError('register-not-compiled', `register ${register.version} could not be compiled`, {
        cause: failure.reason,
      });
    }
    const [first] = prepared;
    leftOutImages = first?.status === 'fulfilled' ? first.value : [];
    inForce = { ...basis, index: indexRegister(register) };
    // A worker that was started between the two steps has the old register and nothing prepared.
    await crew.each(async (thread) => (await thread.ask({ kind: 'activate' })) || (await brief(thread, inForce)));
  }

  async function useParameters(next: Parameters): Promise<void> {
    parameters = next;
    if (inForce === undefined) return;
    inForce = { ...inForce, parameters };
    await crew.each((thread) => thread.ask({ kind: 'use-parameters', parameters: next }));
  }

  function decideIncomplete({ listing, markets, date }: ScreeningRequest, reason: Loss): readonly Decision[] {
    const { index } = requireBasis();
    return [...markets]
      .sort()
      .map((market) => judgeIncomplete({ listing, market, date, register: index, parameters, models: MODELS, reason }));
  }

  function requireBasis(): NonNullable<typeof inForce> {
    if (inForce === undefined)
      throw new EngineError('no-register', 'screening needs a register: call useRegister first');
    return inForce;
  }

  async function runBatches<Kind extends 'screen' | 'screen-to-lines', Answer>(
    job: CrewJob<ScreeningRequest, Kind, Answer>,
    requests: readonly ScreeningRequest[],
  ): Promise<readonly Answer[]> {
    requireBasis();
    const answers = await Promise.all(splitBatch(requests).map((part) => crew.run(job, part)));
    return answers.flat();
  }

  const toDecisions: CrewJob<ScreeningRequest, 'screen', readonly Decision[]> = {
    toTask: (part) => {
      const { requests, transfer } = copyMedia(part);
      return { task: { kind: 'screen', requests }, transfer };
    },
    toAnswers: (answer) => answer,
    giveUp: decideIncomplete,
  };
  const toWrittenLines: CrewJob<ScreeningRequest, 'screen-to-lines', DecisionLines> = {
    toTask: (part) => {
      const { requests, transfer } = copyMedia(part);
      return { task: { kind: 'screen-to-lines', requests }, transfer };
    },
    toAnswers: (answer) => answer,
    giveUp: (request, loss) => toLines(decideIncomplete(request, loss)),
  };

  return {
    useRegister: (register) => change(() => useRegister(register)),
    useParameters: (next) => change(() => useParameters(next)),
    screen: (requests) => runBatches(toDecisions, requests),
    screenToLines: (requests) => runBatches(toWrittenLines, requests),
    get leftOutImages() {
      return leftOutImages;
    },
    get load() {
      return crew.load;
    },
    close: () => crew.close(),
  };
}

/** Gives a worker the basis in force; without one it is only asked for a sign of life. */
async function brief(thread: ScreeningThread, basis: ScreeningBasis | undefined): Promise<void> {
  if (basis === undefined) {
    await thread.ask({ kind: 'discard' });
    return;
  }
  const { register, imageHashes, parameters } = basis;
  const prepared = thread.ask({ kind: 'prepare', basis: { register, imageHashes, parameters } });
  // Asked at once, so that no batch can come between the two.
  await Promise.all([prepared, thread.ask({ kind: 'activate' })]);
}

/** Hashes what is not known yet, and forgets what the register no longer shows. */
async function hashImages(
  crew: Crew,
  known: Map<Digest, RegisterImageHash>,
  digests: readonly Digest[],
  readBlob: ScreeningPoolOptions['readBlob'],
): Promise<void> {
  const shown = new Set(digests);
  for (const digest of known.keys()) if (!shown.has(digest)) known.delete(digest);
  const job: CrewJob<Uint8Array, 'hash-images', RegisterImageHash> = {
    toTask: (images) => {
      const copies = images.map((bytes) => new Uint8Array(bytes));
      return { task: { kind: 'hash-images', images: copies }, transfer: copies.map(({ buffer }) => buffer) };
    },
    toAnswers: (answer) => answer,
    giveUp: () => ({ skip: 'decoder-failed' }),
  };
  const missing = digests.filter((digest) => !known.has(digest)).values();
  // A few readers, each with one picture in memory, keep the workers busy however many pictures there are.
  const readers = Array.from({ length: 4 }, async () => {
    for (const digest of missing) {
      const bytes = await readBlob(digest);
      const [hash] = bytes === undefined ? [] : await crew.run(job, [bytes]);
      if (hash !== undefined) known.set(digest, hash);
    }
  });
  await Promise.all(readers);
}

function splitBatch(requests: readonly ScreeningRequest[]): readonly (readonly ScreeningRequest[])[] {
  const parts: ScreeningRequest[][] = [];
  let weight = BATCH_WEIGHT;
  for (const request of requests) {
    const pictures = request.media.filter((bytes) => bytes !== undefined).length;
    weight += 1 + pictures * PICTURE_WEIGHT;
    if (weight > BATCH_WEIGHT) {
      parts.push([]);
      weight = 1 + pictures * PICTURE_WEIGHT;
    }
    parts.at(-1)?.push(request);
  }
  return parts;
}

/**
 * Pictures are copied and the copy is handed over: the caller keeps its bytes, a second attempt has them still, and a slice of a
 * larger buffer does not drag the whole of it along. Copying 250 KB takes 0.05 ms, decoding them 10.
 */
function copyMedia(requests: readonly ScreeningRequest[]): {
  readonly requests: readonly ScreeningRequest[];
  readonly transfer: readonly ArrayBuffer[];
} {
  const transfer: ArrayBuffer[] = [];
  const copies = requests.map((request) => ({
    ...request,
    media: request.media.map((bytes) => {
      // Not `slice`, which gives a view of the same memory where the bytes are a Buffer.
      const copy = bytes && new Uint8Array(bytes);
      if (copy !== undefined) transfer.push(copy.buffer);
      return copy;
    }),
  }));
  return { requests: copies, transfer };
}
