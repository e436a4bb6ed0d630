import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BINDINGS } from './bindings.ts';
import { matchStroke, strokeName } from './match-strokes.ts';

const everywhere = BINDINGS.filter((binding) => binding.scope === 'everywhere');

test('two strokes in order make one act', () => {
  const first = matchStroke(everywhere, [], 'g');
  assert.equal(first.kind, 'pending');
  const second = matchStroke(everywhere, first.kind === 'pending' ? first.strokes : [], 'd');
  assert.equal(second.kind === 'act' && second.binding.act, 'goDecisions');
});

test('a stroke that does not continue a sequence counts from the start', () => {
  const match = matchStroke(everywhere, ['g'], '?');
  assert.equal(match.kind === 'act' && match.binding.act, 'showKeys');
});

test('a stroke without a binding is none', () => {
  assert.equal(matchStroke(everywhere, [], 'z').kind, 'none');
});

test('Control or Command with a letter has its own name, whatever the case', () => {
  assert.equal(strokeName({ key: 'K', mod: true }), 'mod+k');
  assert.equal(strokeName({ key: 'K', mod: false }), 'K');
});
