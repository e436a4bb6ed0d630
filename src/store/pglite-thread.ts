import { Worker } from 'node:worker_threads';
import type { PGlite as KyselyPglite, PGliteTransaction as KyselyTransaction } from 'kysely';
import type { RawConnection } from './migrate.ts';
import type { PgliteAnswer, PgliteQuestion, PgliteStart } from './pglite-worker.ts';

type Done = Extract<PgliteAnswer, { readonly ok: true }>;

/**
 * PGlite in a thread of its own: a statement is a synchronous run of WebAssembly, and on the main thread each batch would stop the
 * HTTP server for as long as it takes. Has the shape that Kysely's PGlite dialect asks for; `transaction` relies on Kysely, the only
 * user, never to run two at once on the one connection of that dialect.
 */
export class PgliteThread implements RawConnection, KyselyPglite {
  readonly ready = true;
  readonly waitReady: Promise<void> = Promise.resolve();
  closed = false;
  readonly #worker: Worker;
  readonly #waiting = new Map<number, PromiseWithResolvers<Done>>();
  #lastId = 0;
  #failure: Error | undefined;

  constructor(start: PgliteStart) {
    this.#worker = new Worker(new URL('./pglite-worker.ts', import.meta.url), { workerData: start });
    this.#worker.on('message', (answer: PgliteAnswer) => this.#settle(answer));
    this.#worker.on('error', (cause) =>
      this.#fail(new Error(`The database thread failed: ${String(cause)}`, { cause })),
    );
    this.#worker.on('exit', () => this.#fail(new Error('The database thread has ended.')));
  }

  async exec(script: string): Promise<void> {
    await this.#ask({ kind: 'exec', script });
  }

  async query<T>(
    statement: string,
    parameters: readonly unknown[] = [],
  ): Promise<{ rows: T[]; affectedRows?: number; fields: [] }> {
    const { rows, affectedRows } = await this.#ask({ kind: 'query', statement, parameters });
    return { rows: rows as T[], fields: [], ...(affectedRows !== undefined && { affectedRows }) };
  }

  async transaction<T>(callback: (transaction: KyselyTransaction) => Promise<T>): Promise<T> {
    await this.exec('begin');
    try {
      const result = await callback({
        query: (statement, parameters) => this.query(statement, parameters),
        rollback: () => this.exec('rollback'),
      });
      await this.exec('commit');
      return result;
    } catch (error) {
      await this.exec('rollback');
      throw error;
    }
  }

  /** Writes the whole database into a file that new ones are made of. */
  async keepAsTemplate(path: string): Promise<void> {
    await this.#ask({ kind: 'keep-as-template', path });
  }

  async close(): Promise<void> {
    if (this.closed) return;
    this.closed = true;
    try {
      if (this.#failure === undefined) await this.#ask({ kind: 'close' });
    } finally {
      await this.#worker.terminate();
    }
  }

  #ask(question: PgliteQuestion): Promise<Done> {
    if (this.#failure !== undefined) return Promise.reject(this.#failure);
    const waiting = Promise.withResolvers<Done>();
    this.#lastId += 1;
    this.#waiting.set(this.#lastId, waiting);
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
    this.#worker.postMessage({ ...question, id: this.#lastId });
    return waiting.promise;
  }

  #settle(answer: PgliteAnswer): void {
    const waiting = this.#waiting.get(answer.id);
    this.#waiting.delete(answer.id);
    if (answer.ok) waiting?.resolve(answer);
    else waiting?.reject(Object.assign(new Error(answer.message), answer.fields));
  }

  #fail(error: Error): void {
    this.#failure ??= error;
    for (const { reject } of this.#waiting.values()) reject(this.#failure);
    this.#waiting.clear();
  }
}
