import assert from 'node:assert/strict';
import { test } from 'node:test';
import { EMPTY_DRAFT, readDraft } from './read-draft.ts';

test('the filled fields make a listing, the empty ones are left out', () => {
  const draft = readDraft({ ...EMPTY_DRAFT, title: 'Bag', price: '39,5', markets: ['DE'] });
  assert.deepEqual(draft, {
    ok: true,
    markets: ['DE'],
    listing: { id: 'draft', title: 'Bag', seller: { id: 'draft' }, price: { amount: 39.5, currency: 'EUR' } },
  });
});

test('pasted JSON stands instead of the fields, and unknown fields go along', () => {
  const draft = readDraft({
    ...EMPTY_DRAFT,
    title: 'other',
    json: '{"id":"L1","title":"Bag","markets":["US"],"color":"red"}',
  });
  assert.deepEqual(draft, {
    ok: true,
    markets: [],
    listing: { id: 'L1', title: 'Bag', markets: ['US'], color: 'red' },
  });
});

for (const [problem, draft] of [
  ['no-title', { markets: ['DE'] }],
  ['no-markets', { title: 'Bag' }],
  ['bad-price', { title: 'Bag', markets: ['DE'], price: 'cheap' }],
  ['not-json', { json: '{' }],
  ['not-object', { json: '[]' }],
  ['no-title', { json: '{"markets":["DE"]}' }],
  ['no-markets', { json: '{"title":"Bag"}' }],
] as const) {
  test(`${JSON.stringify(draft)} is answered with ${problem}`, () => {
    assert.deepEqual(readDraft({ ...EMPTY_DRAFT, ...draft }), { ok: false, problem });
  });
}
