import assert from 'node:assert/strict';
import { it } from 'node:test';
import { TEXT_VERSION } from './version.ts';

it('names the rules by number and the tables by their content', () => {
  assert.match(TEXT_VERSION, /^text-\d+-[0-9a-f]{16}$/);
});
