import { spawn } from 'node:child_process';
import { globSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { pipeline } from 'node:stream/promises';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { parseArgs } from 'node:util';
import { bench, BENCHES } from '../bench/main.ts';
import { evaluate } from '../examples/evaluate.ts';
import { trainText } from '../examples/train-text.ts';
import { writeHanTables } from './han-tables/main.ts';
import { writeKernels } from './kernels.ts';
import { writeOrdinaryWords } from './ordinary-words/main.ts';

/** The developer's commands: `npm test`, `npm run check|format|kernels|bench|evaluate|conformance|examples`; `train-text`, `han-tables` and `ordinary-words` by bin/touchstone-dev. */
const TESTS = [
  // What takes longest begins first, so that no processor waits at the end for another one's last file.
  'e2e/*.test.ts',
  'checks/*.test.ts',
  'src/{engine,store}/**/*.test.ts',
  'bench/*.test.ts',
  'examples/**/*.test.ts',
  'src/**/*.test.ts',
  'console/src/**/*.test.ts',
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

const QUIET = ['--disable-warning=ExperimentalWarning'];

function runNode(args: readonly string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...QUIET, ...args], { stdio: 'inherit' });
    child.on('error', reject);
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

/** A file that hangs fails after so long. Ending it as soon as its tests are done (`--test-force-exit`) loses results that are still on their way. */
const LONGEST_FILE_MS = 300_000;

/**
 * Runs the files in the order of their patterns, where `node --test` would sort them. Patterns are expanded here, because node counts one without a
 * file as success.
 */
async function runTests(patterns: readonly string[]): Promise<number> {
  const files = [...new Set(patterns.flatMap((pattern) => globSync(pattern).toSorted()))];
  if (files.length === 0) throw new Error(`no test file matches ${patterns.join(', ')}`);
  // One more than there are processors: a file waits for disks, browsers and timers a third of its time.
  const concurrency = availableParallelism() + 1;
  const events = run({ files, concurrency, timeout: LONGEST_FILE_MS, execArgv: QUIET });
  let isSuccess = false;
  events.on('test:summary', ({ file, success }) => {
    // Each file has a summary, and all of them together one.
    if (file === undefined) isSuccess = success;
  });
  await pipeline(events, new spec(), process.stdout, { end: false });
  return isSuccess ? 0 : 1;
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
