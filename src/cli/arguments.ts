import { parseArgs } from 'node:util';
import { isMarket } from '../rights/index.ts';

/** Unusable arguments: what is wrong and what to give instead. Ends the command with status 2. */
export class UsageError extends Error {
  readonly code = 'usage';
}

interface Flag {
  readonly kind: 'switch' | 'value' | 'list';
  readonly required?: boolean;
}

type Flags = { readonly [name: string]: Flag };

type FlagValue<F extends Flag> = F['kind'] extends 'switch'
  ? boolean
  : F['kind'] extends 'list'
    ? readonly string[]
    : F extends { readonly required: true }
      ? string
      : string | undefined;

export type FlagValues<F extends Flags> = { readonly [Name in keyof F]: FlagValue<F[Name]> };

/**
 * Reads `--name value` flags; a `list` flag takes every word up to the next flag and may be repeated. Words that belong to no flag come
 * back as `rest`.
 */
export function readFlags<const F extends Flags>(
  args: readonly string[],
  flags: F,
): { readonly values: FlagValues<F>; readonly rest: readonly string[] } {
  const options = Object.fromEntries(
    Object.entries(flags).map(([name, flag]) => [
      name,
      { type: flag.kind === 'switch' ? ('boolean' as const) : ('string' as const), multiple: flag.kind === 'list' },
    ]),
  );
  let parsed;
  try {
    parsed = parseArgs({ args: spreadLists(args, flags), options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
  for (const [name, flag] of Object.entries(flags)) {
    const value = parsed.values[name];
    if (flag.required === true && (value === undefined || (Array.isArray(value) && value.length === 0))) {
      throw new UsageError(`--${name} is missing`);
    }
  }
  const values = Object.fromEntries(
    Object.entries(flags).map(([name, flag]) => {
      const value = parsed.values[name];
      if (flag.kind === 'list') return [name, value ?? []];
      return [name, flag.kind === 'switch' ? value === true : value];
    }),
  );
  // Built from `flags` key by key just above, which the type system cannot follow.
  return { values: values as FlagValues<F>, rest: parsed.positionals };
}

/** `--rights a b --out c` becomes `--rights=a --rights=b --out c`: node's parser knows no flag with several words. */
function spreadLists(args: readonly string[], flags: Flags): string[] {
  const spread: string[] = [];
  let list: string | undefined;
  for (const arg of args) {
    if (arg.startsWith('--') || (arg.startsWith('-') && arg !== '-')) {
      list = flags[arg.slice(2)]?.kind === 'list' ? arg : undefined;
      if (list === undefined) spread.push(arg);
    } else {
      spread.push(list === undefined ? arg : `${list}=${arg}`);
    }
  }
  return spread;
}

/** `DE,US` → ascending unique market codes. */
export function readMarkets(text: string | undefined): readonly string[] {
  if (text === undefined) return [];
  const markets = [...new Set(text.split(',').map((market) => market.trim().toUpperCase()))].toSorted();
  for (const market of markets) {
    if (!isMarket(market)) {
      throw new UsageError(
        `--markets: ${JSON.stringify(market)} is not a country; give ISO 3166-1 codes of two letters, as in DE,GB,US`,
      );
    }
  }
  return markets;
}

/** A day that exists, `YYYY-MM-DD`. */
export function readDate(text: string): string {
  const isReal =
    /^\d{4}-\d{2}-\d{2}$/.test(text) &&
    !Number.isNaN(Date.parse(text)) &&
    new Date(text).toISOString().startsWith(text);
  if (!isReal) throw new UsageError(`--date: ${JSON.stringify(text)} is not a day; give YYYY-MM-DD, as in 2026-03-31`);
  return text;
}

export function readCount(flag: string, text: string | undefined, fallback: number, most: number): number {
  if (text === undefined) return fallback;
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1 || count > most)
    throw new UsageError(`--${flag}: give a whole number from 1 to ${most}`);
  return count;
}
