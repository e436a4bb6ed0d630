/**
 * The items of `source` until it ends or `signal` aborts. An abort does not wait for the source: standard input may not answer for hours.
 *
 * Each step has a promise of its own: racing every step against one lasting promise keeps all their results alive (measured: 1.4 KB a listing,
 * 3.5 GB after a million).
 */
export async function* untilInterrupted<T>(
  source: AsyncIterable<T>,
  signal: AbortSignal,
): AsyncGenerator<T, void, undefined> {
  const items = source[Symbol.asyncIterator]();
  let interrupt: (() => void) | undefined;
  signal.addEventListener('abort', () => interrupt?.(), { once: true });
  try {
    while (!signal.aborted) {
      const step = await new Promise<IteratorResult<T> | undefined>((resolve, reject) => {
        interrupt = () => resolve(undefined);
        items.next().then(resolve, reject);
      });
      if (step === undefined || step.done === true) return;
      yield step.value;
    }
  } finally {
    if (!signal.aborted) await items.return?.();
  }
}
