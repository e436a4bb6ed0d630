import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { untilInterrupted } from './until-interrupted.ts';

async function* counting(count: number, onReturn: () => void): AsyncGenerator<number> {
  try {
    for (let item = 0; item < count; item += 1) yield item;
  } finally {
    onReturn();
  }
}

describe('untilInterrupted', () => {
  test('gives all items of a source that ends', async () => {
    const items: number[] = [];
    for await (const item of untilInterrupted(
      counting(3, () => {}),
      new AbortController().signal,
    ))
      items.push(item);
    assert.deepEqual(items, [0, 1, 2]);
  });

  test('ends at an abort, while the source waits for ever', async () => {
    const interruption = new AbortController();
    const silent: AsyncIterable<number> = { [Symbol.asyncIterator]: () => ({ next: () => new Promise(() => {}) }) };
    setTimeout(() => interruption.abort(), 5);
    for await (const item of untilInterrupted(silent, interruption.signal)) assert.fail(String(item));
  });

  test('gives nothing after an abort', async () => {
    const interruption = new AbortController();
    const items: number[] = [];
    for await (const item of untilInterrupted(
      counting(9, () => {}),
      interruption.signal,
    )) {
      items.push(item);
      if (item === 4) interruption.abort();
    }
    assert.deepEqual(items, [0, 1, 2, 3, 4]);
  });

  test('closes the source when the reader stops, and passes its failures on', async () => {
    let isClosed = false;
    for await (const item of untilInterrupted(
      counting(9, () => {
        isClosed = true;
      }),
      new AbortController().signal,
    )) {
      if (item === 2) break;
    }
    assert.ok(isClosed);
    const broken: AsyncIterable<number> = {
      [Symbol.asyncIterator]: () => ({ next: () => Promise.reject(new Error('broken')) }),
    };
    await assert.rejects(async () => {
      for await (const item of untilInterrupted(broken, new AbortController().signal)) assert.fail(String(item));
    }, /broken/);
  });
});
