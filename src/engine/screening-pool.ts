import type { Listing } from '../catalog/index.ts';
import type { Digest } from '../evidence/index.ts';
import { type Decision, judgeIncomplete, type Parameters } from '../judgment/index.ts';
import {
  type LearnedModels,
  type LeftOutImage,
  modelVersions,
  type RegisterImageHash,
  type SeenPicture,
} from '../recognition/index.ts';
import type { RegisterIndex, Right } from '../rights/index.ts';
import { makeBasisInForce } from './basis-in-force.ts';
import { EngineError } from './engine-error.ts';
import { type CrewJob, type Loss, makeCrew } from './screening-crew.ts';
import type { DecisionLines } from './screening-protocol.ts';
import { makeSearchJobs } from './search-jobs.ts';
import type { Screened, ScreeningPool, ScreeningRequest, Urgency } from './screening.ts';
import { toLines } from './to-lines.ts';

export interface ScreeningPoolOptions {
  /** Worker threads, at least 1: as many as cores. */
  readonly threads: number;
  readonly parameters: Parameters;
  /** What recognizers have learned (default: the weights of text that come with the program, and no reading in pictures). */
  readonly learned?: LearnedModels;
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
  /** Looks at pictures as a screening does, without a listing; undefined bytes are a skip. */
  observePictures(pictures: readonly (Uint8Array | undefined)[]): Promise<readonly SeenPicture['seen'][]>;
  /** Which listings name a sign of some rights, in force or not. */
  findTexts(rights: readonly Right[], listings: readonly Listing[]): Promise<readonly boolean[]>;
  /** What is known of the pictures of rights in force. */
  hashesOf(rights: readonly Right[]): ReadonlyMap<Digest, RegisterImageHash>;
  /** Batches at work, and those that wait for a worker: what a server sheds load by. */
  readonly load: { readonly running: number; readonly waiting: number };
}

/** Requests that a worker gets at once; a picture weighs as much as so many texts. */
const BATCH_WEIGHT = 32;
const PICTURE_WEIGHT = 8;

/** Starts a pool. It keeps the process alive until it is closed. */
export function makeScreeningPool(options: ScreeningPoolOptions): ThreadedScreeningPool {
  const basis = makeBasisInForce(options);
  const models = modelVersions(options.learned);
  const crew = makeCrew({
    threads: options.threads,
    script: options.script ?? new URL('./screening-worker.ts', import.meta.url),
    stuckAfterMs: options.stuckAfterMs ?? 30_000,
    ...(options.learned && { learned: options.learned }),
    brief: (thread, join) => basis.brief(thread, join),
    onDeath: options.onWorkerDeath ?? (() => {}),
    onFault: options.onFault ?? (() => {}),
  });

  function decideIncomplete({ listing, markets, date }: ScreeningRequest, reason: Loss): readonly Decision[] {
    const register = requireRegister();
    const { parameters } = basis;
    return [...markets]
      .sort()
      .map((market) => judgeIncomplete({ listing, market, date, register, parameters, models, reason }));
  }

  function requireRegister(): RegisterIndex {
    if (basis.index === undefined)
      throw new EngineError('no-register', 'screening needs a register: call useRegister first');
    return basis.index;
  }

  async function runBatches<Kind extends 'screen' | 'screen-to-lines', Answer>(
    job: CrewJob<ScreeningRequest, Kind, Answer>,
    requests: readonly ScreeningRequest[],
    urgency: Urgency,
  ): Promise<readonly Answer[]> {
    requireRegister();
    const answers = await Promise.all(splitBatch(requests).map((part) => crew.run(job, part, urgency)));
    return answers.flat();
  }

  const toScreened: CrewJob<ScreeningRequest, 'screen', Screened> = {
    toTask: (part) => {
      const { requests, transfer } = copyMedia(part);
      return { task: { kind: 'screen', requests }, transfer };
    },
    toAnswers: (answer) => answer,
    giveUp: (request, loss) => ({ decisions: decideIncomplete(request, loss), pictures: [] }),
  };
  const toWrittenLines: CrewJob<ScreeningRequest, 'screen-to-lines', DecisionLines> = {
    toTask: (part) => {
      const { requests, transfer } = copyMedia(part);
      return { task: { kind: 'screen-to-lines', requests }, transfer };
    },
    toAnswers: (answer) => answer,
    giveUp: (request, loss) => toLines(decideIncomplete(request, loss)),
  };

  const searches = makeSearchJobs(crew);

  return {
    async lookUpPicture(bytes) {
      requireRegister();
      return searches.lookUpPicture(bytes);
    },
    observePictures: searches.observePictures,
    findTexts: searches.findTexts,
    hashesOf: (rights) => basis.hashesOf(rights),
    useRegister: (register, change) => basis.useRegister(crew, register, change),
    useParameters: (parameters) => basis.useParameters(crew, parameters),
    screen: (requests, urgency = 'batch') => runBatches(toScreened, requests, urgency),
    screenToLines: (requests) => runBatches(toWrittenLines, requests, 'batch'),
    get leftOutImages() {
      return basis.leftOutImages;
    },
    get load() {
      return crew.load;
    },
    close: () => crew.close(),
  };
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
