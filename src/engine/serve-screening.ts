import { type MessagePort, receiveMessageOnPort } from 'node:worker_threads';
import {
  hashRegisterImage,
  listSeenPictures,
  lookUpPicture,
  makePictureReaders,
  type ObservedImage,
  observeImage,
  type SeenPicture,
} from '../recognition/index.ts';
import type { decideListing } from './decide-listing.ts';
import { makeTextFinder } from './find-texts.ts';
import { makeOrderQueue } from './order-queue.ts';
import {
  AT_WORK,
  type BasisPart,
  type ScreeningBasis,
  STEPS,
  type WorkerAnswers,
  type WorkerOrder,
  type WorkerReply,
  type WorkerSetup,
  type WorkerTask,
} from './screening-protocol.ts';
import type { Screened, ScreeningRequest } from './screening.ts';
import { toLines } from './to-lines.ts';
import { fitWorkbench, joinParts, stepWorkbench, type Workbench } from './workbench.ts';

/** Answers the orders that come through the port, one after the other; between two listings of a batch it answers urgent ones. */
export function serveScreening(
  port: MessagePort,
  { signs, learned = {} }: WorkerSetup,
  decide: typeof decideListing,
): void {
  const readers = makePictureReaders(learned);
  const orders = makeOrderQueue();
  const told: BasisPart[] = [];
  let inForce: Workbench | undefined;
  let prepared: Workbench | undefined;
  let isServing = false;
  const texts = makeTextFinder();

  async function answer(task: WorkerTask, isUrgent: boolean): Promise<WorkerAnswers[WorkerTask['kind']]> {
    switch (task.kind) {
      case 'tell':
        told.push(task.part);
        return undefined;
      case 'prepare':
        prepared = prepare(task.basis, joinParts(told.splice(0)));
        return prepared !== undefined;
      case 'activate':
        inForce = prepared ?? inForce;
        prepared = undefined;
        return undefined;
      case 'discard':
        prepared = undefined;
        told.length = 0;
        return undefined;
      case 'use-parameters':
        inForce = { ...requireBench(inForce), parameters: task.parameters };
        return undefined;
      case 'hash-images':
        return inTurn(task.images, hashRegisterImage, isUrgent);
      case 'look-up-pictures': {
        const { images } = requireBench(inForce).recognizers;
        return inTurn(task.images, (bytes) => lookUpPicture(images, bytes), isUrgent);
      }
      case 'observe-pictures':
        return inTurn(task.pictures, observePicture, isUrgent);
      case 'find-texts': {
        const names = texts.find(task.key, task.rights);
        return names && inTurn(task.listings, names, isUrgent);
      }
      case 'screen':
        return screenAll(task.requests, isUrgent);
      case 'screen-to-lines':
        return [toLines((await screenAll(task.requests, isUrgent)).flatMap(({ decisions }) => decisions))];
    }
  }

  function prepare(basis: ScreeningBasis, parts: BasisPart): Workbench | undefined {
    if (basis.kind === 'whole') return fitWorkbench(basis, parts, learned);
    return inForce && stepWorkbench(inForce, basis, parts);
  }

  /** All on the basis that was in force when their turn came, whatever comes between. */
  function screenAll(requests: readonly ScreeningRequest[], isUrgent: boolean): Promise<readonly Screened[]> {
    const bench = requireBench(inForce);
    return inTurn(requests, (request) => screenOne(bench, request, isUrgent), isUrgent);
  }

  function screenOne(bench: Workbench, request: ScreeningRequest, isUrgent: boolean): Promise<Screened> | Screened {
    const toScreened = (images: readonly (ObservedImage | undefined)[]): Screened => ({
      decisions: decide(bench, request, images),
      pictures: listSeenPictures(images),
    });
    if (!request.media.some((bytes) => bytes !== undefined)) return toScreened([]);
    return inTurn(request.media, (bytes) => bytes && observeImage(bytes, readers), isUrgent).then(toScreened);
  }

  /** One at a time: a picture is large once decoded, and order costs nothing when the threads are as many as the cores. */
  async function inTurn<Item, Result>(
    items: readonly Item[],
    work: (item: Item) => Promise<Result> | Result,
    isUrgent: boolean,
  ): Promise<readonly Result[]> {
    const results: Result[] = [];
    for (const item of items) {
      const result = work(item);
      results.push(result instanceof Promise ? await result : result);
      Atomics.add(signs, STEPS, 1);
      if (isUrgent) continue;
      receive();
      for (const order of orders.takeUrgent()) await serve(order);
    }
    return results;
  }

  async function serve({ id, isUrgent, task }: WorkerOrder): Promise<void> {
    const before = Atomics.exchange(signs, AT_WORK, id);
    const reply = await answer(task, isUrgent).then(
      (answered): WorkerReply => ({ id, ok: true, answer: answered }),
      (error: unknown) => toFailure(id, error),
    );
    port.postMessage(reply, transferOf(reply));
    Atomics.store(signs, AT_WORK, before);
  }

  /** Takes what has arrived meanwhile: while this thread is busy no event tells of it. */
  function receive(): void {
    for (let got = receiveMessageOnPort(port); got !== undefined; got = receiveMessageOnPort(port)) {
      orders.add(got.message as WorkerOrder);
    }
  }

  async function serveAll(): Promise<void> {
    if (isServing) return;
    isServing = true;
    for (let order = orders.take(); order !== undefined; order = orders.take()) {
      await serve(order);
      receive();
    }
    isServing = false;
  }

  port.on('message', (order: WorkerOrder) => {
    orders.add(order);
    void serveAll();
  });
}

async function observePicture(bytes: Uint8Array | undefined): Promise<SeenPicture['seen']> {
  const [picture] = listSeenPictures([bytes === undefined ? undefined : await observeImage(bytes)]);
  return picture?.seen ?? { skip: 'not-loaded' };
}

function requireBench(bench: Workbench | undefined): Workbench {
  if (bench === undefined) throw new Error('the worker was given no register');
  return bench;
}

function transferOf(reply: WorkerReply): ArrayBuffer[] {
  if (!reply.ok || !Array.isArray(reply.answer)) return [];
  return reply.answer.flatMap((part) =>
    typeof part === 'object' && 'bytes' in part && part.bytes.buffer instanceof ArrayBuffer ? [part.bytes.buffer] : [],
  );
}

function toFailure(id: number, error: unknown): WorkerReply {
  if (!(error instanceof Error)) return { id, ok: false, message: String(error) };
  return { id, ok: false, message: error.message, ...(error.stack !== undefined && { stack: error.stack }) };
}
