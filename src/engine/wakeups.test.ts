import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { makeWakeups } from './wakeups.ts';

const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('wakeups', () => {
  test('reach those who subscribed to the topic, until they abort', async () => {
    const wakeups = makeWakeups();
    const [first, second] = [new AbortController(), new AbortController()];
    const woken: string[] = [];
    wakeups.subscribe('feeds', first.signal, () => woken.push('first'));
    wakeups.subscribe('feeds', second.signal, () => woken.push('second'));
    wakeups.subscribe('events', second.signal, () => woken.push('events'));
    wakeups.notify('feeds');
    assert.equal(woken.length, 0, 'not within the call');
    await settled();
    assert.deepEqual(woken, ['first', 'second']);
    first.abort();
    wakeups.notify('feeds');
    await settled();
    assert.deepEqual(woken, ['first', 'second', 'second']);
    wakeups.subscribe('feeds', first.signal, () => woken.push('first, too late'));
    wakeups.notify('feeds');
    await settled();
    assert.ok(!woken.includes('first, too late'));
  });

  test('go to and come from other processes by the channel, whose failures are told', async () => {
    const sent: string[] = [];
    const errors: unknown[] = [];
    const listeners: ((topic: 'feeds' | 'events') => void)[] = [];
    const wakeups = makeWakeups({
      channel: {
        notify: async (topic) => {
          if (topic === 'events') throw new Error('away');
          sent.push(topic);
        },
        listen: async (_signal, onWake) => {
          listeners.push(onWake);
        },
      },
      onError: (error) => errors.push(error),
    });
    const woken: string[] = [];
    wakeups.subscribe('feeds', new AbortController().signal, () => woken.push('feeds'));
    for (const onWake of listeners) onWake('feeds');
    assert.deepEqual(woken, ['feeds']);
    wakeups.notify('feeds');
    wakeups.notify('events');
    await settled();
    assert.deepEqual(sent, ['feeds']);
    assert.match(String(errors[0]), /away/);
  });
});
