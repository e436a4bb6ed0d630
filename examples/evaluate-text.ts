import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readLines } from './evaluate-marketplace.ts';
import type { EvasionCase, Split } from './evasion/evasion-case.ts';
import { makeEvasionCorpus } from './evasion/make-corpus.ts';
import { printMisses, printTextSummary, summarizeText } from './evasion/print-text-scores.ts';
import { readCorpusRegister, scoreText } from './evasion/score-text.ts';

export interface TextChoice {
  /** All splits where absent. */
  readonly split?: Split;
  /** Draws the corpus anew from this seed instead of reading the shipped one: shows what was fitted to the shipped listings. */
  readonly seed?: string;
  /** Lists wrong cases. */
  readonly misses: boolean;
  /** A file for the summary and every case's score. */
  readonly json?: string;
}

/** Recognizes and judges the evasion corpus in this process and prints recall and clear negatives by family and language. */
export function evaluateText({ split, seed, misses, json }: TextChoice): void {
  const folder = join(import.meta.dirname, 'evasion');
  const register = readCorpusRegister(readLines(join(folder, 'rights.jsonl')));
  const all = seed === undefined ? readLines<EvasionCase>(join(folder, 'cases.jsonl')) : makeEvasionCorpus(seed);
  const cases = all.filter((one) => split === undefined || one.split === split);
  const scores = scoreText(register, cases);
  const summary = summarizeText(scores);
  printTextSummary(summary);
  if (misses) printMisses(scores, cases);
  if (json !== undefined)
    writeFileSync(json, `${JSON.stringify({ split: split ?? 'all', ...summary, scores }, null, 1)}\n`);
}
