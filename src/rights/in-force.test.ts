import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { registrationsFor } from './in-force.ts';
import { anyDay, anyRight, makeRegistration, makeRight } from './right.fixture.ts';
import { coversMarket } from './territory.ts';

const verdictOf = (registration: Parameters<typeof makeRegistration>[0], date: string, market = 'DE') =>
  registrationsFor(makeRight({ registrations: [makeRegistration(registration)] }), market, date)[0]?.verdict;

test('a registration is in force on the days of its term and on no other', () => {
  fc.assert(
    fc.property(anyDay, anyDay, anyDay, (a, b, date) => {
      const [from, to] = a < b ? [a, b] : [b, a];
      const expected = date < from ? 'not-yet' : date > to ? 'expired' : 'in-force';
      assert.equal(verdictOf({ territory: 'DE', from, to }, date), expected);
    }),
  );
});

test('open bounds stay open', () => {
  const registration = { territory: 'DE', niceClasses: [25], status: 'registered' as const };
  const right = makeRight({ registrations: [registration] });
  assert.equal(registrationsFor(right, 'DE', '1900-01-01')[0]?.verdict, 'in-force');
  assert.equal(registrationsFor(right, 'DE', '2999-01-01')[0]?.verdict, 'in-force');
});

test('what is not registered is never in force', () => {
  for (const status of ['pending', 'refused', 'withdrawn', 'cancelled'] as const) {
    assert.equal(verdictOf({ status }, '2024-01-01'), status);
  }
});

test('an expired registration was in force on a day inside its term', () => {
  assert.equal(verdictOf({ status: 'expired', from: '2000-01-01', to: '2010-01-01' }, '2009-12-31'), 'in-force');
  assert.equal(verdictOf({ status: 'expired', from: '2000-01-01', to: '2010-01-01' }, '2010-01-02'), 'expired');
});

test('nobody is held to a cancelled registration, whatever its dates', () => {
  assert.equal(verdictOf({ status: 'cancelled', from: '2000-01-01', to: '2040-01-01' }, '2024-01-01'), 'cancelled');
});

test('only registrations that reach the market are told, whatever the right', () => {
  fc.assert(
    fc.property(anyRight, fc.constantFrom('DE', 'US', 'CN', 'GB', 'BR'), anyDay, (right, market, date) => {
      for (const standing of registrationsFor(right, market, date)) {
        assert.ok(coversMarket(standing.territory, market, { kind: right.kind, date }));
      }
    }),
  );
});

test('a mark of the Union is in force in Germany and not in the United States', () => {
  const right = makeRight();
  assert.equal(registrationsFor(right, 'DE', '2024-01-01')[0]?.territory, 'EU');
  assert.deepEqual(registrationsFor(right, 'US', '2024-01-01'), []);
});

test('registrations in force come first', () => {
  const registrations = [
    makeRegistration({ territory: 'DE', status: 'refused' }),
    makeRegistration({ territory: 'EU', to: '2016-01-01' }),
    makeRegistration({ territory: 'DE', number: '30200' }),
  ];
  const standings = registrationsFor(makeRight({ registrations }), 'DE', '2024-01-01');
  assert.deepEqual(
    standings.map(({ verdict, number }) => [verdict, number]),
    [
      ['in-force', '30200'],
      ['expired', '018000001'],
      ['refused', '018000001'],
    ],
  );
});

const international = makeRegistration({
  territory: 'WO',
  number: '1500000',
  niceClasses: [25],
  from: '2019-01-01',
  to: '2029-01-01',
  designations: [
    { territory: 'EU', niceClasses: [], status: 'registered' },
    { territory: 'JP', niceClasses: [], status: 'refused' },
    { territory: 'CN', niceClasses: [18], status: 'registered', from: '2020-06-01' },
  ],
});

test('a designation has its own status and takes what it leaves out from its international registration', () => {
  const right = makeRight({ registrations: [international] });
  const [german] = registrationsFor(right, 'DE', '2024-01-01');
  assert.deepEqual(
    [german?.verdict, german?.basis, german?.territory, german?.number, german?.niceClasses, german?.to],
    ['in-force', 'designation', 'EU', '1500000', [25], '2029-01-01'],
  );
  assert.equal(german?.parent?.territory, 'WO');
  assert.equal(registrationsFor(right, 'JP', '2024-01-01')[0]?.verdict, 'refused');
  assert.equal(registrationsFor(right, 'CN', '2020-05-31')[0]?.verdict, 'not-yet');
  assert.deepEqual(registrationsFor(right, 'CN', '2024-01-01')[0]?.niceClasses, [18]);
  assert.deepEqual(registrationsFor(right, 'US', '2024-01-01'), []);
});

test('an ARIPO registration with designated states reaches those and no others', () => {
  const all = makeRight({ registrations: [makeRegistration({ territory: 'AP' })] });
  assert.equal(registrationsFor(all, 'ZW', '2024-01-01').length, 1);
  const some = makeRight({
    registrations: [makeRegistration({ territory: 'AP', designations: [makeRegistration({ territory: 'BW' })] })],
  });
  assert.deepEqual(registrationsFor(some, 'ZW', '2024-01-01'), []);
  assert.equal(registrationsFor(some, 'BW', '2024-01-01').length, 1);
});

test('a work needs no registration, in no market', () => {
  const work = makeRight({ kind: 'copyright', registrations: [] });
  fc.assert(
    fc.property(fc.constantFrom('DE', 'US', 'CN', 'BR'), anyDay, (market, date) => {
      const [standing, ...others] = registrationsFor(work, market, date);
      assert.deepEqual([standing?.verdict, standing?.basis, standing?.registration], ['in-force', 'berne', undefined]);
      assert.deepEqual(others, []);
    }),
  );
});

const registeredWork = (status: 'refused' | 'registered') =>
  makeRight({
    kind: 'copyright',
    registrations: [{ territory: 'US', niceClasses: [], status, from: '1920-01-01', to: '2015-12-31' }],
  });

test('a refused registration takes nothing from a work, an expired term does', () => {
  assert.equal(registrationsFor(registeredWork('refused'), 'US', '2024-01-01')[0]?.verdict, 'in-force');
  assert.equal(registrationsFor(registeredWork('registered'), 'US', '2024-01-01')[0]?.verdict, 'expired');
});

test('a trademark without a registration is in force nowhere', () => {
  assert.deepEqual(registrationsFor(makeRight({ registrations: [] }), 'DE', '2024-01-01'), []);
});
