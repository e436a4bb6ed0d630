import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { describeStanding, Progress } from './progress.ts';

function recorder(isTTY: boolean): { written: string[]; target: { isTTY: boolean; write(text: string): void } } {
  const written: string[] = [];
  return { written, target: { isTTY, write: (text) => void written.push(text) } };
}

describe('progress', () => {
  test('says percent, speed, skips and what is left where the whole is known', () => {
    const line = describeStanding({ fraction: 0.25, records: 5000, skipped: 3, startedAt: 0 }, 10_000);
    assert.equal(line, '25 %, 5,000 records, 500/s, 3 skipped, 30 s left');
  });

  test('says how long it has run where the whole is not known', () => {
    assert.equal(describeStanding({ records: 10, skipped: 0, startedAt: 0 }, 70_000), '10 records, 0/s, 1 min 10 s');
  });

  test('writes one line a minute where there is no terminal', () => {
    let now = 0;
    const { written, target } = recorder(false);
    const progress = new Progress(target, () => now);
    for (now = 0; now <= 150_000; now += 1000) progress.update({ records: 1, skipped: 0, startedAt: 0 });
    assert.equal(written.length, 2);
    assert.ok(written.every((line) => line.endsWith('\n') && !line.includes('\r')));
  });

  test('redraws a bar on a terminal at most ten times a second, and takes it off before a line', () => {
    let now = 1000;
    const { written, target } = recorder(true);
    const progress = new Progress(target, () => now);
    for (; now < 2000; now += 10) progress.update({ fraction: 0.5, records: 1, skipped: 0, startedAt: 0 });
    assert.ok(written.length >= 9 && written.length <= 11);
    assert.match(written[0] ?? '', /█{14}░{14} 50 %/);
    progress.log('note');
    assert.deepEqual(written.slice(-2), ['\r\u001B[K', 'note\n']);
  });
});
