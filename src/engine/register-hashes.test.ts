import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Digest, digestOf } from '../evidence/index.ts';
import type { Right } from '../rights/index.ts';
import { makeRegisterHashes } from './register-hashes.ts';
import type { Crew } from './screening-crew.ts';

function showing(id: string, ...pictures: readonly string[]): Right {
  return {
    id,
    kind: 'trademark',
    aliases: [],
    holder: { id: 'h', name: 'Nordvik AS' },
    registrations: [],
    licenses: [],
    images: [],
    referenceImages: pictures.map((picture) => ({ source: `${picture}.png`, digest: digestOf(picture) })),
    knownInfringing: [],
  };
}

/** A crew that hashes nothing and counts what it was given. */
function makeStage() {
  const hashed: Digest[] = [];
  const crew = {
    run: async (_job: unknown, items: readonly Uint8Array[]) =>
      items.map((bytes) => {
        hashed.push(digestOf(bytes));
        return { variants: new Uint32Array(64) };
      }),
  } as unknown as Crew;
  const hashes = makeRegisterHashes(async (digest) =>
    ['one', 'two', 'three'].map((text) => Buffer.from(text)).find((bytes) => digestOf(bytes) === digest),
  );
  return { crew, hashes, hashed };
}

test('a picture is hashed once, and forgotten when no right shows it any more', async () => {
  const { crew, hashes, hashed } = makeStage();
  const [a, b] = [showing('a', 'one', 'two'), showing('b', 'two')];
  await hashes.learn(crew, [a, b]);
  hashes.settle([], [a, b]);
  assert.deepEqual(hashed.toSorted(), [digestOf('one'), digestOf('two')].sort());

  const changed = showing('a', 'three');
  await hashes.learn(crew, [changed]);
  assert.ok(hashes.known.has(digestOf('one')), 'known until the change is in force');
  hashes.settle([a], [changed]);
  assert.deepEqual(new Set(hashes.known.keys()), new Set([digestOf('two'), digestOf('three')]));
  assert.equal(hashed.length, 3);

  hashes.settle([b], []);
  assert.deepEqual([...hashes.known.keys()], [digestOf('three')]);
  assert.deepEqual([...hashes.of([b, changed]).keys()], [digestOf('three')]);
});

test('a right that is put as it was keeps its pictures', async () => {
  const { crew, hashes } = makeStage();
  const right = showing('a', 'one');
  await hashes.learn(crew, [right]);
  hashes.settle([], [right]);
  hashes.settle([right], [right]);
  assert.deepEqual([...hashes.known.keys()], [digestOf('one')]);
});

test('a picture whose bytes are gone is asked for again with the next change', async () => {
  const { crew, hashes, hashed } = makeStage();
  await hashes.learn(crew, [showing('a', 'no such picture')]);
  assert.deepEqual([hashes.known.size, hashed.length], [0, 0]);
});
