import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import type { Listing } from '../catalog/index.ts';
import { digestOf } from '../evidence/index.ts';
import { type Decision, defaultParameters } from '../judgment/index.ts';
import {
  changeRegister,
  compileRegister,
  type HeldRegister,
  type RegisterChange,
  type Right,
} from '../rights/index.ts';
import { decisionsOf } from './decisions-of.fixture.ts';
import { makeScreeningPool, type ScreeningPoolOptions, type ThreadedScreeningPool } from './screening-pool.ts';
import type { ScreeningRequest } from './screening.ts';

const NAMES = ['AURELLE', 'NORDVIK', 'KESTREL', 'OSTERIA', 'VANTAGO', 'TALLARD', 'BRIMSTO', 'CORVANE'];

function makeRight(id: string, verbalElement: string): Right {
  return {
    id,
    kind: 'trademark',
    verbalElement,
    aliases: [],
    holder: { id: 'h-1', name: 'Aurelle SA' },
    registrations: [{ territory: 'EU', niceClasses: [18], status: 'registered' }],
    licenses: [],
    images: [],
    referenceImages: [],
    knownInfringing: [],
  };
}

function held(...rights: readonly Right[]): HeldRegister {
  const compiled = compileRegister(rights);
  assert.ok(compiled.ok);
  return compiled;
}

function makeRequest(id: string, title: string): ScreeningRequest {
  const listing: Listing = {
    id,
    revision: digestOf(id),
    seller: { id: 's-1' },
    title,
    markets: ['DE'],
    images: [],
    attributes: {},
  };
  return { listing, media: [], markets: ['DE'], date: '2026-11-01' };
}

/** One listing for each name, many times. */
const requests = (count: number): ScreeningRequest[] =>
  Array.from({ length: count }, (_, i) => makeRequest(`L${i}`, `${NAMES[i % NAMES.length]} replica bag`));

const pools: ThreadedScreeningPool[] = [];
after(() => Promise.all(pools.map((pool) => pool.close())));

async function startPool(
  first: HeldRegister,
  options: Partial<ScreeningPoolOptions> = {},
): Promise<ThreadedScreeningPool> {
  const pool = makeScreeningPool({
    threads: 2,
    parameters: defaultParameters,
    readBlob: () => Promise.resolve(undefined),
    ...options,
  });
  pools.push(pool);
  await pool.useRegister(first.register);
  return pool;
}

const versionsOf = (answers: readonly (readonly Decision[])[]) => [
  ...new Set(answers.flat().map(({ versions }) => versions.register)),
];

/** A register and the next ones, each with one right put, renamed or removed. */
function makeHistory(steps: number): { readonly now: HeldRegister; readonly change?: RegisterChange }[] {
  const history: { now: HeldRegister; change?: RegisterChange }[] = [{ now: held(makeRight('tm-0', NAMES[0]!)) }];
  for (let step = 1; step <= steps; step++) {
    const id = `tm-${step % 5}`;
    const { change, ...now } = changeRegister(history.at(-1)!.now, {
      put: step % 4 === 3 ? [] : [makeRight(id, NAMES[step % NAMES.length]!)],
      remove: step % 4 === 3 ? [id] : [],
    });
    history.push({ now, change });
  }
  return history;
}

/** Whether each decision is the one that the register which it names leads to: the mark of its listing is in it, or is not. */
function assertTrueToVersion(
  answers: readonly (readonly Decision[])[],
  asked: readonly ScreeningRequest[],
  history: ReturnType<typeof makeHistory>,
) {
  const rightsOf = new Map(history.map(({ now }) => [now.register.version, now.register.rights]));
  for (const [position, [decision]] of answers.entries()) {
    assert.ok(decision);
    const rights = rightsOf.get(decision.versions.register);
    assert.ok(rights, 'the version is one that was in force');
    const name = asked[position]!.listing.title.split(' ')[0];
    const expected = rights.some(({ verbalElement }) => verbalElement === name);
    assert.equal(decision.right !== undefined, expected, `${name} by ${decision.versions.register}`);
  }
}

describe('a change of the register in the screening pool', () => {
  test('goes to the workers as a change, and is in force in each of them', async () => {
    const first = held(makeRight('tm-a', 'AURELLE'), makeRight('tm-k', 'KESTREL'));
    const pool = await startPool(first);
    const { change, ...next } = changeRegister(first, { put: [makeRight('tm-n', 'NORDVIK')], remove: ['tm-k'] });
    // What cannot be sent to a thread stands for all that is not to be sent.
    const unsendable = { ...next.register, rights: [...next.register.rights, (() => {}) as unknown as Right] };
    await pool.useRegister(unsendable, change);
    const asked = requests(200);
    const answers = await decisionsOf(pool, asked);
    assert.deepEqual(versionsOf(answers), [change.to]);
    assert.deepEqual(new Set(answers.flatMap(([decision]) => decision?.right ?? [])), new Set(['tm-a', 'tm-n']));
  });

  test('that begins at a register which is not in force is replaced by the whole register', async () => {
    const pool = await startPool(held(makeRight('tm-a', 'AURELLE')));
    const { change, ...next } = changeRegister(held(makeRight('tm-k', 'KESTREL')), {
      put: [makeRight('tm-n', 'NORDVIK')],
      remove: [],
    });
    await pool.useRegister(next.register, change);
    const answers = await decisionsOf(pool, requests(100));
    assert.deepEqual(new Set(answers.flatMap(([decision]) => decision?.right ?? [])), new Set(['tm-k', 'tm-n']));
  });

  test('is seen whole or not at all: every decision is true to the register that it names', async () => {
    const history = makeHistory(24);
    const pool = await startPool(history[0]!.now);
    const asked = requests(96);
    const over = new AbortController();
    const screening = [1, 2, 3].map(async () => {
      while (!over.signal.aborted) assertTrueToVersion(await decisionsOf(pool, asked), asked, history);
    });
    for (const { now, change } of history.slice(1)) {
      await pool.useRegister(now.register, change);
      const [answer] = await decisionsOf(pool, [asked[0]!], 'interactive');
      assert.deepEqual(versionsOf([answer!]), [now.register.version], 'in force once the call returns');
    }
    over.abort();
    await Promise.all(screening);
  });

  test('reaches a worker that was started while changes went on', async () => {
    const history = makeHistory(30);
    let deaths = 0;
    const pool = await startPool(history[0]!.now, {
      script: new URL('./faulty-worker.fixture.ts', import.meta.url),
      onWorkerDeath: () => (deaths += 1),
    });
    const asked = requests(64);
    for (const [step, { now, change }] of history.slice(1).entries()) {
      const dying = step % 10 === 0 ? decisionsOf(pool, [makeRequest('bad', 'die')]) : undefined;
      await pool.useRegister(now.register, change).catch((error: unknown) => {
        // The worker died with the change at hand; as the service does, the change is asked for again with the next.
        assert.equal((error as { code?: string }).code, 'register-not-compiled');
        return pool.useRegister(now.register);
      });
      const answers = await decisionsOf(pool, asked);
      assert.deepEqual(versionsOf(answers), [now.register.version]);
      assertTrueToVersion(answers, asked, history);
      await dying;
    }
    assert.equal(deaths, 6, 'three listings, each once in its batch and once alone');
  });
});

test('a single screening goes before the batches that wait', async () => {
  const pool = await startPool(held(makeRight('tm-a', 'AURELLE')), { threads: 1 });
  const batches = decisionsOf(pool, requests(32 * 20));
  let left = -1;
  const [[decision] = []] = await decisionsOf(pool, [makeRequest('single', 'Aurelle bag')], 'interactive').then(
    (answers) => {
      left = pool.load.waiting;
      return answers;
    },
  );
  assert.equal(decision?.right, 'tm-a');
  assert.ok(left >= 17, `${left} of 18 batches still waited`);
  assert.equal((await batches).length, 640);
});

test('a single screening goes between two listings of the batch at work', async () => {
  const pool = await startPool(held(makeRight('tm-a', 'AURELLE')), { threads: 1 });
  const order: string[] = [];
  const batch = decisionsOf(pool, requests(32)).then(() => order.push('batch'));
  const single = decisionsOf(pool, [makeRequest('single', 'Aurelle bag')], 'interactive').then(() =>
    order.push('single'),
  );
  await Promise.all([batch, single]);
  assert.deepEqual(order, ['single', 'batch']);
});
