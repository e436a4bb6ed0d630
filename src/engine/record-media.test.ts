import assert from 'node:assert/strict';
import { test } from 'node:test';
import { digestOf } from '../evidence/index.ts';
import type { MediaRecord } from './ports.ts';
import { recordMedia } from './record-media.ts';

test('an intake that records notes each picture once, before it gives it out, and nothing that was skipped', async () => {
  const recorded: MediaRecord[] = [];
  const intake = recordMedia(
    {
      take: async (source) =>
        source === 'missing.png'
          ? { ok: false, skip: 'not-found', message: 'missing.png does not exist.' }
          : { ok: true, digest: digestOf(source), mediaType: 'image/png', bytes: Buffer.from(source) },
    },
    {
      recordMedia: async (media) => {
        recorded.push(...media);
      },
    },
  );
  for (const source of ['a.png', 'missing.png', 'a.png', 'b.png']) {
    const taken = await intake.take(source, {});
    assert.equal(taken.ok, source !== 'missing.png');
    if (taken.ok) assert.ok(recorded.some(({ digest }) => digest === taken.digest));
  }
  assert.deepEqual(recorded, [
    { digest: digestOf('a.png'), mediaType: 'image/png', bytes: 5 },
    { digest: digestOf('b.png'), mediaType: 'image/png', bytes: 5 },
  ]);
});
