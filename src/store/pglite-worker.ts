import { parentPort, workerData } from 'node:worker_threads';
import { PGlite, types } from '@electric-sql/pglite';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { readTemplate, writeTemplate } from './pglite-template.ts';

export interface PgliteStart {
  /** A folder, or `memory://`. */
  readonly dataDir: string;
  /** The template of a new database, where there is one; see `pglite-template.ts`. */
  readonly template?: string;
}

/** What the main thread asks. */
export type PgliteQuestion =
  | { readonly kind: 'query'; readonly statement: string; readonly parameters: readonly unknown[] }
  | { readonly kind: 'exec'; readonly script: string }
  | { readonly kind: 'keep-as-template'; readonly path: string }
  | { readonly kind: 'close' };

/** Every request is answered once, in order. */
type PgliteRequest = PgliteQuestion & { readonly id: number };

export type PgliteAnswer =
  | {
      readonly id: number;
      readonly ok: true;
      readonly rows: readonly { readonly [column: string]: unknown }[];
      readonly affectedRows?: number;
    }
  | {
      readonly id: number;
      readonly ok: false;
      readonly message: string;
      readonly fields: { readonly [name: string]: unknown };
    };

/** Days stay text (`YYYY-MM-DD`): a Date would shift them by the time zone. The same is set for PostgreSQL. */
const parsers = { [types.DATE]: (text: string) => text };

async function open({ dataDir, template }: PgliteStart): Promise<PGlite> {
  const loadDataDir = template === undefined ? undefined : await readTemplate(template);
  return PGlite.create({
    dataDir,
    extensions: { pg_trgm },
    parsers,
    ...(loadDataDir !== undefined && { loadDataDir }),
  });
}

async function answer(database: PGlite, request: PgliteRequest): Promise<PgliteAnswer> {
  const { id } = request;
  try {
    switch (request.kind) {
      case 'query': {
        const { rows, affectedRows } = await database.query<{ [column: string]: unknown }>(request.statement, [
          ...request.parameters,
        ]);
        return { id, ok: true, rows, ...(affectedRows !== undefined && { affectedRows }) };
      }
      case 'exec':
        await database.exec(request.script);
        return { id, ok: true, rows: [] };
      case 'keep-as-template':
        await writeTemplate(request.path, database);
        return { id, ok: true, rows: [] };
      case 'close':
        await database.close();
        return { id, ok: true, rows: [] };
    }
  } catch (error) {
    return { id, ok: false, ...describe(error) };
  }
}

/** The parts of a database error that survive the way between threads. */
function describe(error: unknown): {
  readonly message: string;
  readonly fields: { readonly [name: string]: unknown };
} {
  if (!(error instanceof Error)) return { message: String(error), fields: {} };
  const { code, constraint, detail, table } = error as Error & { readonly [name: string]: unknown };
  return { message: error.message, fields: { code, constraint, detail, table } };
}

const port = parentPort;
if (port === null) throw new Error('pglite-worker runs in a worker thread');
const opening = open(workerData as PgliteStart);
let last: Promise<unknown> = opening;
port.on('message', (request: PgliteRequest) => {
  last = last.then(
    async () => port.postMessage(await answer(await opening, request)),
    (error: unknown) => port.postMessage({ id: request.id, ok: false, ...describe(error) } satisfies PgliteAnswer),
  );
});
