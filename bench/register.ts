import { setTimeout as sleep } from 'node:timers/promises';
import { listingOf, rightOf, wordOf } from './invented.ts';
import { ACTOR, startMarketplace, startSystem } from './marketplace.ts';
import { quantile, startLoad } from './steady-load.ts';

const SIZES = [1000, 10_000, 100_000];
const QUICK_SIZES = [1000];
/** Screenings a second while nothing changes, and while marks do. */
const QUIET_PER_SECOND = 1000;
const CHANGING_PER_SECOND = 500;
const PAUSE_MS = 250;
const WARMING_MS = 15_000;

/**
 * A thousand listings a second are screened; then one mark changes again and again while 500 a second are: how long until a decision uses the change, counted from before it is
 * asked for, and what the screenings meanwhile notice of it. Then how long the system takes to start with such a register.
 */
export async function bench(
  print: (name: string, value: number, unit: string) => void,
  { quick }: { readonly quick: boolean },
): Promise<void> {
  for (const size of quick ? QUICK_SIZES : SIZES) await benchSize(`${size / 1000}k`, size, quick ? 8 : 40, print);
}

async function benchSize(
  name: string,
  size: number,
  changes: number,
  print: (name: string, value: number, unit: string) => void,
): Promise<void> {
  const market = await startMarketplace();
  const { system, url, headers } = market;
  try {
    const importing = performance.now();
    await system.register.saveRights(
      Array.from({ length: size }, (_, index) => rightOf(index)),
      ACTOR,
    );
    print(`${name}-import`, (performance.now() - importing) / 1000, 's');

    const request = async (method: string, path: string, body: unknown) => {
      const answer = await fetch(`${url}${path}`, { method, headers, body: JSON.stringify(body) });
      if (!answer.ok) throw new Error(`${method} ${path} was answered with ${answer.status}`);
      return answer.json();
    };
    const isSeen = async (word: string, right: string): Promise<boolean> => {
      const body = { listing: listingOf(0, word), date: '2026-11-24', dryRun: true };
      const { decisions } = (await request('POST', '/v1/screenings', body)) as {
        readonly decisions: readonly { readonly right?: string }[];
      };
      return decisions.some((decision) => decision.right === right);
    };

    // The import has just been compiled, and nothing has run often enough to be fast.
    const warming = await startLoad({ url, headers, perSecond: QUIET_PER_SECOND });
    await sleep(WARMING_MS);
    await warming.stop();

    const quiet = await startLoad({ url, headers, perSecond: QUIET_PER_SECOND });
    await sleep(Math.max(3000, changes * PAUSE_MS));
    printLatencies(`${name}-quiet`, await quiet.stop(), print);

    const load = await startLoad({ url, headers, perSecond: CHANGING_PER_SECOND });
    const visible: number[] = [];
    for (let change = 0; change < changes; change++) {
      await sleep(PAUSE_MS);
      const index = (change * 7919) % size;
      // A word that no other mark of the register has.
      const word = `${wordOf(index)}${wordOf(size + change)}`;
      const right = { ...rightOf(index), verbalElement: word };
      const asked = performance.now();
      await request('PUT', `/v1/rights/${right.id}`, right);
      while (!(await isSeen(word, right.id))) if (performance.now() - asked > 60_000) throw new Error('never seen');
      visible.push(performance.now() - asked);
    }
    printLatencies(`${name}-changing`, await load.stop(), print);
    visible.sort((a, b) => a - b);
    print(`${name}-visible-p50`, quantile(visible, 0.5), 'ms');
    print(`${name}-visible-max`, quantile(visible, 1), 'ms');
    print(`${name}-memory`, process.memoryUsage().rss / 2 ** 20, 'MiB');
  } finally {
    await market.close();
  }
  const starting = performance.now();
  const again = await startSystem(market.dataFolder);
  print(`${name}-start`, (performance.now() - starting) / 1000, 's');
  await again.close();
  market.remove();
}

function printLatencies(
  name: string,
  latencies: readonly number[],
  print: (name: string, value: number, unit: string) => void,
): void {
  print(`${name}-p50`, quantile(latencies, 0.5), 'ms');
  print(`${name}-p99`, quantile(latencies, 0.99), 'ms');
  print(`${name}-max`, quantile(latencies, 1), 'ms');
}
