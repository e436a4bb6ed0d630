import type { Digest } from '../evidence/index.ts';
import type { Decision, Outcome, Parameters } from '../judgment/index.ts';
import type { LeftOutImage, RegisterImageHash } from '../recognition/index.ts';
import type { RegisterSnapshot } from '../rights/index.ts';
import type { ScreeningRequest } from './screening.ts';

/** All that a screening depends on besides the listing. */
export interface ScreeningBasis {
  readonly register: RegisterSnapshot;
  readonly imageHashes: ReadonlyMap<Digest, RegisterImageHash>;
  readonly parameters: Parameters;
}

/** What a worker is asked, one answer each, in order. */
export type WorkerTask =
  /** Compiles a basis and keeps it beside the one in force. */
  | { readonly kind: 'prepare'; readonly basis: ScreeningBasis }
  /** Puts the prepared basis in force, or drops it. */
  | { readonly kind: 'activate' }
  | { readonly kind: 'discard' }
  | { readonly kind: 'use-parameters'; readonly parameters: Parameters }
  | { readonly kind: 'hash-images'; readonly images: readonly Uint8Array[] }
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
  readonly prepare: readonly LeftOutImage[];
  /** False when nothing was prepared: the worker was started since. */
  readonly activate: boolean;
  readonly discard: undefined;
  readonly 'use-parameters': undefined;
  readonly 'hash-images': readonly RegisterImageHash[];
  readonly screen: readonly (readonly Decision[])[];
  /** One entry for all requests of the task. */
  readonly 'screen-to-lines': readonly [DecisionLines];
}

export type WorkerReply =
  | { readonly ok: true; readonly answer: WorkerAnswers[WorkerTask['kind']] }
  /** The worker is well, yet this task failed: a fault of the program. */
  | { readonly ok: false; readonly message: string; readonly stack?: string };

/** `steps` is a counter in shared memory that the worker raises after each listing and picture: how a stuck worker is known. */
export interface WorkerSetup {
  readonly steps: Int32Array<SharedArrayBuffer>;
}
