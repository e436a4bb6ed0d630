import assert from 'node:assert/strict';
import { test } from 'node:test';
import { COPY_ATTACKS, readOriginal } from './copy-attacks.ts';
import { scoreCopies } from './copy-scores.ts';
import { drawStranger, lookForCopies } from './evaluate-copies.ts';

test('a copy counts where it is found itself, and what no picture shows is wrong', () => {
  assert.deepEqual(
    scoreCopies([
      { attack: 'crop', shown: ['a'], found: ['a'] },
      { attack: 'crop', shown: ['b'], found: [] },
      { attack: 'crop', shown: ['c'], found: ['a'] },
      { attack: 'collage', shown: ['a', 'b'], found: ['b'] },
      { attack: 'collage', shown: ['b', 'c'], found: ['a', 'b'] },
      { attack: 'none', shown: [], found: ['a'] },
    ]),
    [
      { attack: 'crop', copies: 3, found: 1, wrong: 1 },
      { attack: 'collage', copies: 2, found: 1, wrong: 1 },
      { attack: 'none', copies: 0, found: 0, wrong: 1 },
    ],
  );
});

test('attacks are drawn alike from one seed, and copies that are hardly changed are found', async () => {
  const pictures = await Promise.all(['a', 'b', 'c', 'd'].map((name) => drawStranger(`test:${name}`)));
  const originals = await Promise.all(
    pictures.map(async (bytes, at) => ({ name: `${at}`, bytes, samples: await readOriginal(bytes) })),
  );
  const attacks = COPY_ATTACKS.filter(({ name }) => ['unchanged', 'grey', 'collage 2 × 2'].includes(name));
  const trials = await lookForCopies(originals, attacks, 'seed');
  assert.deepEqual(await lookForCopies(originals, attacks, 'seed'), trials);
  const [unchanged, grey, collage] = scoreCopies(trials);
  assert.deepEqual(unchanged, { attack: 'unchanged', copies: 4, found: 4, wrong: 0 });
  assert.deepEqual(grey, { attack: 'grey', copies: 4, found: 4, wrong: 0 });
  assert.equal(collage?.wrong, 0);
});
