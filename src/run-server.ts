import { buildConsole } from './build-console.ts';
import { readFlags, UsageError } from './cli/index.ts';
import { composeSystem, makeLogger, type System } from './compose-system.ts';
import { type Configuration, readConfiguration } from './configuration.ts';
import { loadExamples } from './load-examples.ts';
import { DEFAULT_LIMITS, ensureUser, issueSignInLink, makeServer, signInUrl } from './server/index.ts';
import { watchFeeds } from './watch-feeds.ts';

/** Sign-in links that are printed at a start are for whoever sits at this machine, now. */
const PRINTED_LINK_MS = 60 * 60_000;
const FIRST_USER = { email: 'admin@localhost', name: 'Administrator', role: 'admin' } as const;
const ACTOR = { kind: 'system', id: 'start' } as const;

export function requireConfiguration(): Configuration {
  const read = readConfiguration();
  if (!read.ok) throw new UsageError(`the configuration has problems:\n  ${read.problems.join('\n  ')}`);
  return read.configuration;
}

type Pictures = Awaited<ReturnType<System['openPictures']>>;

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** A terminal's Ctrl-C reaches the whole group, and launcher and npm pass it on as well: what comes within this time is the same one. */
const SAME_SIGNAL_MS = 1000;

/** Resolves when the process is told to end. Whoever asks again does not want to wait for the batch at work. */
function untilTold(): Promise<void> {
  return new Promise((resolve) => {
    let toldAt: number | undefined;
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.on(signal, () => {
        if (toldAt !== undefined && performance.now() - toldAt > SAME_SIGNAL_MS) process.exit(130);
        toldAt ??= performance.now();
        resolve();
      });
    }
  });
}

async function listen(
  system: System,
  pictures: Pictures,
  configuration: Configuration,
  consoleFolder: string,
  logger: ReturnType<typeof makeLogger>,
) {
  const server = makeServer({
    ...system,
    pictures: pictures.search,
    media: system.blobs,
    consoleFolder,
    logger,
    config: {
      publicUrl: configuration.publicUrl,
      cookieSecure: configuration.publicUrl.startsWith('https:'),
      ...(configuration.trustedProxies !== undefined && { trustedProxies: configuration.trustedProxies }),
      limits: { ...DEFAULT_LIMITS, feedBytes: configuration.maxFeedBytes },
    },
  });
  try {
    await server.listen({ host: configuration.host, port: configuration.port });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
      error.message = `something else listens on ${configuration.host}:${configuration.port}; end it, or set TOUCHSTONE_PORT to another port`;
    }
    throw error;
  }
  return server;
}

async function printSignInLink(system: System, configuration: Configuration): Promise<void> {
  const userId = await ensureUser(system, FIRST_USER, ACTOR);
  const link = await issueSignInLink(system, userId, PRINTED_LINK_MS);
  say(`\n  Console   ${configuration.publicUrl}`);
  say(`  Sign in   ${signInUrl(configuration.publicUrl, link)}`);
  say(`            (once, within an hour; touchstone users link EMAIL makes another)\n`);
}

interface ServeOptions {
  readonly withExamples: boolean;
}

async function serve(options: ServeOptions): Promise<number> {
  const configuration = requireConfiguration();
  const told = untilTold();
  const logger = makeLogger(configuration.logLevel ?? (options.withExamples ? 'warn' : 'info'));
  const [consoleFolder, system] = await Promise.all([buildConsole(say), composeSystem(configuration, logger)]);
  try {
    const isNew = (await system.store.countUsers()) === 0;
    const pictures = await system.openPictures();
    const server = await listen(system, pictures, configuration, consoleFolder, logger);
    try {
      if (options.withExamples && (await loadExamples(system)))
        say('Loaded the example marketplace; it is being screened.');
      if (isNew || options.withExamples) await printSignInLink(system, configuration);
      const runners = [system.startFeedRunner(), pictures.startRetroRunner()];
      const watching = options.withExamples ? watchFeeds(system, process.stderr) : undefined;
      await told;
      watching?.stop();
      say('Ending …');
      await Promise.all(runners.map((runner) => runner.stop()));
    } finally {
      await server.close();
    }
  } finally {
    await system.close();
  }
  return 0;
}

/** `touchstone serve`: API, console and feed work in one process. */
export async function runServe(args: readonly string[]): Promise<number> {
  requireNoArguments(args);
  return serve({ withExamples: false });
}

/** `touchstone start`: the same, with the example marketplace in an empty installation. */
export async function runStart(args: readonly string[]): Promise<number> {
  requireNoArguments(args);
  return serve({ withExamples: true });
}

/** `touchstone work`: feeds and retro-scans only, for an installation whose PostgreSQL other processes serve from. */
export async function runWork(args: readonly string[]): Promise<number> {
  requireNoArguments(args);
  const configuration = requireConfiguration();
  if (configuration.databaseUrl === undefined) {
    throw new UsageError(
      'work needs DATABASE_URL: the embedded database belongs to one process, which screens its feeds itself',
    );
  }
  const told = untilTold();
  const logger = makeLogger(configuration.logLevel ?? 'info');
  const system = await composeSystem(configuration, logger);
  try {
    const pictures = await system.openPictures();
    const runners = [system.startFeedRunner(), pictures.startRetroRunner()];
    logger.info({ threads: configuration.threads }, 'waiting for feeds and retro-scans');
    await told;
    await Promise.all(runners.map((runner) => runner.stop()));
  } finally {
    await system.close();
  }
  return 0;
}

function requireNoArguments(args: readonly string[]): void {
  const { rest } = readFlags(args, {});
  if (rest.length > 0) throw new UsageError(`unexpected ${rest.join(' ')}`);
}
