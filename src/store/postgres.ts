import { Pool, type PoolClient, types } from 'pg';
import type { RawConnection } from './migrate.ts';
import { StoreError } from './store-error.ts';

/** Type ids of PostgreSQL's catalog, pg_type.dat. */
const INT8 = 20;
const DATE = 1082;

/** As PGlite does: counts are numbers (they stay below 2^53), days stay text. */
function parserFor(typeId: number, format?: 'text' | 'binary'): (text: string) => unknown {
  if (typeId === INT8) return Number;
  if (typeId === DATE) return (text) => text;
  return types.getTypeParser(typeId, format ?? 'text');
}

/** A pool of connections to PostgreSQL 15 or newer; throws `unreachable` or `unsupported-server` with what to do. */
export async function connectPostgres(databaseUrl: string, poolSize: number): Promise<Pool> {
  const pool = new Pool({
    connectionString: databaseUrl,
    max: poolSize,
    connectionTimeoutMillis: 10_000,
    application_name: 'touchstone',
    types: { getTypeParser: parserFor },
  });
  // A connection that breaks while idle is taken out of the pool; without a listener Node would end the process.
  pool.on('error', () => undefined);
  try {
    const { rows } = await pool.query<{ version: string }>(`select current_setting('server_version_num') as version`);
    const major = Math.floor(Number(rows[0]?.version) / 10_000);
    if (major < 15) {
      throw new StoreError('unsupported-server', `PostgreSQL ${major} is too old: Touchstone needs 15 or newer.`);
    }
    return pool;
  } catch (cause) {
    await pool.end();
    if (cause instanceof StoreError) throw cause;
    // Never the URL itself: it may carry a password.
    throw new StoreError(
      'unreachable',
      `PostgreSQL at ${hostOf(databaseUrl)} cannot be reached: ${cause instanceof Error ? cause.message : String(cause)}. Check the database URL and that the server runs.`,
      { cause },
    );
  }
}

function hostOf(databaseUrl: string): string {
  return URL.canParse(databaseUrl) ? new URL(databaseUrl).host || 'the local socket' : 'the given URL';
}

/** Runs `work` on one connection below the query builder. */
export async function withRawConnection<T>(pool: Pool, work: (connection: RawConnection) => Promise<T>): Promise<T> {
  const client: PoolClient = await pool.connect();
  try {
    return await work({
      exec: async (script) => {
        await client.query(script);
      },
      query: (statement, parameters) => client.query(statement, parameters),
    });
  } finally {
    client.release();
  }
}
