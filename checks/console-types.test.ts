import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { CONSOLE_TYPES, makeConsoleTypes } from './console-types.ts';

test('the console’s types of the API are those of the server (node checks/console-types.ts mends them)', async () => {
  assert.equal(readFileSync(CONSOLE_TYPES, 'utf8'), await makeConsoleTypes());
});
