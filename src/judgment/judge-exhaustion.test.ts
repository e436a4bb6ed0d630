import assert from 'node:assert/strict';
import { test } from 'node:test';
import { EEA_STATES } from '../rights/index.ts';
import { judgeExhaustion } from './judge-exhaustion.ts';
import { EXHAUSTION_REGIMES } from './law/exhaustion-regimes.ts';

const state = (market: string, firstSaleMarket: string) => judgeExhaustion(market, 'trademark', firstSaleMarket).state;

test('a first sale in the market itself exhausts everywhere, also where no regime is known', () => {
  for (const market of ['DE', 'BR', 'IN', 'US', 'TH']) assert.equal(state(market, market), 'exhausted');
});

test('inside the EEA any first sale in the EEA counts and none outside', () => {
  for (const market of EEA_STATES) {
    assert.equal(state(market, 'PT'), 'exhausted');
    assert.equal(state(market, 'EU'), 'exhausted');
    for (const outside of ['US', 'GB', 'CH', 'TR', 'CN']) assert.equal(state(market, outside), 'not-exhausted');
  }
});

test('outermost regions and possessions follow the law that reaches them', () => {
  assert.equal(state('RE', 'DE'), 'exhausted');
  assert.equal(state('DE', 'RE'), 'exhausted');
  assert.equal(state('RE', 'US'), 'not-exhausted');
  assert.equal(state('PR', 'JP'), 'exhausted');
});

test('a market without a row and a contested one are unsettled, never assumed', () => {
  assert.equal(state('TH', 'US'), 'unsettled');
  assert.equal(judgeExhaustion('TH', 'trademark', 'US').regime, undefined);
  assert.equal(state('IN', 'US'), 'unsettled');
  assert.equal(judgeExhaustion('JP', 'patent', 'US').state, 'unsettled');
});

test('the regimes of law.md hold for a first sale in the United States', () => {
  const expected = {
    'not-exhausted': ['DE', 'NO', 'GB', 'BR', 'RU', 'KZ'],
    exhausted: ['CN', 'JP', 'KR', 'TW', 'HK', 'SG', 'AU', 'NZ', 'MX', 'VN', 'CH', 'IL', 'TR', 'PE', 'CO', 'CA', 'ZA'],
    unsettled: ['IN', 'AE', 'XX'],
  };
  for (const [wanted, markets] of Object.entries(expected)) {
    for (const market of markets) assert.equal(state(market, 'US'), wanted, market);
  }
});

test('no market has two regimes for the same kind of right', () => {
  const seen = new Set<string>();
  for (const { markets, kinds } of EXHAUSTION_REGIMES) {
    for (const market of markets) {
      for (const kind of kinds) {
        assert.ok(!seen.has(`${market} ${kind}`), `${market} ${kind}`);
        seen.add(`${market} ${kind}`);
      }
    }
  }
});

test('a regional regime names its region, no other does, and every row its basis', () => {
  for (const regime of EXHAUSTION_REGIMES) {
    assert.equal(regime.scope === 'regional', regime.region.length > 0);
    assert.ok(regime.basis.length > 10 && regime.condition.length > 10);
  }
});
