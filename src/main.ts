import { readFileSync } from 'node:fs';
import { UnusableFile, USAGE, UsageError } from './cli/index.ts';

type Command = (args: readonly string[]) => Promise<number>;

/** Each command loads only what it needs: `screen` starts without the server, `--help` without anything. */
const COMMANDS: { readonly [name: string]: Command } = {
  start: async (args) => (await import('./run-server.ts')).runStart(args),
  serve: async (args) => (await import('./run-server.ts')).runServe(args),
  work: async (args) => (await import('./run-server.ts')).runWork(args),
  screen: async (args) => (await import('./run-screen.ts')).runScreen(args),
  train: async (args) => {
    const { trainCommand } = await import('./cli/index.ts');
    return trainCommand(args, { stdout: process.stdout, stderr: process.stderr, clock: Date.now });
  },
  rights: async (args) => (await import('./run-installation.ts')).runRights(args),
  users: async (args) => (await import('./run-installation.ts')).runUsers(args),
  version: async () => {
    const manifest: unknown = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
    console.log(manifest !== null && typeof manifest === 'object' && 'version' in manifest ? manifest.version : '');
    return 0;
  },
};

/** Commands with options enough for a help text of their own. */
const HAVE_HELP = new Set(['screen', 'train']);

/** Codes of errors that come from arguments, files or surroundings, not from the program: status 2, no stack. */
const EXPECTED = new Set([
  'folder-locked',
  'unreachable',
  'unsupported-server',
  'newer-database',
  'changed-migration',
  'EADDRINUSE',
  'EACCES',
]);

function report(error: unknown): number {
  if (error instanceof UsageError) {
    console.error(`touchstone: ${error.message}${error.message.includes('\n') ? '\n' : '. '}Try --help.`);
    return 2;
  }
  const isExpected =
    error instanceof Error && 'code' in error && typeof error.code === 'string' && EXPECTED.has(error.code);
  if (error instanceof UnusableFile || isExpected) {
    console.error(`touchstone: ${error.message}`);
    return 2;
  }
  console.error('touchstone: a fault of the program:', error);
  return 1;
}

async function main(args: readonly string[]): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    console.log(USAGE);
    return name === undefined ? 2 : 0;
  }
  if (!HAVE_HELP.has(name) && rest.includes('--help') && Object.hasOwn(COMMANDS, name)) {
    console.log(USAGE);
    return 0;
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command === undefined) throw new UsageError(`there is no command ${JSON.stringify(name)}`);
  return command(rest);
}

// The launcher's death must not leave an orphan that holds the data folder: its channel closes, and we end as on SIGTERM.
process.channel?.unref();
process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'));

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  process.exitCode = report(error);
}
// Sockets, threads or a standard input that still waits must not hold the process once its command has ended.
process.exit();
