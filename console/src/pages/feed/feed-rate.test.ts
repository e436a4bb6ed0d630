import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Feed } from '../../api/model.ts';
import { feedRate } from './feed-rate.ts';

const feed = (change: Partial<Feed>, progress: Partial<Feed['progress']> = {}): Feed => ({
  id: 'f1',
  name: 'f',
  state: 'running',
  defaultMarkets: [],
  createdAt: '2026-01-01T00:00:00Z',
  startedAt: '2026-01-01T00:00:00Z',
  ...change,
  progress: {
    bytesTotal: 1000,
    bytesRead: 250,
    recordsRead: 500,
    listings: 500,
    skipped: 0,
    decisions: 500,
    outcomes: { counterfeit: 0, unlicensed: 0, grey: 0, lookalike: 0, clear: 500 },
    ...progress,
  },
});
const after = (seconds: number) => Date.parse('2026-01-01T00:00:00Z') + seconds * 1000;

test('a quarter in ten seconds leaves thirty', () => {
  assert.deepEqual(feedRate(feed({}), after(10)), { doneShare: 0.25, recordsPerSecond: 50, secondsLeft: 30 });
});

test('before anything was read nobody knows how long it takes', () => {
  const { startedAt: _startedAt, ...queued } = feed({ state: 'queued' }, { bytesRead: 0, recordsRead: 0 });
  assert.deepEqual(feedRate(queued, after(10)), { doneShare: 0, recordsPerSecond: 0 });
});

test('a feed that ended keeps the speed it had', () => {
  const done = feed({ state: 'done', finishedAt: '2026-01-01T00:00:20Z' }, { bytesRead: 1000, recordsRead: 2000 });
  assert.deepEqual(feedRate(done, after(9000)), { doneShare: 1, recordsPerSecond: 100 });
});

test('an empty file is no division by zero', () => {
  assert.equal(feedRate(feed({}, { bytesTotal: 0, bytesRead: 0 }), after(1)).doneShare, 0);
});
