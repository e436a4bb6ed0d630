import type { Digest } from '../evidence/index.ts';
import type { ApiKey, ServerStore } from './ports.ts';

/**
 * A key revoked through another process still works here for this long. A marketplace that screens as it publishes sends hundreds of requests a
 * second with one key; to look it up for each cost half of the embedded database's time (bench/server.ts).
 */
const REMEMBERED_MS = 1000;
const MOST_KEYS = 1000;

/** The store, with API keys remembered for a second. Revoking one here forgets all at once; what was not found is never remembered. */
export function rememberKeys(store: ServerStore): ServerStore {
  const known = new Map<Digest, { readonly key: ApiKey; readonly until: number }>();
  let revocations = 0;
  return {
    ...store,
    async findApiKey(digest, now) {
      const kept = known.get(digest);
      if (kept !== undefined && now.getTime() < kept.until) return kept.key;
      const revocationsBefore = revocations;
      const key = await store.findApiKey(digest, now);
      known.delete(digest);
      // A lookup that overlaps a revocation may have read the row as it was before.
      if (key === undefined || revocations !== revocationsBefore) return key;
      if (known.size >= MOST_KEYS) known.clear();
      known.set(digest, { key, until: now.getTime() + REMEMBERED_MS });
      return key;
    },
    async revokeApiKey(id, actor, now) {
      const isRevoked = await store.revokeApiKey(id, actor, now);
      revocations++;
      known.clear();
      return isRevoked;
    },
  };
}
