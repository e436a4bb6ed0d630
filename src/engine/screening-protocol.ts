import type { Listing } from '../catalog/index.ts';
import type { Digest } from '../evidence/index.ts';
import type { Outcome, Parameters } from '../judgment/index.ts';
import type { LearnedModels, PictureLookup, RegisterImageHash, SeenPicture } from '../recognition/index.ts';
import type { RegisterChange, Right } from '../rights/index.ts';
import type { Screened, ScreeningRequest } from './screening.ts';

/** Some rights of a basis to come, with what is known of their pictures. A large register is told in many parts, so that nobody waits for one. */
export interface BasisPart {
  readonly rights: readonly Right[];
  readonly imageHashes: ReadonlyMap<Digest, RegisterImageHash>;
}

/**
 * All that a screening depends on besides the listing. Its rights were told before, ascending by id: those of the whole register, or where
 * it is made of the register in force, those that are put.
 */
export type ScreeningBasis =
  | { readonly kind: 'whole'; readonly version: Digest; readonly parameters: Parameters }
  | { readonly kind: 'step'; readonly change: Omit<RegisterChange, 'put'> };

/** What a worker is asked, one answer each. */
export type WorkerTask =
  /** Keeps a part of a basis until all of it is there. */
  | { readonly kind: 'tell'; readonly part: BasisPart }
  /** Compiles the basis that was told and keeps it beside the one in force. */
  | { readonly kind: 'prepare'; readonly basis: ScreeningBasis }
  /** Puts the prepared basis in force, or drops it. */
  | { readonly kind: 'activate' }
  | { readonly kind: 'discard' }
  | { readonly kind: 'use-parameters'; readonly parameters: Parameters }
  | { readonly kind: 'hash-images'; readonly images: readonly Uint8Array[] }
  /** Hashes pictures and finds what stands near them in the register. */
  | { readonly kind: 'look-up-pictures'; readonly images: readonly Uint8Array[] }
  /** Looks at pictures as a screening does, without a listing. */
  | { readonly kind: 'observe-pictures'; readonly pictures: readonly (Uint8Array | undefined)[] }
  /** Which listings name a sign of some rights. `rights`: left out where the worker should know those of this `key` from before. */
  | {
      readonly kind: 'find-texts';
      readonly key: string;
      readonly rights?: readonly Right[];
      readonly listings: readonly Listing[];
    }
  | { readonly kind: 'screen'; readonly requests: readonly ScreeningRequest[] }
  | { readonly kind: 'screen-to-lines'; readonly requests: readonly ScreeningRequest[] };

/** Decisions as they go to a file: a JSON document and a line feed each, in UTF-8, with what a summary counts. */
export interface DecisionLines {
  readonly bytes: Uint8Array;
  readonly decisions: number;
  readonly outcomes: { readonly [outcome in Outcome]?: number };
  /** Decisions that carry a skip. */
  readonly withSkips: number;
}

export interface WorkerAnswers {
  readonly tell: undefined;
  /** False when the step begins at another register than the one in force here: the worker needs the whole basis. */
  readonly prepare: boolean;
  readonly activate: undefined;
  readonly discard: undefined;
  readonly 'use-parameters': undefined;
  readonly 'hash-images': readonly RegisterImageHash[];
  readonly 'look-up-pictures': readonly (PictureLookup | { readonly skip: string })[];
  readonly 'observe-pictures': readonly SeenPicture['seen'][];
  /** Undefined: the worker does not know the rights of this key. */
  readonly 'find-texts': readonly boolean[] | undefined;
  readonly screen: readonly Screened[];
  /** One entry for all requests of the task. */
  readonly 'screen-to-lines': readonly [DecisionLines];
}

/** `id` is given back with the reply. Tasks are answered in their order, but for urgent ones, which go before batches. */
export interface WorkerOrder {
  readonly id: number;
  readonly isUrgent: boolean;
  readonly task: WorkerTask;
}

export type WorkerReply = { readonly id: number } & (
  | { readonly ok: true; readonly answer: WorkerAnswers[WorkerTask['kind']] }
  /** The worker is well, yet this task failed: a fault of the program. */
  | { readonly ok: false; readonly message: string; readonly stack?: string }
);

/** Places in the shared memory of `WorkerSetup`. */
export const STEPS = 0;
export const AT_WORK = 1;

/**
 * What a worker tells while it is busy, in memory shared with it. `STEPS` is raised after each listing and picture: how a stuck worker is known.
 * `AT_WORK` is the id of the order it works on, 0 for none: how it is known what a worker died of.
 */
export interface WorkerSetup {
  readonly signs: Int32Array<SharedArrayBuffer>;
  readonly learned?: LearnedModels;
}
