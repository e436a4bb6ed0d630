import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { RETRO_SCAN_STAGES, type RetroScan } from '../../api/model.ts';
import { retroScanShare } from './retro-scan-share.ts';

const BEGUN: RetroScan = {
  id: 'r-1',
  cause: 'right',
  rights: ['tm-a'],
  texts: true,
  state: 'running',
  progress: {
    stage: 'listings',
    revisionsDone: 0,
    revisionsEnd: 0,
    hashesDone: 0,
    hashesEnd: 0,
    learned: 0,
    hits: 0,
    screened: 0,
    decisions: 0,
  },
  setAside: [],
  createdAt: '2026-11-24T09:00:00Z',
  createdBy: 'u-1',
};
const at = (progress: Partial<RetroScan['progress']>): RetroScan => ({
  ...BEGUN,
  progress: { ...BEGUN.progress, ...progress },
});

test('a retro-scan begins at nothing, passes its thirds and ends whole', () => {
  assert.equal(retroScanShare(BEGUN), 0);
  assert.equal(retroScanShare(at({ revisionsDone: 5, revisionsEnd: 10 })), 1 / 6);
  assert.equal(retroScanShare(at({ stage: 'pictures', revisionsDone: 10, revisionsEnd: 10 })), 1 / 3);
  assert.equal(retroScanShare(at({ stage: 'screening', hits: 4, screened: 2 })), 2.5 / 3);
  assert.equal(retroScanShare({ ...BEGUN, state: 'done' }), 1);
});

test('whatever was counted, the share lies between nothing and all', () => {
  const count = fc.nat(1e9);
  fc.assert(
    fc.property(
      fc.record({
        stage: fc.constantFrom(...RETRO_SCAN_STAGES),
        revisionsDone: count,
        revisionsEnd: count,
        hashesDone: count,
        hashesEnd: count,
        hits: count,
        screened: count,
      }),
      (progress) => {
        const share = retroScanShare(at(progress));
        assert.ok(share >= 0 && share <= 1);
      },
    ),
  );
});
