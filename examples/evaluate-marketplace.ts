import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Truth {
  readonly listingId: string;
  readonly family: string;
  readonly infringing: boolean;
  readonly expected: { readonly [market: string]: readonly string[] };
}

interface Decided {
  readonly listingId: string;
  readonly market: string;
  readonly outcome: string;
}

/** Counts over decisions, a listing and market each. */
interface Score {
  readonly family: string;
  readonly infringing: boolean;
  /** Decisions whose truth is an infringement. */
  readonly offending: number;
  /** Of those, decided as truth says. */
  readonly found: number;
  /** Of those, decided as some infringement, perhaps another one. */
  readonly flagged: number;
  readonly lawful: number;
  /** Lawful ones decided as an infringement. */
  readonly falseAlarms: number;
  readonly wrong: readonly (Decided & { readonly expected: readonly string[] })[];
}

const INFRINGEMENTS: ReadonlySet<string> = new Set(['counterfeit', 'unlicensed', 'grey']);

/** Holds decisions against the truth, family by family. A decision that is missing counts as wrong. */
export function scoreDecisions(truths: readonly Truth[], decisions: readonly Decided[]): readonly Score[] {
  const decided = new Map(decisions.map((decision) => [`${decision.listingId} ${decision.market}`, decision.outcome]));
  const families = [...new Set(truths.map((truth) => truth.family))];
  return families.map((family) => {
    const score = { offending: 0, found: 0, flagged: 0, lawful: 0, falseAlarms: 0 };
    const wrong: (Decided & { readonly expected: readonly string[] })[] = [];
    const members = truths.filter((truth) => truth.family === family);
    for (const { listingId, expected } of members) {
      for (const [market, right] of Object.entries(expected)) {
        const outcome = decided.get(`${listingId} ${market}`) ?? 'missing';
        const isRight = right.includes(outcome);
        const isFlagged = INFRINGEMENTS.has(outcome);
        if (!isRight) wrong.push({ listingId, market, outcome, expected: right });
        if (right.some((allowed) => !INFRINGEMENTS.has(allowed))) {
          score.lawful += 1;
          if (isFlagged && !isRight) score.falseAlarms += 1;
        } else {
          score.offending += 1;
          if (isRight) score.found += 1;
          if (isFlagged) score.flagged += 1;
        }
      }
    }
    return { family, infringing: members.some((truth) => truth.infringing), ...score, wrong };
  });
}

export function readLines<T>(path: string): T[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
}

function screenExamples(folder: string, out: string): Promise<number> {
  const main = join(import.meta.dirname, '..', 'src', 'main.ts');
  const args = [
    'screen',
    '--rights',
    join(folder, 'rights.jsonl'),
    '--feed',
    join(folder, 'listings.jsonl'),
    '--out',
    out,
    '--date',
    '2026-11-01',
  ];
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', main, ...args], {
      stdio: 'inherit',
    });
    child.on('error', reject);
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;
}

function row(cells: readonly string[]): string {
  return cells.map((cell, index) => (index === 0 ? cell.padEnd(34) : cell.padStart(13))).join('');
}

function printScores(scores: readonly Score[]): void {
  console.log(row(['family', 'infringing', 'recall', 'lawful', 'false alarms', 'wrong']));
  for (const score of scores) {
    console.log(
      row([
        score.family,
        String(score.offending),
        percent(score.found, score.offending),
        String(score.lawful),
        percent(score.falseAlarms, score.lawful),
        String(score.wrong.length),
      ]),
    );
  }
  const sum = (pick: (score: Score) => number): number => scores.reduce((total, score) => total + pick(score), 0);
  const found = sum((score) => score.found);
  const flagged = sum((score) => score.flagged);
  const falseAlarms = sum((score) => score.falseAlarms);
  console.log(
    `recall ${percent(
      found,
      sum((score) => score.offending),
    )}`,
  );
  console.log(`precision ${percent(flagged, flagged + falseAlarms)}`);
  console.log(
    `false-alarms ${percent(
      falseAlarms,
      sum((score) => score.lawful),
    )}`,
  );
  for (const score of scores) {
    for (const { listingId, market, outcome, expected } of score.wrong.slice(0, 3)) {
      console.log(`  ${score.family}: ${listingId} ${market} is ${outcome}, expected ${expected.join(' or ')}`);
    }
  }
}

/** Screens the example marketplace with the program itself and holds the decisions against the truth file. */
export async function evaluateMarketplace(): Promise<number> {
  const folder = join(import.meta.dirname, 'marketplace');
  const work = mkdtempSync(join(tmpdir(), 'touchstone-evaluate-'));
  try {
    const out = join(work, 'decisions.jsonl');
    const status = await screenExamples(folder, out);
    if (status !== 0) return status;
    printScores(scoreDecisions(readLines<Truth>(join(folder, 'truth.jsonl')), readLines<Decided>(out)));
    return 0;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
