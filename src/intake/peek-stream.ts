/** A stream that was looked into and starts again from its beginning. Whoever gives it up before its end calls `return`. */
export interface PeekedStream<T> extends AsyncIterableIterator<T> {
  return(): Promise<IteratorResult<T>>;
}

/** The first bytes of a stream (at least `count`, fewer only where it ends before), and the whole stream again. */
export async function peekBytes(
  source: AsyncIterable<Uint8Array>,
  count: number,
): Promise<{ readonly head: Uint8Array; readonly whole: PeekedStream<Uint8Array> }> {
  const iterator = source[Symbol.asyncIterator]();
  const chunks: Uint8Array[] = [];
  let length = 0;
  while (length < count) {
    const next = await iterator.next();
    if (next.done === true) break;
    chunks.push(next.value);
    length += next.value.length;
  }
  return { head: Buffer.concat(chunks), whole: replay(chunks, iterator) };
}

/** The first characters of a stream of text, and the whole stream again. */
export async function peekText(
  source: AsyncIterable<string>,
  count: number,
): Promise<{ readonly head: string; readonly whole: PeekedStream<string> }> {
  const iterator = source[Symbol.asyncIterator]();
  let head = '';
  while (head.length < count) {
    const next = await iterator.next();
    if (next.done === true) break;
    head += next.value;
  }
  return { head, whole: replay(head === '' ? [] : [head], iterator) };
}

/** Not a generator: one that never started would not close its source when it is given up. */
function replay<T>(seen: readonly T[], iterator: AsyncIterator<T>): PeekedStream<T> {
  let at = 0;
  return {
    [Symbol.asyncIterator]() {
      return this;
    },
    async next() {
      const value = seen[at];
      if (value === undefined) return iterator.next();
      at += 1;
      return { done: false, value };
    },
    async return() {
      await iterator.return?.();
      return { done: true, value: undefined };
    },
  };
}
