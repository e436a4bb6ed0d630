import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BINDINGS } from './bindings.ts';
import { findClashes } from './find-clashes.ts';

test('no two keys of the console clash', () => {
  assert.deepEqual(findClashes(BINDINGS), []);
});

test('the same stroke everywhere and on a page is a clash', () => {
  const clashes = findClashes([
    { act: 'one', scope: 'everywhere', strokes: ['j'] },
    { act: 'two', scope: 'list', strokes: ['j'] },
  ]);
  assert.equal(clashes.length, 1);
});

test('a stroke that begins a sequence is a clash', () => {
  const clashes = findClashes([
    { act: 'one', scope: 'list', strokes: ['g'] },
    { act: 'two', scope: 'list', strokes: ['g', 'o'] },
  ]);
  assert.equal(clashes.length, 1);
});

test('the same stroke on two kinds of page is none', () => {
  const clashes = findClashes([
    { act: 'one', scope: 'list', strokes: ['j'] },
    { act: 'two', scope: 'decision', strokes: ['j'] },
  ]);
  assert.deepEqual(clashes, []);
});
