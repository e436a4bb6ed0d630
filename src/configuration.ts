import { isIP } from 'node:net';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';

const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** What a running Touchstone is told from outside, read once at start. */
export interface Configuration {
  readonly dataFolder: string;
  /** PostgreSQL; absent: the embedded database in the data folder. */
  readonly databaseUrl?: string;
  /** Where the empty embedded database that new data folders begin with is kept; absent: each makes its own. */
  readonly templateFolder?: string;
  readonly host: string;
  readonly port: number;
  /** The address people see, for links and cookies. */
  readonly publicUrl: string;
  readonly threads: number;
  /** Proxies whose `X-Forwarded-For` is believed: addresses or ranges. */
  readonly trustedProxies?: readonly string[];
  /** A parameters file; absent: the defaults. */
  readonly parametersFile?: string;
  /** Weights of the learned part of text recognition; absent: those that come with the program. */
  readonly textModelFile?: string;
  /** Whether text and codes in pictures are read. */
  readonly readsPictures: boolean;
  /** A folder of nets that read it; absent: those that come with the program. */
  readonly lineModelsFolder?: string;
  /** Absent: what suits the command. */
  readonly logLevel?: LogLevel;
  /** Largest feed that may be uploaded, in bytes. */
  readonly maxFeedBytes: number;
}

export type ConfigurationRead =
  | { readonly ok: true; readonly configuration: Configuration }
  | { readonly ok: false; readonly problems: readonly string[] };

type Environment = { readonly [name: string]: string | undefined };

function isAddressOrRange(text: string): boolean {
  const [address = '', bits, ...more] = text.split('/');
  const family = isIP(address);
  if (family === 0 || more.length > 0) return false;
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (family === 4 ? 32 : 128));
}

/** Reads the environment; all problems come back together, each naming its variable and what it allows. */
export function readConfiguration(environment: Environment = process.env): ConfigurationRead {
  const problems: string[] = [];
  const value = (name: string): string | undefined => {
    const text = environment[name]?.trim();
    return text === undefined || text === '' ? undefined : text;
  };
  const integer = (name: string, fallback: number, least: number, most: number): number => {
    const text = value(name);
    if (text === undefined) return fallback;
    const number = Number(text);
    if (Number.isSafeInteger(number) && number >= least && number <= most) return number;
    problems.push(`${name} is ${JSON.stringify(text)}: give a whole number from ${least} to ${most}`);
    return fallback;
  };
  const url = (name: string, protocols: readonly string[]): string | undefined => {
    const text = value(name);
    if (text === undefined) return undefined;
    if (URL.canParse(text) && protocols.includes(new URL(text).protocol)) return text;
    // The value may hold a password: it is not repeated.
    problems.push(
      `${name} is not an address that starts with ${protocols.map((protocol) => `${protocol}//`).join(' or ')}`,
    );
    return undefined;
  };
  const level = value('TOUCHSTONE_LOG_LEVEL');
  const logLevel = LOG_LEVELS.find((known) => known === level);
  if (level !== undefined && logLevel === undefined) {
    problems.push(`TOUCHSTONE_LOG_LEVEL is ${JSON.stringify(level)}: give one of ${LOG_LEVELS.join(', ')}`);
  }
  const databaseUrl = url('DATABASE_URL', ['postgres:', 'postgresql:']);
  const host = value('TOUCHSTONE_HOST') ?? '127.0.0.1';
  const port = integer('TOUCHSTONE_PORT', 7410, 0, 65_535);
  const publicUrl =
    url('TOUCHSTONE_PUBLIC_URL', ['http:', 'https:']) ?? `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
  const trustedProxies = (value('TOUCHSTONE_TRUSTED_PROXIES') ?? '')
    .split(',')
    .map((proxy) => proxy.trim())
    .filter((proxy) => proxy !== '');
  for (const proxy of trustedProxies) {
    if (!isAddressOrRange(proxy))
      problems.push(`TOUCHSTONE_TRUSTED_PROXIES: ${JSON.stringify(proxy)} is no address or range, as in 10.0.0.0/8`);
  }
  const templateFolder = value('TOUCHSTONE_TEMPLATES');
  const parametersFile = value('TOUCHSTONE_PARAMETERS');
  const textModelFile = value('TOUCHSTONE_TEXT_MODEL');
  const lineModelsFolder = value('TOUCHSTONE_LINE_MODELS');
  const pictureReading = value('TOUCHSTONE_PICTURE_READING') ?? 'on';
  if (pictureReading !== 'on' && pictureReading !== 'off') {
    problems.push(`TOUCHSTONE_PICTURE_READING is ${JSON.stringify(pictureReading)}: give on or off`);
  }
  const configuration: Configuration = {
    dataFolder: resolve(value('TOUCHSTONE_DATA') ?? 'data'),
    ...(databaseUrl !== undefined && { databaseUrl }),
    ...(templateFolder !== undefined && { templateFolder: resolve(templateFolder) }),
    host,
    port,
    publicUrl: publicUrl.replace(/\/+$/, ''),
    threads: integer('TOUCHSTONE_THREADS', availableParallelism(), 1, 256),
    ...(trustedProxies.length > 0 && { trustedProxies }),
    ...(parametersFile !== undefined && { parametersFile: resolve(parametersFile) }),
    readsPictures: pictureReading !== 'off',
    ...(lineModelsFolder !== undefined && { lineModelsFolder: resolve(lineModelsFolder) }),
    ...(textModelFile !== undefined && { textModelFile: resolve(textModelFile) }),
    ...(logLevel !== undefined && { logLevel }),
    maxFeedBytes: integer('TOUCHSTONE_MAX_FEED_MB', 8192, 1, 1_048_576) * 1_048_576,
  };
  return problems.length > 0 ? { ok: false, problems } : { ok: true, configuration };
}
