import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import type { LineModels } from '../recognition/index.ts';
import { UnusableFile } from './faults.ts';
import { loadLineModels } from './load-line-models.ts';

const shipped = await loadLineModels();

/** What loading a folder of these files ends with. */
async function loadFrom(models: Partial<LineModels>): Promise<LineModels> {
  const folder = mkdtempSync(join(tmpdir(), 'touchstone-nets-'));
  try {
    const { detection, recognition, direction, dictionary } = models;
    if (detection) writeFileSync(join(folder, 'own_det_model.onnx'), detection);
    if (recognition) writeFileSync(join(folder, 'own_rec_model.onnx'), recognition);
    if (direction) writeFileSync(join(folder, 'own_cls_model.onnx'), direction);
    if (dictionary) writeFileSync(join(folder, 'letters.txt'), dictionary);
    return await loadLineModels(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('nets of a folder are those that lie in it', async () => {
  const { dictionary, direction } = await loadFrom(shipped);
  assert.equal(dictionary, shipped.dictionary);
  assert.deepEqual(direction, shipped.direction);
});

for (const [name, change, message] of [
  ['without a net', { direction: undefined }, /no net that tells direction/],
  ['without a dictionary', { dictionary: undefined }, /no dictionary/],
  ['with a file that is no net', { detection: new Uint8Array(100) }, /the net that finds lines: /],
  ['with the dictionary of other nets', { dictionary: 'a\nb\n' }, /a net of 6625 letters, a dictionary of 4/],
] as const) {
  test(`a folder ${name} is refused, and the message says what is wrong with it`, async () => {
    await assert.rejects(loadFrom({ ...shipped, ...change }), (error) => {
      assert.ok(error instanceof UnusableFile);
      assert.match(error.message, /touchstone-nets-/);
      assert.match(error.message, message);
      return true;
    });
  });
}

test('a folder that is none is refused', async () => {
  await assert.rejects(loadLineModels(join(tmpdir(), 'no-such-folder-of-nets')), UnusableFile);
});
