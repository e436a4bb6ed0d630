import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toLines } from '../marketplace-records.ts';
import { makeEvasionCorpus } from './make-corpus.ts';
import { evasionRightRecords } from './right-records.ts';

/** Writes the evasion corpus anew, as a part of `npm run examples`. */
export function generateEvasionCorpus(): void {
  const folder = import.meta.dirname;
  const cases = makeEvasionCorpus();
  writeFileSync(join(folder, 'rights.jsonl'), toLines(evasionRightRecords()));
  writeFileSync(join(folder, 'cases.jsonl'), toLines(cases));
  console.log(`${evasionRightRecords().length} rights and ${cases.length} cases in ${folder}`);
}
