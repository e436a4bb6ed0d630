import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { compileKernel, KERNEL_TARGET } from './kernels.ts';

test('the committed scan kernel is what its source compiles to (npm run kernels makes it anew)', async () => {
  assert.ok(readFileSync(KERNEL_TARGET, 'utf8') === (await compileKernel()), `${KERNEL_TARGET} is out of date`);
});
