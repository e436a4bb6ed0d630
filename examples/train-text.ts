import { spawn } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readLines } from './evaluate-marketplace.ts';
import type { EvasionCase } from './evasion/evasion-case.ts';
import { toTextLabels } from './text-labels.ts';

const ROOT = join(import.meta.dirname, '..');
const WEIGHTS = join(ROOT, 'src/recognition/text/model/replica-offer.json');
const CARD = join(ROOT, 'docs/models/text-replica.md');

function run(script: string, args: readonly string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', join(ROOT, script), ...args], {
      stdio: 'inherit',
    });
    child.on('error', reject);
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

/** The evasion corpus's labels, from its files. */
export function readCorpusLabels(): ReturnType<typeof toTextLabels> {
  const folder = join(import.meta.dirname, 'evasion');
  const rights = readLines<{ readonly id: string; readonly verbalElement: string }>(join(folder, 'rights.jsonl'));
  const marks = new Map(rights.map(({ id, verbalElement }) => [id, verbalElement]));
  return toTextLabels(readLines<EvasionCase>(join(folder, 'cases.jsonl')), marks);
}

/** `node bin/touchstone-dev train-text`: trains the weights that come with the program on the evasion corpus, and writes their card. Returns the exit status. */
export async function trainText(): Promise<number> {
  const work = mkdtempSync(join(tmpdir(), 'touchstone-train-'));
  try {
    const labels = join(work, 'labels.jsonl');
    writeFileSync(
      labels,
      readCorpusLabels()
        .map((label) => `${JSON.stringify(label)}\n`)
        .join(''),
    );
    const rights = join(import.meta.dirname, 'evasion', 'rights.jsonl');
    const status = await run('src/main.ts', ['train', 'text', '--labels', labels, '--rights', rights, '--out', work]);
    if (status !== 0) return status;
    copyFileSync(join(work, 'replica-offer.json'), WEIGHTS);
    mkdirSync(dirname(CARD), { recursive: true });
    copyFileSync(join(work, 'card.md'), CARD);
    return await run('node_modules/oxfmt/bin/oxfmt', [WEIGHTS, CARD]);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
