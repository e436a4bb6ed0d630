import assert from 'node:assert/strict';
import { test } from 'node:test';
import { scoreDecisions } from './evaluate-marketplace.ts';

test('recall counts what truth calls infringing, false alarms what it calls lawful, and a missing decision is wrong', () => {
  const truths: Parameters<typeof scoreDecisions>[0] = [
    {
      listingId: 'A',
      family: 'copies',
      infringing: true,
      expected: { DE: ['counterfeit'], US: ['clear', 'lookalike'] },
    },
    { listingId: 'B', family: 'copies', infringing: true, expected: { DE: ['counterfeit', 'unlicensed'] } },
    { listingId: 'C', family: 'copies', infringing: true, expected: { DE: ['counterfeit'] } },
    { listingId: 'D', family: 'honest', infringing: false, expected: { DE: ['clear'], US: ['clear', 'grey'] } },
  ];
  const decisions = [
    { listingId: 'A', market: 'DE', outcome: 'unlicensed' },
    { listingId: 'A', market: 'US', outcome: 'lookalike' },
    { listingId: 'B', market: 'DE', outcome: 'unlicensed' },
    { listingId: 'D', market: 'DE', outcome: 'counterfeit' },
    { listingId: 'D', market: 'US', outcome: 'grey' },
  ];
  const [copies, honest] = scoreDecisions(truths, decisions);
  assert.deepEqual(
    { ...copies, wrong: copies?.wrong.length },
    { family: 'copies', infringing: true, offending: 3, found: 1, flagged: 2, lawful: 1, falseAlarms: 0, wrong: 2 },
  );
  assert.deepEqual(
    { ...honest, wrong: honest?.wrong.length },
    { family: 'honest', infringing: false, offending: 0, found: 0, flagged: 0, lawful: 2, falseAlarms: 1, wrong: 1 },
  );
});
