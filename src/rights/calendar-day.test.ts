import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { dayOfXmlDate, isIsoDate, isWithin } from './calendar-day.ts';
import { anyDay } from './right.fixture.ts';

test('a day that exists is a day, one that does not is none', () => {
  for (const day of ['2024-02-29', '2000-02-29', '1999-12-31']) assert.ok(isIsoDate(day), day);
  for (const text of [
    '2023-02-29',
    '1900-02-29',
    '2024-13-01',
    '2024-00-10',
    '2024-04-31',
    '24-04-01',
    '2024-4-1',
    '',
  ]) {
    assert.ok(!isIsoDate(text), text);
  }
});

test('every day that the calendar knows is a day', () => {
  fc.assert(fc.property(anyDay, (day) => isIsoDate(day)));
});

test('an XML date keeps the local day of its office, whatever its offset', () => {
  assert.equal(dayOfXmlDate('2010-09-14-04:00'), '2010-09-14');
  assert.equal(dayOfXmlDate('2010-09-14+14:00'), '2010-09-14');
  assert.equal(dayOfXmlDate(' 2010-09-14Z '), '2010-09-14');
  assert.equal(dayOfXmlDate('2010-09-14T23:59:59.5-05:00'), '2010-09-14');
  assert.equal(dayOfXmlDate('20100914'), '2010-09-14');
});

test('an XML date that names no day gives none', () => {
  for (const text of ['', '14.09.2010', '2010-02-30', '2010-09-14-4:00', '2010-09', 'unknown']) {
    assert.equal(dayOfXmlDate(text), undefined, text);
  }
});

test('a period holds its first and its last day, and nothing outside; absent bounds are open', () => {
  fc.assert(
    fc.property(anyDay, anyDay, anyDay, (from, day, to) => {
      assert.equal(isWithin(day, from, to), from <= day && day <= to);
      assert.equal(isWithin(day, undefined, to), day <= to);
      assert.equal(isWithin(day, from, undefined), from <= day);
    }),
  );
  assert.ok(isWithin('2024-01-01', '2024-01-01', '2024-01-01'));
});
