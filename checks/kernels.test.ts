import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { compileKernel, KERNELS } from './kernels.ts';

for (const kernel of KERNELS) {
  test(`the committed ${kernel.name} kernel is what its source compiles to (npm run kernels makes it anew)`, async () => {
    assert.ok(readFileSync(kernel.target, 'utf8') === (await compileKernel(kernel)), `${kernel.target} is out of date`);
  });
}
