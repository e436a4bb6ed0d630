import type { Digest } from '../evidence/index.ts';
import type { Parameters } from '../judgment/index.ts';
import { type LeftOutImage, listLeftOutImages, type RegisterImageHash } from '../recognition/index.ts';
import {
  goneBy,
  indexRegister,
  type RegisterChange,
  type RegisterIndex,
  type RegisterSnapshot,
  type Right,
} from '../rights/index.ts';
import { EngineError } from './engine-error.ts';
import { makeRegisterHashes } from './register-hashes.ts';
import type { Crew } from './screening-crew.ts';
import type { ScreeningBasis } from './screening-protocol.ts';
import type { ScreeningThread } from './screening-thread.ts';

/** Rights told to a worker at once: this thread is busy with them for some 3 ms. */
const RIGHTS_TOLD = 500;

/** Steps kept for workers that are being started meanwhile: a worker that is further behind compiles the whole once more. */
const STEPS_KEPT = 64;

interface InForce {
  readonly index: RegisterIndex;
  readonly parameters: Parameters;
}

/** What all workers of a crew screen with, and how it changes in all of them. */
export interface BasisInForce {
  /** Undefined before the first register. */
  readonly index: RegisterIndex | undefined;
  readonly parameters: Parameters;
  readonly leftOutImages: readonly LeftOutImage[];
  /** What is known of the pictures of rights in force. */
  hashesOf(rights: readonly Right[]): ReadonlyMap<Digest, RegisterImageHash>;
  /** Two steps: every worker compiles, then every worker swaps. Where one fails, all keep what they have, and it throws `register-not-compiled`. */
  useRegister(crew: Crew, register: RegisterSnapshot, change: RegisterChange | undefined): Promise<void>;
  useParameters(crew: Crew, parameters: Parameters): Promise<void>;
  /** Brings a worker that was just started to where the others are, while they go on, and lets it join them between two changes. */
  brief(thread: ScreeningThread, join: () => void): Promise<void>;
}

export function makeBasisInForce(options: {
  readonly parameters: Parameters;
  readonly readBlob: (digest: Digest) => Promise<Uint8Array | undefined>;
}): BasisInForce {
  const hashes = makeRegisterHashes(options.readBlob);
  let parameters = options.parameters;
  let inForce: InForce | undefined;
  let leftOutImages: readonly LeftOutImage[] = [];
  let steps: readonly RegisterChange[] = [];
  let lastChange: Promise<unknown> = Promise.resolve();

  /** One change of register or parameters at a time, so that all workers see them in the same order. */
  function inTurn<Result>(make: () => Promise<Result>): Promise<Result> {
    const result = lastChange.then(make);
    lastChange = result.catch(() => {});
    return result;
  }

  async function useRegister(
    crew: Crew,
    register: RegisterSnapshot,
    change: RegisterChange | undefined,
  ): Promise<void> {
    const before = inForce?.index.register;
    const isStep = change !== undefined && before?.version === change.from;
    const put = isStep ? change.put : register.rights;
    const gone = before === undefined ? [] : isStep ? goneBy(before, change) : before.rights;
    await hashes.learn(crew, put);
    const prepared = await crew.each(
      async (thread) => (isStep && (await prepareStep(thread, change))) || prepareWhole(thread, register, parameters),
    );
    const failure = prepared.find((result) => result.status === 'rejected');
    if (failure !== undefined) {
      await crew.each((thread) => thread.ask({ kind: 'discard' }));
      throw new EngineError('register-not-compiled', `register ${register.version} could not be compiled`, {
        cause: failure.reason,
      });
    }
    inForce = { index: indexRegister(register), parameters };
    steps = isStep ? [...steps.slice(1 - STEPS_KEPT), change] : [];
    hashes.settle(gone, put);
    const changed = new Set([...gone, ...put].map(({ id }) => id));
    leftOutImages = [
      ...leftOutImages.filter(({ right }) => !changed.has(right)),
      ...listLeftOutImages(put, hashes.known),
    ];
    await crew.each((thread) => thread.ask({ kind: 'activate' }));
  }

  async function useParameters(crew: Crew, next: Parameters): Promise<void> {
    parameters = next;
    if (inForce === undefined) return;
    inForce = { ...inForce, parameters };
    await crew.each((thread) => thread.ask({ kind: 'use-parameters', parameters: next }));
  }

  function prepareStep(thread: ScreeningThread, { put, ...change }: RegisterChange): Promise<boolean> {
    return prepare(thread, put, { kind: 'step', change });
  }

  function prepareWhole(thread: ScreeningThread, register: RegisterSnapshot, given: Parameters): Promise<boolean> {
    return prepare(thread, register.rights, { kind: 'whole', version: register.version, parameters: given });
  }

  async function prepare(thread: ScreeningThread, rights: readonly Right[], basis: ScreeningBasis): Promise<boolean> {
    for (let at = 0; at < rights.length; at += RIGHTS_TOLD) {
      const part = rights.slice(at, at + RIGHTS_TOLD);
      // Before the batches that wait: else a large register would wait for as many of them as it has parts.
      await thread.ask({ kind: 'tell', part: { rights: part, imageHashes: hashes.of(part) } }, { isUrgent: true });
    }
    return thread.ask({ kind: 'prepare', basis });
  }

  async function brief(thread: ScreeningThread, join: () => void): Promise<void> {
    // The whole basis takes as long as it takes, and is not in the way of changes; the steps since are quick, and are.
    let known = await giveWhole(thread, inForce);
    for (;;) {
      const { hasJoined, reached } = await inTurn(async () => {
        const isUpToDate = await catchUp(thread, known);
        if (isUpToDate) join();
        return { hasJoined: isUpToDate, reached: inForce };
      });
      if (hasJoined) return;
      known = await giveWhole(thread, reached);
    }
  }

  async function giveWhole(thread: ScreeningThread, basis: InForce | undefined): Promise<InForce | undefined> {
    // Without a basis it is only asked for a sign of life.
    if (basis === undefined) await thread.ask({ kind: 'discard' });
    else {
      await prepareWhole(thread, basis.index.register, basis.parameters);
      await thread.ask({ kind: 'activate' });
    }
    return basis;
  }

  /** False where the steps that lead from what the thread knows to what is in force are not kept any more. */
  async function catchUp(thread: ScreeningThread, known: InForce | undefined): Promise<boolean> {
    if (known === inForce) return true;
    if (known === undefined || inForce === undefined) return false;
    const missed = stepsSince(steps, known.index.register.version, inForce.index.register.version);
    if (missed === undefined) return false;
    for (const step of missed) {
      if (!(await prepareStep(thread, step))) return false;
      await thread.ask({ kind: 'activate' });
    }
    await thread.ask({ kind: 'use-parameters', parameters: inForce.parameters });
    return true;
  }

  return {
    get index() {
      return inForce?.index;
    },
    get parameters() {
      return parameters;
    },
    get leftOutImages() {
      return leftOutImages;
    },
    hashesOf: (rights) => hashes.of(rights),
    async useRegister(crew, register, change) {
      await crew.started;
      await inTurn(() => useRegister(crew, register, change));
    },
    useParameters: (crew, next) => inTurn(() => useParameters(crew, next)),
    brief,
  };
}

/** The steps from one register to another; undefined where they are not all there. */
function stepsSince(steps: readonly RegisterChange[], from: Digest, to: Digest): readonly RegisterChange[] | undefined {
  if (from === to) return [];
  const first = steps.findIndex((step) => step.from === from);
  return first < 0 ? undefined : steps.slice(first);
}
