import type { MessagePort } from 'node:worker_threads';
import { type Decision, judge } from '../judgment/index.ts';
import {
  compileRecognizers,
  hashRegisterImage,
  MODELS,
  type ObservedImage,
  observeImage,
  recognize,
  type Recognizers,
} from '../recognition/index.ts';
import { indexRegister, type RegisterIndex } from '../rights/index.ts';
import type { ScreeningBasis, WorkerReply, WorkerSetup, WorkerTask } from './screening-protocol.ts';
import type { ScreeningRequest } from './screening.ts';
import { toLines } from './to-lines.ts';

/** A basis with everything compiled that listings are matched with. */
interface Bench {
  readonly recognizers: Recognizers;
  readonly register: RegisterIndex;
  readonly parameters: ScreeningBasis['parameters'];
}

/** Answers tasks from the port, one after the other, each on the basis that was in force when its turn came. */
export function serveScreening(port: MessagePort, { steps }: WorkerSetup): void {
  let inForce: Bench | undefined;
  let prepared: Bench | undefined;

  const answer = async (task: WorkerTask): Promise<WorkerReply> => {
    switch (task.kind) {
      case 'prepare':
        prepared = compile(task.basis);
        return { ok: true, answer: prepared.recognizers.images.leftOut };
      case 'activate': {
        const wasPrepared = prepared !== undefined;
        inForce = prepared ?? inForce;
        prepared = undefined;
        return { ok: true, answer: wasPrepared };
      }
      case 'discard':
        prepared = undefined;
        return { ok: true, answer: undefined };
      case 'use-parameters':
        inForce = { ...requireBench(inForce), parameters: task.parameters };
        return { ok: true, answer: undefined };
      case 'hash-images':
        return { ok: true, answer: await inTurn(task.images, hashRegisterImage) };
      case 'screen': {
        const bench = requireBench(inForce);
        return { ok: true, answer: await inTurn(task.requests, (request) => screenOne(bench, request)) };
      }
      case 'screen-to-lines': {
        const bench = requireBench(inForce);
        const decisions = await inTurn(task.requests, (request) => screenOne(bench, request));
        return { ok: true, answer: [toLines(decisions.flat())] };
      }
    }
  };

  /** One at a time: a picture is large once decoded, and order costs nothing when the threads are as many as the cores. */
  async function inTurn<Item, Result>(
    items: readonly Item[],
    work: (item: Item) => Promise<Result> | Result,
  ): Promise<readonly Result[]> {
    const results: Result[] = [];
    for (const item of items) {
      const result = work(item);
      results.push(result instanceof Promise ? await result : result);
      Atomics.add(steps, 0, 1);
    }
    return results;
  }

  function screenOne(bench: Bench, request: ScreeningRequest): Promise<readonly Decision[]> | readonly Decision[] {
    if (!request.media.some((bytes) => bytes !== undefined)) return decide(bench, request, []);
    return inTurn(request.media, (bytes) => bytes && observeImage(bytes)).then((images) =>
      decide(bench, request, images),
    );
  }

  const serve = async (task: WorkerTask): Promise<void> => {
    const reply = await answer(task).catch(toFailure);
    port.postMessage(reply, transferOf(reply));
  };
  let last = Promise.resolve();
  port.on('message', (task: WorkerTask) => {
    last = last.then(() => serve(task));
  });
}

function compile({ register, imageHashes, parameters }: ScreeningBasis): Bench {
  return {
    recognizers: compileRecognizers(register, imageHashes),
    register: indexRegister(register),
    parameters,
  };
}

function requireBench(bench: Bench | undefined): Bench {
  if (bench === undefined) throw new Error('the worker was given no register');
  return bench;
}

function decide(
  { recognizers, register, parameters }: Bench,
  { listing, markets, date }: ScreeningRequest,
  images: readonly (ObservedImage | undefined)[],
): readonly Decision[] {
  const recognition = recognize(recognizers, listing, images);
  return [...markets]
    .sort()
    .map((market) => judge({ listing, market, date, recognition, register, parameters, models: MODELS }));
}

function transferOf(reply: WorkerReply): ArrayBuffer[] {
  if (!reply.ok || !Array.isArray(reply.answer)) return [];
  return reply.answer.flatMap((part) =>
    'bytes' in part && part.bytes.buffer instanceof ArrayBuffer ? [part.bytes.buffer] : [],
  );
}

function toFailure(error: unknown): WorkerReply {
  if (!(error instanceof Error)) return { ok: false, message: String(error) };
  return { ok: false, message: error.message, ...(error.stack !== undefined && { stack: error.stack }) };
}
