import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { EvasionCase } from './evasion-case.ts';
import { summarizeText } from './print-text-scores.ts';
import { evasionRightRecords } from './right-records.ts';
import { readCorpusRegister, scoreText } from './score-text.ts';

/** What text recognition reaches on the test split (`npm run evaluate -- text --split test`) and must not fall below again. */
const RECALL = 0.95;
const CLEAR = 0.985;

test('recognition holds its floors on the test split', () => {
  const lines = readFileSync(join(import.meta.dirname, 'cases.jsonl'), 'utf8')
    .trim()
    .split('\n');
  const cases = lines.map((line) => JSON.parse(line) as EvasionCase).filter(({ split }) => split === 'test');
  const { evasions, negatives } = summarizeText(scoreText(readCorpusRegister(evasionRightRecords()), cases));
  assert.ok(evasions.rate >= RECALL, `recall ${evasions.rate}`);
  assert.ok(negatives.rate >= CLEAR, `clear negatives ${negatives.rate}`);
});
