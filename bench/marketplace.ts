import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { composeSystem, makeLogger } from '../src/compose-system.ts';
import { digestOf } from '../src/evidence/index.ts';
import { DEFAULT_LIMITS, makeServer } from '../src/server/index.ts';

export const ACTOR = { kind: 'system', id: 'bench' } as const;
const KEY = 'ts_the-key-of-the-benchmark-and-of-nothing-else';

/** The whole system on its embedded database, in a folder of its own. */
export function startSystem(dataFolder: string) {
  const threads = availableParallelism();
  const address = { host: '127.0.0.1', port: 0, publicUrl: 'http://127.0.0.1' };
  return composeSystem({ dataFolder, threads, ...address, maxFeedBytes: 1, readsPictures: false }, makeLogger('error'));
}

/** The real server, listening on loopback, with a key that may do everything and no limit of rates. Closing it leaves its folder to `remove`. */
export async function startMarketplace() {
  const dataFolder = mkdtempSync(join(tmpdir(), 'touchstone-bench-'));
  const logger = makeLogger('error');
  const system = await startSystem(dataFolder);
  const unlimited = { people: Number.MAX_SAFE_INTEGER, keys: Number.MAX_SAFE_INTEGER };
  const server = makeServer({
    ...system,
    pictures: (await system.openPictures()).search,
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
    dataFolder,
    url: await server.listen({ host: '127.0.0.1', port: 0 }),
    headers: { authorization: `Bearer ${KEY}`, 'content-type': 'application/json' },
    async close(): Promise<void> {
      await server.close();
      await system.close();
    },
    remove: () => rmSync(dataFolder, { recursive: true }),
  };
}
