import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { anyDay } from './right.fixture.ts';
import {
  coversMarket,
  EEA_STATES,
  EU_STATES,
  isMarket,
  isTerritory,
  statesOfTerritory,
  territoryProblem,
} from './territory.ts';

test('the European Union has 27 states and the United Kingdom is none of them', () => {
  assert.equal(EU_STATES.length, 27);
  assert.ok(!EU_STATES.includes('GB'));
  assert.equal(EEA_STATES.length, 30);
  assert.ok(['IS', 'LI', 'NO'].every((state) => EEA_STATES.includes(state)));
});

test('regional systems have their states', () => {
  assert.deepEqual(statesOfTerritory('BX'), ['BE', 'LU', 'NL']);
  assert.equal(statesOfTerritory('OA').length, 17);
  assert.equal(statesOfTerritory('AP', 'trademark').length, 13);
  assert.equal(statesOfTerritory('AP', 'patent').length, 21);
  assert.deepEqual(statesOfTerritory('JP'), ['JP']);
  assert.deepEqual(statesOfTerritory('WO'), []);
  assert.deepEqual(statesOfTerritory('XX'), []);
});

test('a territory covers exactly the markets it lists', () => {
  const territories = fc.constantFrom('EU', 'BX', 'OA', 'AP', 'DE', 'US', 'WO');
  const markets = fc.constantFrom('DE', 'FR', 'BE', 'NO', 'GB', 'US', 'SN', 'KE', 'ZW', 'CN');
  fc.assert(
    fc.property(territories, markets, fc.option(anyDay, { nil: undefined }), (territory, market, date) => {
      const options = date === undefined ? {} : { date };
      assert.equal(
        coversMarket(territory, market, options),
        statesOfTerritory(territory, 'trademark', date).includes(market),
      );
    }),
  );
});

test('a right of the Union reaches a member state from the day of its accession', () => {
  assert.ok(!coversMarket('EU', 'HR', { date: '2013-06-30' }));
  assert.ok(coversMarket('EU', 'HR', { date: '2013-07-01' }));
});

test('a right of the Union reached the United Kingdom until the end of 2020', () => {
  assert.ok(coversMarket('EU', 'GB', { date: '2020-12-31' }));
  assert.ok(!coversMarket('EU', 'GB', { date: '2021-01-01' }));
  assert.ok(!coversMarket('EU', 'GB'));
});

test('an ARIPO patent reaches Kenya, an ARIPO mark does not', () => {
  assert.ok(coversMarket('AP', 'KE', { kind: 'patent' }));
  assert.ok(!coversMarket('AP', 'KE', { kind: 'trademark' }));
});

test('dependent territories are reached through the state whose law applies', () => {
  assert.ok(coversMarket('FR', 'GP'));
  assert.ok(coversMarket('EU', 'GP'));
  assert.ok(coversMarket('US', 'PR'));
  assert.ok(!coversMarket('EU', 'PM'), 'Saint Pierre and Miquelon is French and not in the Union');
  assert.ok(!coversMarket('BX', 'CW'), 'the Benelux Convention holds for the Netherlands in Europe');
  assert.ok(!coversMarket('CN', 'HK'));
});

test('an international registration reaches no market by itself', () => {
  fc.assert(fc.property(fc.constantFrom('DE', 'US', 'CN', 'WO'), (market) => !coversMarket('WO', market)));
});

test('codes are told apart: territory, market, neither', () => {
  assert.ok(isMarket('DE') && isTerritory('DE'));
  assert.ok(!isMarket('EU') && isTerritory('EU'));
  assert.ok(!isMarket('UK') && !isTerritory('UK'));
});

test('a wrong territory code is explained', () => {
  assert.match(territoryProblem('UK') ?? '', /write GB/);
  assert.match(territoryProblem('EL') ?? '', /write GR/);
  assert.match(territoryProblem('EM') ?? '', /EU/);
  assert.match(territoryProblem('Germany') ?? '', /ISO 3166-1/);
  assert.match(territoryProblem('EU', 'patent') ?? '', /one registration for each country/);
  assert.equal(territoryProblem('EU', 'trademark'), undefined);
  assert.equal(territoryProblem('US', 'patent'), undefined);
});
