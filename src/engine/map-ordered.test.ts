import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { mapOrdered } from './map-ordered.ts';

async function* counting(count: number, onReturn = () => {}): AsyncGenerator<number> {
  try {
    for (let item = 0; item < count; item += 1) yield item;
  } finally {
    onReturn();
  }
}

async function collect<T>(source: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of source) all.push(item);
  return all;
}

describe('mapOrdered', () => {
  test('gives results in the order of the source, whatever each takes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat(3), { maxLength: 30 }),
        fc.integer({ min: 1, max: 8 }),
        async (delays, window) => {
          const results = await collect(
            mapOrdered(counting(delays.length), window, async (item) => {
              await sleep(delays[item]);
              return item;
            }),
          );
          assert.deepEqual(results, [...delays.keys()]);
        },
      ),
      { numRuns: 20 },
    );
  });

  test('gives a result while the source still waits', async () => {
    const source = (async function* () {
      yield 1;
      await new Promise(() => {});
    })();
    const results = mapOrdered(source, 4, async (item) => item * 2);
    assert.deepEqual(await results.next(), { done: false, value: 2 });
  });

  test('never has more than `window` calls at work', async () => {
    let atWork = 0;
    let most = 0;
    await collect(
      mapOrdered(counting(40), 5, async () => {
        most = Math.max(most, (atWork += 1));
        await sleep(1);
        atWork -= 1;
      }),
    );
    assert.equal(most, 5);
  });

  test('a failing call ends the loop with its error after the others have settled, and closes the source', async () => {
    let settled = 0;
    let closed = false;
    const failing = mapOrdered(
      counting(10, () => {
        closed = true;
      }),
      4,
      async (item) => {
        await sleep(item === 1 ? 1 : 10);
        settled += 1;
        if (item === 1) throw new Error('broken');
      },
    );
    await assert.rejects(collect(failing), /broken/);
    assert.ok(settled >= 4);
    assert.ok(closed);
  });

  test('stopping early closes the source', async () => {
    let closed = false;
    for await (const item of mapOrdered(
      counting(100, () => {
        closed = true;
      }),
      3,
      async (value) => value,
    )) {
      if (item === 5) break;
    }
    assert.ok(closed);
  });
});
