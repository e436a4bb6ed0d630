import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSignInSearch } from './sign-in-search.ts';

test('an address of this console is where to go after signing in', () => {
  assert.equal(readSignInSearch({ to: '/decisions?outcome=grey' }).to, '/decisions?outcome=grey');
});

for (const to of [
  'https://evil.example/',
  '//evil.example',
  '/\\evil.example',
  'javascript:alert(1)',
  '/sign-in?to=/',
]) {
  test(`signing in never leads to ${to}`, () => {
    assert.equal(readSignInSearch({ to }).to, undefined);
  });
}
