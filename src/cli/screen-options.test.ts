import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { UsageError } from './arguments.ts';
import { readScreenOptions } from './screen-options.ts';

const TODAY = '2026-11-24';
const LEAST = ['--rights', 'rights.jsonl', '--feed', 'feed.jsonl', '--out', '-'];

describe('what touchstone screen is asked', () => {
  test('is to judge for today, with all that the program brings, when nothing else is said', () => {
    const { threads, ...options } = readScreenOptions(LEAST, TODAY);
    assert.ok(threads >= 1);
    assert.deepEqual(options, {
      rights: ['rights.jsonl'],
      feed: 'feed.jsonl',
      out: '-',
      markets: [],
      date: TODAY,
      isOffline: false,
      readsPictures: true,
    });
  });

  test('may be said twice: the last one counts', () => {
    assert.equal(readScreenOptions([...LEAST, '--threads', '1', '--threads', '3'], TODAY).threads, 3);
  });

  for (const [name, args, message] of [
    ['no register', ['--feed', 'feed.jsonl', '--out', '-'], /--rights is missing/],
    ['no feed', ['--rights', 'rights.jsonl', '--out', '-'], /--feed is missing/],
    ['no output', ['--rights', 'rights.jsonl', '--feed', 'feed.jsonl'], /--out is missing/],
    ['a day that does not exist', [...LEAST, '--date', '2026-02-30'], /not a day/],
    ['an encoding that nobody knows', [...LEAST, '--encoding', 'klingon'], /"klingon" is no label/],
    ['a word too many', [...LEAST, '--offline', 'now'], /unexpected "now"/],
  ] as const) {
    test(`is refused with ${name}`, () => {
      assert.throws(
        () => readScreenOptions(args, TODAY),
        (error) => error instanceof UsageError && message.test(error.message),
      );
    });
  }
});
