import type { WorkerOrder } from './screening-protocol.ts';

/** Orders that change what a worker screens with: nothing overtakes them, so that a flood of urgent orders cannot keep a register out of force. */
const BARRIERS: ReadonlySet<WorkerOrder['task']['kind']> = new Set<WorkerOrder['task']['kind']>([
  'prepare',
  'activate',
  'discard',
  'use-parameters',
]);

/** The orders that wait in a worker: urgent ones before batches, all else as it came. */
export interface OrderQueue {
  add(order: WorkerOrder): void;
  /** The order to work on next. */
  take(): WorkerOrder | undefined;
  /** The urgent orders that may go before what is at work now, in their order. */
  takeUrgent(): readonly WorkerOrder[];
}

export function makeOrderQueue(): OrderQueue {
  const orders: WorkerOrder[] = [];

  function takeUrgent(most: number): WorkerOrder[] {
    const taken: WorkerOrder[] = [];
    for (let at = 0; at < orders.length && taken.length < most;) {
      const order = orders[at];
      if (order === undefined || BARRIERS.has(order.task.kind)) break;
      if (order.isUrgent) taken.push(...orders.splice(at, 1));
      else at++;
    }
    return taken;
  }

  return {
    add: (order) => void orders.push(order),
    take: () => takeUrgent(1)[0] ?? orders.shift(),
    takeUrgent: () => takeUrgent(Infinity),
  };
}
