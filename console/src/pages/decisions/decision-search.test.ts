import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseSearch, stringifySearch } from '../../router-search.ts';
import { filtersOf, isFiltered, readDecisionSearch } from './decision-search.ts';

test('an address gives its filters, and they give the address again', () => {
  const address = '?outcome=counterfeit,grey&market=DE&right=tm-aurelle&q=bag&sort=score&at=d1';
  const search = readDecisionSearch(parseSearch(address));
  assert.deepEqual(search.outcome, ['counterfeit', 'grey']);
  assert.deepEqual(filtersOf(search).markets, ['DE']);
  assert.equal(stringifySearch({ ...search }), address);
});

test('words that are no outcome, measure or market are dropped', () => {
  const search = readDecisionSearch({ outcome: 'guilty', measure: 'burn,remove', market: 'de,FR' });
  assert.equal(search.outcome, undefined);
  assert.deepEqual(search.measure, ['remove']);
  assert.deepEqual(search.market, ['FR']);
});

test('the selection and the order do not narrow the list, a filter does', () => {
  assert.equal(isFiltered(readDecisionSearch({ at: 'd1', sort: 'score' })), false);
  assert.equal(isFiltered(readDecisionSearch({ seller: 's-9' })), true);
});
