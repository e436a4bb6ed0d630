import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { composeSystem, makeLogger } from '../src/compose-system.ts';
import { digestOf } from '../src/evidence/index.ts';
import type { Right } from '../src/rights/index.ts';
import { DEFAULT_LIMITS, makeServer } from '../src/server/index.ts';

export const ACTOR = { kind: 'system', id: 'bench' } as const;
const KEY = 'ts_the-key-of-the-benchmark-and-of-nothing-else';

const SYLLABLES = [
  'au',
  'rel',
  'nor',
  'vik',
  'kes',
  'tra',
  'mo',
  'lin',
  'dax',
  'pel',
  'ovi',
  'zan',
  'thu',
  'bri',
  'cor',
  'sel',
];

/** Invented words, all different, the same on every run. */
export function wordOf(index: number): string {
  const { length } = SYLLABLES;
  const parts = [index, index / length, index / length ** 2, index / length ** 3].map(
    (part) => SYLLABLES[Math.floor(part) % length],
  );
  const more = index < length ** 4 ? [] : [SYLLABLES[Math.floor(index / length ** 4) % length]];
  return [...parts, ...more].join('');
}

export function rightOf(index: number): Right {
  return {
    id: `tm-${index}`,
    kind: 'trademark',
    markFeature: 'word',
    verbalElement: wordOf(index),
    aliases: [],
    holder: { id: `h-${index}`, name: `Holder ${index}` },
    registrations: [{ territory: 'EU', niceClasses: [18, 25], status: 'registered' }],
    licenses: [],
    images: [],
    referenceImages: [],
    knownInfringing: [],
    retailPrice: { amount: 500, currency: 'EUR' },
  };
}

/** A listing that names the word, or none. */
export function listingOf(index: number, word = 'plain') {
  return {
    id: `L${index}`,
    seller: { id: `s-${index % 200}` },
    title: `Women ${word} leather shoulder bag large capacity with zipper, brown`,
    description: 'Spacious bag for work and travel, two pockets inside, adjustable strap, gift box included.',
    price: { amount: 39 + (index % 60), currency: 'EUR' },
    category: 'Apparel & Accessories > Handbags',
    markets: ['DE'],
  };
}

/** The real server on its embedded database, listening on loopback, with a key that may do everything and no limit of rates. */
export async function startMarketplace() {
  const dataFolder = mkdtempSync(join(tmpdir(), 'touchstone-bench-'));
  const logger = makeLogger('error');
  const system = await composeSystem(
    {
      dataFolder,
      threads: availableParallelism(),
      host: '127.0.0.1',
      port: 0,
      publicUrl: 'http://127.0.0.1',
      maxFeedBytes: 1,
    },
    logger,
  );
  const unlimited = { people: Number.MAX_SAFE_INTEGER, keys: Number.MAX_SAFE_INTEGER };
  const server = makeServer({
    ...system,
    media: system.blobs,
    logger,
    config: { cookieSecure: false, limits: { ...DEFAULT_LIMITS, requestsPerMinute: unlimited } },
  });
  const now = system.clock();
  await system.store.createApiKey(
    { id: 'k', name: 'bench', prefix: KEY.slice(0, 9), role: 'admin', createdAt: now.toISOString() },
    digestOf(KEY),
    ACTOR,
    now,
  );
  return {
    system,
    url: await server.listen({ host: '127.0.0.1', port: 0 }),
    headers: { authorization: `Bearer ${KEY}`, 'content-type': 'application/json' },
    async close(): Promise<void> {
      await server.close();
      await system.close();
      rmSync(dataFolder, { recursive: true });
    },
  };
}
