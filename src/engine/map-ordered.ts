/**
 * Maps with up to `window` calls at work at once and gives the results in the order of the source, each as soon as its turn has come, even
 * while the source keeps waiting. When a call fails, or the reader stops early, nothing more is taken from the source and the calls at
 * work are awaited, so that none outlives the loop.
 */
export async function* mapOrdered<T, R>(
  source: AsyncIterable<T>,
  window: number,
  work: (item: T) => Promise<R>,
): AsyncGenerator<R, void, undefined> {
  const items = source[Symbol.asyncIterator]();
  const atWork: Promise<{ readonly result: R }>[] = [];
  let asked: Promise<{ readonly next: IteratorResult<T> }> | undefined;
  let ended = false;
  try {
    for (;;) {
      if (!ended && asked === undefined && atWork.length < window) asked = items.next().then((next) => ({ next }));
      const [first] = atWork;
      if (first === undefined && asked === undefined) return;
      const came = await Promise.race([first, asked].filter((promise) => promise !== undefined));
      if ('result' in came) {
        atWork.shift();
        yield came.result;
      } else {
        asked = undefined;
        if (came.next.done === true) {
          ended = true;
        } else {
          const started = work(came.next.value).then((result) => ({ result }));
          // Its failure is seen when its turn comes; until then it must not count as unhandled.
          started.catch(() => {});
          atWork.push(started);
        }
      }
    }
  } finally {
    await Promise.allSettled(atWork);
    await items.return?.();
  }
}
