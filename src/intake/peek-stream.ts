/** A stream that was looked into and starts again from its beginning. Whoever gives it up before its end calls `return`. */
export interface PeekedStream<T> extends AsyncIterableIterator<T> {
  return(): Promise<IteratorResult<T>>;
}

/** The first bytes of a stream (at least `count`, fewer only where it ends or fails before), and the whole stream again. */
export async function peekBytes(
  source: AsyncIterable<Uint8Array>,
  count: number,
): Promise<{ readonly head: Uint8Array; readonly whole: PeekedStream<Uint8Array> }> {
  const { seen, whole } = await peek(source, count);
  return { head: Buffer.concat(seen), whole };
}

/** The first characters of a stream of text, and the whole stream again. */
export async function peekText(
  source: AsyncIterable<string>,
  count: number,
): Promise<{ readonly head: string; readonly whole: PeekedStream<string> }> {
  const { seen, whole } = await peek(source, count);
  return { head: seen.join(''), whole };
}

async function peek<T extends { readonly length: number }>(
  source: AsyncIterable<T>,
  count: number,
): Promise<{ readonly seen: readonly T[]; readonly whole: PeekedStream<T> }> {
  const iterator = source[Symbol.asyncIterator]();
  const seen: T[] = [];
  let length = 0;
  let failure: { readonly error: unknown } | undefined;
  while (length < count && failure === undefined) {
    try {
      const next = await iterator.next();
      if (next.done === true) break;
      seen.push(next.value);
      length += next.value.length;
    } catch (error) {
      // What came before the failure is still data: it is replayed first.
      failure = { error };
    }
  }
  return { seen, whole: replay(seen, iterator, failure) };
}

/** Not a generator: one that never started would not close its source when it is given up. */
function replay<T>(
  seen: readonly T[],
  iterator: AsyncIterator<T>,
  failure: { readonly error: unknown } | undefined,
): PeekedStream<T> {
  let at = 0;
  return {
    [Symbol.asyncIterator]() {
      return this;
    },
    async next() {
      const value = seen[at];
      if (value !== undefined) {
        at += 1;
        return { done: false, value };
      }
      if (failure !== undefined) throw failure.error;
      return iterator.next();
    },
    async return() {
      await iterator.return?.();
      return { done: true, value: undefined };
    },
  };
}
