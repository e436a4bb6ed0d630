import autocannon, { type Request, type Result } from 'autocannon';
import { listingOf, rightOf, wordOf } from './invented.ts';
import { ACTOR, startMarketplace } from './marketplace.ts';

const CONNECTIONS = 16;
const MARKS = 10_000;

/** Every tenth listing names a mark. */
function offerOf(index: number) {
  return index % 10 === 0 ? listingOf(index, wordOf(index % MARKS)) : listingOf(index);
}

/** The real server on its embedded database, over loopback: one listing screened at once, and a page of decisions. */
export async function bench(
  print: (name: string, value: number, unit: string) => void,
  options: { readonly quick: boolean },
): Promise<void> {
  const { system, url, headers, close, remove } = await startMarketplace();
  try {
    await system.register.saveRights(
      Array.from({ length: MARKS }, (_, index) => rightOf(index)),
      ACTOR,
    );
    const decided = options.quick ? 300 : 3000;
    for (let index = 0; index < decided; index++) {
      const { listing } = await system.screening.readListing(offerOf(index));
      if (listing === undefined) throw new Error('the benchmark made a listing that cannot be read');
      const screened = await system.screening.screen(listing, ['DE'], '2026-11-24');
      await system.screening.save(listing, screened, ACTOR);
    }
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
        body: JSON.stringify({ listing: offerOf(next++), date: '2026-11-24', dryRun: true }),
      }),
    });
    await measure('decisions', { method: 'GET', path: '/v1/decisions?limit=50' });
    await measure('health', { method: 'GET', path: '/healthz' });
  } finally {
    await close();
    remove();
  }
}

async function run(url: string, request: Request, duration: number): Promise<Result> {
  const result = await autocannon({ url, connections: CONNECTIONS, duration, requests: [request] });
  const failed = result.non2xx + result.errors + result.timeouts;
  if (failed > 0) throw new Error(`${failed} requests to ${String(request.path)} failed`);
  return result;
}
