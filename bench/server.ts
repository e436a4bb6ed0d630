import autocannon, { type Request, type Result } from 'autocannon';
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { digestOf } from '../src/evidence/index.ts';
import { composeSystem, makeLogger } from '../src/compose-system.ts';
import type { Right } from '../src/rights/index.ts';
import { DEFAULT_LIMITS, makeServer } from '../src/server/index.ts';

const ACTOR = { kind: 'system', id: 'bench' } as const;
const KEY = 'ts_the-key-of-the-benchmark-and-of-nothing-else';
const CONNECTIONS = 16;
const MARKS = 10_000;

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
function wordOf(index: number): string {
  const { length } = SYLLABLES;
  const parts = [index, index / length, index / length ** 2, index / length ** 3].map(
    (part) => SYLLABLES[Math.floor(part) % length],
  );
  return parts.join('');
}

function rightOf(index: number): Right {
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

/** Every tenth listing names a mark. */
function listingOf(index: number) {
  const name = index % 10 === 0 ? wordOf(index % MARKS) : 'plain';
  return {
    id: `L${index}`,
    seller: { id: `s-${index % 200}` },
    title: `Women ${name} leather shoulder bag large capacity with zipper, brown`,
    description: 'Spacious bag for work and travel, two pockets inside, adjustable strap, gift box included.',
    price: { amount: 39 + (index % 60), currency: 'EUR' },
    category: 'Apparel & Accessories > Handbags',
    markets: ['DE'],
  };
}

/** The real server on its embedded database, over loopback: one listing screened at once, and a page of decisions. */
export async function bench(
  print: (name: string, value: number, unit: string) => void,
  options: { readonly quick: boolean },
): Promise<void> {
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
  try {
    await system.register.saveRights(
      Array.from({ length: MARKS }, (_, index) => rightOf(index)),
      ACTOR,
    );
    const now = system.clock();
    const apiKey = {
      id: 'k',
      name: 'bench',
      prefix: KEY.slice(0, 9),
      role: 'admin',
      createdAt: now.toISOString(),
    } as const;
    await system.store.createApiKey(apiKey, digestOf(KEY), ACTOR, now);
    const decided = options.quick ? 300 : 3000;
    for (let index = 0; index < decided; index++) {
      const { listing } = await system.screening.readListing(listingOf(index));
      if (listing === undefined) throw new Error('the benchmark made a listing that cannot be read');
      const decisions = await system.screening.screen(listing, ['DE'], '2026-11-24');
      await system.screening.save(listing, decisions, ACTOR);
    }
    const url = await server.listen({ host: '127.0.0.1', port: 0 });
    const headers = { authorization: `Bearer ${KEY}`, 'content-type': 'application/json' };
    const duration = options.quick ? 2 : 10;
    const measure = async (name: string, request: Request): Promise<void> => {
      await run(url, { ...request, headers }, 1);
      const { requests, latency } = await run(url, { ...request, headers }, duration);
      print(name, requests.average, 'requests/s');
      print(`${name}-p50`, latency.p50, 'ms');
      print(`${name}-p99`, latency.p99, 'ms');
    };
    let next = 0;
    await measure('screenings', {
      method: 'POST',
      path: '/v1/screenings',
      setupRequest: (request) => ({
        ...request,
        body: JSON.stringify({ listing: listingOf(next++), date: '2026-11-24', dryRun: true }),
      }),
    });
    await measure('decisions', { method: 'GET', path: '/v1/decisions?limit=50' });
    await measure('health', { method: 'GET', path: '/healthz' });
  } finally {
    await server.close();
    await system.close();
    rmSync(dataFolder, { recursive: true });
  }
}

async function run(url: string, request: Request, duration: number): Promise<Result> {
  const result = await autocannon({ url, connections: CONNECTIONS, duration, requests: [request] });
  const failed = result.non2xx + result.errors + result.timeouts;
  if (failed > 0) throw new Error(`${failed} requests to ${String(request.path)} failed`);
  return result;
}
