import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import type { DomainEvent } from '../evidence/index.ts';
import { followRegister } from './follow-register.ts';
import { makeWakeups } from './wakeups.ts';

/** Waits for what must come, however busy the machine. */
async function until(isSo: () => boolean): Promise<void> {
  for (let waited = 0; !isSo(); waited += 5) {
    assert.ok(waited < 10_000, 'it did not come');
    await sleep(5);
  }
}

function makeWorld() {
  const events: DomainEvent[] = [];
  const register = {
    version: 'v1',
    refreshes: 0,
    async refresh() {
      register.refreshes += 1;
      register.version = events.findLast((event) => event.type === 'register.compiled')?.subject.id ?? register.version;
    },
  };
  const append = (type: string, id: string): void => {
    events.push({
      seq: events.length + 1,
      at: '2026-11-01T00:00:00Z',
      type,
      subject: { kind: 'register', id },
      actor: { kind: 'system', id: 'other' },
      data: {},
    });
  };
  const store = {
    lastEventSeq: async () => events.at(-1)?.seq ?? 0,
    listEvents: async ({ afterSeq, limit }: { afterSeq: number; limit: number }) =>
      events.filter((event) => event.seq > afterSeq).slice(0, limit),
  };
  return { append, register, store, wakeups: makeWakeups() };
}

describe('followRegister', () => {
  test('takes over a register that another process compiled, when woken', async () => {
    const { append, ...world } = makeWorld();
    const following = await followRegister({ ...world, pollMs: 60_000 });
    append('right.registered', 'tm-1');
    append('register.compiled', 'v2');
    world.wakeups.notify('events');
    await until(() => world.register.version === 'v2');
    await following.stop();
  });

  test('finds it without being woken, too', async () => {
    const { append, ...world } = makeWorld();
    const following = await followRegister({ ...world, pollMs: 5 });
    append('register.compiled', 'v2');
    await until(() => world.register.version === 'v2');
    await following.stop();
  });

  test('reads past a thousand other events, and refreshes once for the newest', async () => {
    const { append, ...world } = makeWorld();
    const following = await followRegister({ ...world, pollMs: 60_000 });
    for (let index = 0; index < 1200; index += 1) append('listing.decided', `L${index}`);
    append('register.compiled', 'v2');
    world.wakeups.notify('events');
    append('register.compiled', 'v3');
    world.wakeups.notify('events');
    await until(() => world.register.version === 'v3');
    await following.stop();
    assert.equal(world.register.refreshes, 1);
  });

  test('goes on after a failure, and stops when told', async () => {
    const { append, ...world } = makeWorld();
    const failures: unknown[] = [];
    let isBroken = true;
    const store = {
      ...world.store,
      listEvents: async (query: { afterSeq: number; limit: number }) =>
        isBroken ? Promise.reject(new Error('down')) : world.store.listEvents(query),
    };
    const following = await followRegister({ ...world, store, pollMs: 5, onError: (error) => failures.push(error) });
    append('register.compiled', 'v2');
    await until(() => failures.length > 0);
    isBroken = false;
    await until(() => world.register.version === 'v2');
    await following.stop();
    append('register.compiled', 'v3');
    await sleep(20);
    assert.equal(world.register.version, 'v2');
  });
});
