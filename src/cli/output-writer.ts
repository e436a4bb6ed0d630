import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { finished } from 'node:stream/promises';
import { UnusableFile } from './faults.ts';

/** Writes bytes to a file or a stream, waiting when the other side is slow. */
export class OutputWriter {
  readonly #stream: NodeJS.WritableStream;
  readonly #isOwn: boolean;
  #failure: Error | undefined;

  private constructor(stream: NodeJS.WritableStream, isOwn: boolean) {
    this.#stream = stream;
    this.#isOwn = isOwn;
    stream.on('error', (error: Error) => {
      this.#failure ??= error;
    });
  }

  /** `-` is `stdout`. Fails at once where the file cannot be written. */
  static async open(path: string, stdout: NodeJS.WritableStream): Promise<OutputWriter> {
    if (path === '-') return new OutputWriter(stdout, false);
    try {
      const file = await open(path, 'w');
      return new OutputWriter(createWriteStream(path, { fd: file }), true);
    } catch (error) {
      throw new UnusableFile(`${path} cannot be written: ${error instanceof Error ? error.message : String(error)}`);
    }
  }

  /** Resolves once the other side can take more. */
  async write(bytes: Uint8Array): Promise<void> {
    this.#throwFailure();
    if (bytes.length > 0 && !this.#stream.write(bytes)) {
      // A stream that fails or closes never drains; whichever comes first ends the waiting for the others.
      const waiting = new AbortController();
      const events = ['drain', 'close'].map((event) => once(this.#stream, event, { signal: waiting.signal }));
      await Promise.race(events).catch(() => {});
      waiting.abort();
      await Promise.allSettled(events);
    }
    this.#throwFailure();
  }

  /** Resolves once all that was written has left: whoever ends the process then loses nothing. */
  async close(): Promise<void> {
    if (this.#isOwn) {
      this.#stream.end();
      // What failed is kept by the listener of the constructor.
      await finished(this.#stream).catch(() => {});
    } else if (this.#failure === undefined) {
      await new Promise<void>((resolve) => this.#stream.write('', () => resolve()));
    }
    this.#throwFailure();
  }

  #throwFailure(): void {
    if (this.#failure !== undefined) throw new UnusableFile(`the output cannot be written: ${this.#failure.message}`);
  }
}
