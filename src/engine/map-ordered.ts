/**
 * Maps with up to `window` calls at work at once and gives the results in the order of the source. When a call fails, or the reader
 * stops early, nothing more is taken from the source and the calls at work are awaited, so that none outlives the loop.
 */
export async function* mapOrdered<T, R>(
  source: AsyncIterable<T>,
  window: number,
  work: (item: T) => Promise<R>,
): AsyncGenerator<R, void, undefined> {
  const atWork: Promise<R>[] = [];
  const items = source[Symbol.asyncIterator]();
  try {
    let ended = false;
    for (;;) {
      while (!ended && atWork.length < window) {
        const next = await items.next();
        if (next.done === true) {
          ended = true;
        } else {
          const result = work(next.value);
          // Its failure is seen when its turn comes; until then it must not count as unhandled.
          result.catch(() => {});
          atWork.push(result);
        }
      }
      const first = atWork.shift();
      if (first === undefined) return;
      yield await first;
    }
  } finally {
    await Promise.allSettled(atWork);
    await items.return?.();
  }
}
