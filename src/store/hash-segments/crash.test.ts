import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { hashOf } from './append-endlessly.fixture.ts';
import { openHashSegments } from './open-hash-segments.ts';

const ROUNDS = 20;
const SEGMENT_SIZE = 500;
const PROGRAM = fileURLToPath(new URL('./append-endlessly.fixture.ts', import.meta.url));

/** Runs the appending program, kills it at some moment after its first acknowledgment, and returns the highest id that it acknowledged. */
async function appendUntilKilled(folder: string, afterMs: number): Promise<number> {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', PROGRAM, folder, `${SEGMENT_SIZE}`], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  await once(child.stdout, 'data');
  await setTimeout(afterMs);
  child.kill('SIGKILL');
  await once(child, 'close');
  // A line that the kill cut short acknowledges nothing.
  return Math.max(...output.slice(0, output.lastIndexOf('\n')).split('\n').map(Number));
}

test('a process killed while it appends loses nothing that it acknowledged, and tears nothing', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'touchstone-segments-'));
  try {
    let acknowledged = 0;
    for (let round = 0; round < ROUNDS; round++) {
      const highest = await appendUntilKilled(folder, Math.random() * 120);
      assert.ok(highest > acknowledged, 'the program went on after what was there');
      acknowledged = highest;
      const segments = await openHashSegments(folder, { now: new Date(0), segmentSize: SEGMENT_SIZE });
      assert.ok(
        segments.lastId >= acknowledged,
        `${acknowledged} was acknowledged, ${segments.lastId} is the last there`,
      );
      assert.equal(segments.size, segments.lastId, 'every id up to the last is there');
      assert.deepEqual(segments.missing, []);
      assert.deepEqual(segments.damages, []);
      for (let id = 1; id <= segments.lastId; id += 97) {
        assert.deepEqual(segments.search(hashOf(id)).matches, [{ id, distance: 0 }]);
      }
      await segments.close();
    }
    assert.ok(acknowledged > SEGMENT_SIZE, 'segments were sealed');
  } finally {
    rmSync(folder, { recursive: true });
  }
});
