/** Numbers in [0, 1) from a seed, the same on every machine (Marsaglia's xorshift). */
export function makeRandom(seed: number): () => number {
  let state = Math.imul(seed, 0x9e3779b1) | 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

/** Times work by the processor time of the whole process, all threads included: what one core does, whatever else runs beside. */
export async function perCoreSecond(count: number, work: () => Promise<unknown> | unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return count / ((user + system) / 1e6);
}
