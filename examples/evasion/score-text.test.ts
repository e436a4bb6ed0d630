import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { EvasionCase } from './evasion-case.ts';
import { rateOf, summarizeText } from './print-text-scores.ts';
import { evasionRightRecords } from './right-records.ts';
import { type CaseScore, readCorpusRegister, scoreText } from './score-text.ts';

const register = readCorpusRegister(evasionRightRecords());

function makeCase(title: string, more: Partial<EvasionCase>): EvasionCase {
  const listing = { title, seller: 's-shop-1', markets: ['US'] };
  const basis = { id: title, language: 'en', split: 'test', source: 'written', family: 'f' } as const;
  return { ...basis, label: 'negative', listing, expect: { kind: 'none' }, ...more };
}

function isRight(title: string, more: Partial<EvasionCase>): boolean | undefined {
  return scoreText(register, [makeCase(title, more)])[0]?.isRight;
}

test('an evasion is right where its own mark is seen in the span', () => {
  const expect = { kind: 'mark', right: 'tm-kaldris', span: ['title', 4, 11] } as const;
  assert.equal(isRight('New KALDRIS watch', { label: 'evasion', expect }), true);
  assert.equal(isRight('New KALDRIS watch', { label: 'evasion', expect: { ...expect, right: 'tm-parelo' } }), false);
  assert.equal(isRight('New KALDRIS watch', { label: 'evasion', expect: { ...expect, span: ['title', 0, 3] } }), false);
  assert.equal(
    isRight('New KALDRIS watch', { label: 'evasion', expect: { ...expect, span: ['brand', 4, 11] } }),
    false,
  );
  assert.equal(isRight('New steel watch', { label: 'evasion', expect: { kind: 'mark', right: 'tm-kaldris' } }), false);
});

test('a word of the trade is asked for, whatever mark stands beside it', () => {
  const expect = { kind: 'replica-term', right: 'tm-kaldris' } as const;
  assert.equal(isRight('KALDRIS watch superclone', { label: 'evasion', expect }), true);
  assert.equal(isRight('KALDRIS watch', { label: 'evasion', expect }), false);
});

test('a negative is wrong where a mark is seen that it does not name, or a decision does more than watch', () => {
  assert.equal(isRight('Steel garlic press', {}), true);
  assert.equal(isRight('Strap for KALDRIS watch', { names: ['tm-kaldris'] }), true);
  assert.equal(isRight('Strap for KALDRIS watch', {}), false);
  assert.equal(isRight('KALDRIS watch mirror quality superclone', { names: ['tm-kaldris'] }), false);
});

test('a case that is no listing stops the scoring and names the case', () => {
  assert.throws(() => scoreText(register, [makeCase('', {})]), /title/);
});

test('intervals are those of Wilson', () => {
  const { low, high } = rateOf(9, 10);
  assert.ok(Math.abs(low - 0.5958) < 0.0005 && Math.abs(high - 0.9821) < 0.0005, `${low} ${high}`);
  assert.deepEqual(rateOf(0, 0), { cases: 0, right: 0, rate: 0, low: 0, high: 1 });
});

function makeScore(family: string, language: string, label: EvasionCase['label'], isGood: boolean): CaseScore {
  return { id: '', family, language, label, isRight: isGood };
}

test('the summary counts by family and by language', () => {
  const summary = summarizeText([
    makeScore('a', 'en', 'evasion', true),
    makeScore('a', 'zh', 'evasion', false),
    makeScore('b', 'zh', 'negative', true),
  ]);
  assert.equal(summary.evasions.rate, 0.5);
  assert.equal(summary.negatives.rate, 1);
  assert.equal(summary.families['a']?.right, 1);
  assert.deepEqual([summary.languages['zh']?.evasions.right, summary.languages['zh']?.negatives.right], [0, 1]);
});
