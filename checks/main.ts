import { spawn } from 'node:child_process';
import { globSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { bench, BENCHES } from '../bench/main.ts';
import { evaluate } from '../examples/evaluate.ts';
import { trainText } from '../examples/train-text.ts';
import { writeHanTables } from './han-tables/main.ts';
import { writeKernels } from './kernels.ts';
import { writeOrdinaryWords } from './ordinary-words/main.ts';

/** The developer's commands: `npm test`, `npm run check|format|kernels|bench|evaluate|conformance|examples`; `train-text`, `han-tables` and `ordinary-words` by bin/touchstone-dev. */
const TESTS = [
  'src/**/*.test.ts',
  'checks/*.test.ts',
  'bench/*.test.ts',
  'examples/**/*.test.ts',
  'console/src/**/*.test.ts',
  'e2e/*.test.ts',
];

const COMMANDS: { readonly [name: string]: (args: readonly string[]) => Promise<number> } = {
  test: (args) => runTests(args.length > 0 ? args : TESTS),
  check: () => runTests(['checks/*.test.ts']),
  conformance: () => runTests(['src/**/*.conformance.ts', 'e2e/*.conformance.ts']),
  format: () => runNode(['node_modules/oxfmt/bin/oxfmt', '.']),
  examples: () => runNode(['examples/generate.ts']),
  kernels: () => writeKernels(),
  bench: (args) => bench(readNames(args, BENCHES)),
  evaluate: (args) => evaluate(args),
  'train-text': () => trainText(),
  'han-tables': async ([folder]) => writeHanTables(folder),
  'ordinary-words': async ([folder]) => writeOrdinaryWords(folder),
};

function runNode(args: readonly string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', ...args], { stdio: 'inherit' });
    child.on('error', reject);
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

/** A file that hangs fails after so long. Ending it as soon as its tests are done (`--test-force-exit`) loses results that are still on their way. */
const LONGEST_FILE_MS = 300_000;

/** Expanded here, because node's own test globbing counts a pattern without a file as success. */
function runTests(patterns: readonly string[]): Promise<number> {
  const files = patterns.flatMap((pattern) => globSync(pattern)).toSorted();
  if (files.length === 0) throw new Error(`no test file matches ${patterns.join(', ')}`);
  const concurrency = `--test-concurrency=${Math.max(1, cpus().length)}`;
  return runNode(['--test', concurrency, `--test-timeout=${LONGEST_FILE_MS}`, ...files]);
}

function readNames(
  args: readonly string[],
  known: readonly string[],
): { readonly names: readonly string[]; readonly quick: boolean } {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { quick: { type: 'boolean', default: false } },
  });
  const unknown = positionals.filter((name) => !known.includes(name));
  if (unknown.length > 0) throw new Error(`unknown ${unknown.join(', ')}: choose from ${known.join(', ')}`);
  return { names: positionals.length > 0 ? positionals : known, quick: values.quick };
}

const [name = '', ...args] = process.argv.slice(2);
const command = COMMANDS[name];
if (command === undefined) {
  console.error(
    `usage: npm test | npm run ${Object.keys(COMMANDS)
      .filter((key) => key !== 'test')
      .join('|')} [-- NAME...]`,
  );
  process.exitCode = 2;
} else {
  try {
    process.exitCode = await command(args);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
