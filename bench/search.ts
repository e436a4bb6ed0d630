import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeHashIndex, SOUGHT_HASHES } from '../src/recognition/index.ts';
import { openHashSegments } from '../src/store/index.ts';
import { makeRandom, perCoreSecond } from './seeded.ts';

type Print = (name: string, value: number, unit: string) => void;

const WORDS = 8;
/** New pictures of a retro-scan, each sought in its layouts and negatives. */
const RETRO_QUERIES = 1000 * SOUGHT_HASHES;
const LIMIT = 1000;

/** Exact search within 31 bits, over unrelated hashes and over families of near ones, in memory and on the disk. */
export async function bench(print: Print, { quick }: { readonly quick: boolean }): Promise<void> {
  for (const [name, size] of [['100k', 1e5], ['1M', 1e6], ...(quick ? [] : [['10M', 1e7] as const])] as const) {
    for (const kind of ['random', 'families'] as const) await benchIndex(print, kind, name, size, quick);
  }
  await benchSegments(print, quick ? '1M' : '10M', quick ? 1e6 : 1e7);
}

async function benchIndex(
  print: Print,
  kind: 'random' | 'families',
  name: string,
  size: number,
  quick: boolean,
): Promise<void> {
  const random = makeRandom(7);
  const hashes = kind === 'random' ? randomHashes(size, random) : familyHashes(size, random);
  const queries = sampleQueries(hashes, 2000, random);
  const index = makeHashIndex();
  index.add(hashes);
  // Few queries of a scan of every hash tell its speed, and find what the tables must find too.
  const flat = await timeQueries(index, queries.slice(0, Math.ceil((quick ? 1e7 : 3e8) / size)));
  print(`flat-${kind}-${name}`, flat.rate, 'queries/s/core');
  const built = await perCoreSecond(1, () => {
    while (index.settle());
  });
  print(`build-${kind}-${name}`, 1 / built, 's');
  print(`memory-${kind}-${name}`, index.bytes / size, 'bytes/hash');
  const indexed = await timeQueries(index, queries);
  print(`index-${kind}-${name}`, indexed.rate, 'queries/s/core');
  for (const [at, found] of flat.found.entries()) {
    if (found !== indexed.found[at])
      throw new Error(`query ${at}: ${found} by looking at all, ${indexed.found[at]} by tables`);
  }
}

async function timeQueries(
  index: ReturnType<typeof makeHashIndex>,
  queries: readonly Uint32Array[],
): Promise<{ readonly rate: number; readonly found: readonly string[] }> {
  const answers: ReturnType<typeof index.search>[] = [];
  const rate = await perCoreSecond(queries.length, () => {
    for (const query of queries) answers.push(index.search(query));
  });
  return { rate, found: answers.map(({ matches }) => JSON.stringify(matches)) };
}

/** Writing, opening, and a retro-scan partition by partition. */
async function benchSegments(print: Print, name: string, size: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'touchstone-bench-'));
  const random = makeRandom(9);
  const now = new Date(0);
  try {
    let segments = await openHashSegments(folder, { now });
    const hashes = familyHashes(size, random);
    const chunk = 1000;
    const appended = await perCoreSecond(size, async () => {
      for (let from = 0; from < size; from += chunk * 64) {
        const appends: Promise<void>[] = [];
        for (let at = from; at < Math.min(size, from + chunk * 64); at += chunk) {
          const part = hashes.subarray(at * WORDS, (at + chunk) * WORDS);
          appends.push(
            segments.append(
              part,
              Array.from({ length: part.length / WORDS }, (_, k) => at + k + 1),
            ),
          );
        }
        await Promise.all(appends);
      }
    });
    print(`append-${name}`, appended, 'hashes/s/core');
    await segments.close();
    const start = performance.now();
    const opened = await perCoreSecond(1, async () => {
      segments = await openHashSegments(folder, { now });
    });
    print(`open-${name}`, (performance.now() - start) / 1000, 's');
    print(`open-${name}-cpu`, 1 / opened, 's');
    const queries = new Uint32Array(sampleQueries(hashes, RETRO_QUERIES, random).flatMap((query) => [...query]));
    let found = 0;
    const retro = await perCoreSecond(1, async () => {
      for (const partition of segments.partitions) {
        found += (await segments.searchPartition(partition, queries, { limit: LIMIT })).matches.length;
      }
    });
    if (found < RETRO_QUERIES / 2) throw new Error(`only ${found} matches`);
    print(`retro-scan-1000-references-${name}`, 1 / retro, 's/core');
    await segments.close();
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function randomHashes(size: number, random: () => number): Uint32Array {
  const hashes = new Uint32Array(size * WORDS);
  for (let word = 0; word < hashes.length; word++) hashes[word] = random() * 2 ** 32;
  return hashes;
}

/** Two of three hashes belong to families of 30: the same picture, 0 to 40 bits away from its first. */
function familyHashes(size: number, random: () => number): Uint32Array {
  const hashes = randomHashes(size, random);
  for (let at = 0; at < size; at++) {
    const place = at % 45;
    if (place === 0 || place > 30) continue;
    const hash = hashes.subarray(at * WORDS, (at + 1) * WORDS);
    hash.set(hashes.subarray((at - place) * WORDS, (at - place + 1) * WORDS));
    flipBits(hash, Math.floor(random() * 40), random);
  }
  return hashes;
}

/** Every second query is near a stored hash, the others near none. */
function sampleQueries(hashes: Uint32Array, count: number, random: () => number): readonly Uint32Array[] {
  return Array.from({ length: count }, (_, number) => {
    if (number % 2 === 1) return randomHashes(1, random);
    const at = Math.floor((random() * hashes.length) / WORDS) * WORDS;
    const query = hashes.slice(at, at + WORDS);
    flipBits(query, Math.floor(random() * 31), random);
    return query;
  });
}

function flipBits(hash: Uint32Array, count: number, random: () => number): void {
  for (let k = 0; k < count; k++) {
    const bit = Math.floor(random() * 256);
    hash[bit >> 5] = (hash[bit >> 5] ?? 0) ^ (1 << (bit & 31));
  }
}
