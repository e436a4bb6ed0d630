import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeOrderQueue } from './order-queue.ts';
import type { WorkerOrder } from './screening-protocol.ts';

const batch = (id: number): WorkerOrder => ({ id, isUrgent: false, task: { kind: 'screen', requests: [] } });
const urgent = (id: number): WorkerOrder => ({ ...batch(id), isUrgent: true });
const change = (id: number): WorkerOrder => ({ id, isUrgent: false, task: { kind: 'activate' } });

function filled(...orders: WorkerOrder[]) {
  const queue = makeOrderQueue();
  for (const order of orders) queue.add(order);
  return queue;
}

function drain(queue: ReturnType<typeof makeOrderQueue>): readonly number[] {
  const ids: number[] = [];
  for (let order = queue.take(); order !== undefined; order = queue.take()) ids.push(order.id);
  return ids;
}

test('urgent orders go before batches, each kind in its order', () => {
  assert.deepEqual(drain(filled(batch(1), urgent(2), batch(3), urgent(4))), [2, 4, 1, 3]);
});

test('nothing overtakes a change of what is screened with, and a change overtakes nothing', () => {
  assert.deepEqual(drain(filled(batch(1), change(2), urgent(3), batch(4), urgent(5))), [1, 2, 3, 5, 4]);
});

test('what may go before the batch at work are the urgent orders up to the next change', () => {
  const queue = filled(batch(1), urgent(2), urgent(3), change(4), urgent(5));
  assert.deepEqual(
    queue.takeUrgent().map(({ id }) => id),
    [2, 3],
  );
  assert.deepEqual(queue.takeUrgent(), []);
  assert.deepEqual(drain(queue), [1, 4, 5]);
});
