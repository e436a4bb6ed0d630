import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readCount, readDate, readFlags, readMarkets, UsageError } from './arguments.ts';

const FLAGS = {
  rights: { kind: 'list', required: true },
  feed: { kind: 'value', required: true },
  out: { kind: 'value' },
  offline: { kind: 'switch' },
} as const;

describe('flags', () => {
  test('a list takes every word up to the next flag, and may be repeated', () => {
    const { values, rest } = readFlags(
      ['--rights', 'a.jsonl', 'b.csv', '--feed', '-', '--rights', 'c.xml', '--offline'],
      FLAGS,
    );
    assert.deepEqual(values, { rights: ['a.jsonl', 'b.csv', 'c.xml'], feed: '-', out: undefined, offline: true });
    assert.deepEqual(rest, []);
  });

  test('a value may start with a dash when it is written with =', () => {
    assert.equal(readFlags(['--rights=a', '--feed=-x'], FLAGS).values.feed, '-x');
  });

  for (const [name, args, message] of [
    ['a missing flag', ['--rights', 'a'], /--feed is missing/],
    ['an unknown flag', ['--rights', 'a', '--feed', 'f', '--fed', 'x'], /--fed/],
    ['a flag without its value', ['--rights', 'a', '--feed'], /--feed/],
    ['an empty list', ['--rights', '--feed', 'f'], /--rights is missing/],
  ] as const) {
    test(`${name} is a usage error that names it`, () => {
      assert.throws(
        () => readFlags(args, FLAGS),
        (error) => error instanceof UsageError && message.test(error.message),
      );
    });
  }

  test('markets come back ascending, once each; anything but a country is refused', () => {
    assert.deepEqual(readMarkets('us, DE,us'), ['DE', 'US']);
    assert.throws(() => readMarkets('Germany'), /two letters/);
    for (const text of ['DE,', 'UK', 'EU']) assert.throws(() => readMarkets(text), /two letters/);
  });

  test('a date is a day that exists', () => {
    assert.equal(readDate('2028-02-29'), '2028-02-29');
    for (const text of ['2026-02-29', '2026-2-1', 'today', '2026-13-01'])
      assert.throws(() => readDate(text), /YYYY-MM-DD/);
  });

  test('a count keeps its limits', () => {
    assert.equal(readCount('threads', undefined, 2, 64), 2);
    for (const text of ['0', '65', '1.5', 'x']) assert.throws(() => readCount('threads', text, 2, 64), /1 to 64/);
  });
});
