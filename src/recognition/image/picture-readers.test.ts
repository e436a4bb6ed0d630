import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeOnce } from './picture-readers.ts';

test('a reader is made once, for all who ask', async () => {
  let made = 0;
  const reader = makeOnce(() => Promise.resolve((made += 1)));
  assert.deepEqual(await Promise.all([reader.get(), reader.get()]), [1, 1]);
  assert.equal(await reader.get(), 1);
  reader.drop();
  assert.equal(await reader.get(), 2);
});

test('a reader that could not be made is tried again by the next who asks', async () => {
  let tries = 0;
  const reader = makeOnce(() => ((tries += 1) === 1 ? Promise.reject(new Error('no memory')) : Promise.resolve(tries)));
  const [one, two] = await Promise.allSettled([reader.get(), reader.get()]);
  assert.deepEqual([one.status, two.status], ['rejected', 'rejected']);
  assert.equal(tries, 1);
  assert.equal(await reader.get(), 2);
});
