import type { Feed, FeedSkip, RetroScan } from '../catalog/index.ts';
import type { DomainEvent } from '../evidence/index.ts';
import type { License, Right } from '../rights/index.ts';
import type {
  ApiKey,
  DecisionQuery,
  DecisionSummary,
  Page,
  PageQuery,
  ServerStore,
  StoredDecision,
  User,
} from './ports.ts';

/** What a store in memory holds: tests look into it and put things there. */
export interface TestState {
  readonly users: Map<string, User & { readonly passwordHash?: string }>;
  readonly sessions: Map<string, { readonly userId: string; readonly expiresAt: Date }>;
  readonly links: Map<string, { readonly userId: string; readonly expiresAt: Date }>;
  readonly keys: Map<string, ApiKey>;
  readonly rights: Map<string, Right>;
  readonly licenses: Map<string, License & { readonly id: string; readonly right: string }>;
  readonly feeds: Map<string, Feed>;
  readonly skips: FeedSkip[];
  readonly retroScans: Map<string, RetroScan>;
  readonly decisions: StoredDecision[];
  readonly queries: DecisionQuery[];
  readonly events: DomainEvent[];
  readonly media: Map<string, { readonly mediaType: string; readonly bytes: number }>;
  readonly answers: Map<
    string,
    { readonly requestDigest: `sha256:${string}`; readonly status: number; readonly body: string }
  >;
  /** Set to make the next calls fail as a broken database would. */
  broken: boolean;
}

/** A store in memory, as strict as the real one where the server relies on it. */
export function makeTestStore(): { readonly store: ServerStore; readonly state: TestState } {
  const state: TestState = {
    users: new Map(),
    sessions: new Map(),
    links: new Map(),
    keys: new Map(),
    rights: new Map(),
    licenses: new Map(),
    feeds: new Map(),
    skips: [],
    retroScans: new Map(),
    decisions: [],
    queries: [],
    events: [],
    media: new Map(),
    answers: new Map(),
    broken: false,
  };
  const live = (userId: string | undefined): User | undefined => {
    const user = userId === undefined ? undefined : state.users.get(userId);
    return user?.disabled === false ? user : undefined;
  };

  const store: ServerStore = {
    countUsers: async () => state.users.size,
    listUsers: async () => [...state.users.values()],
    findUser: async (id) => state.users.get(id),
    findUserByEmail: async (email) => [...state.users.values()].find((user) => user.email === email),
    async createUser(user, _actor, now) {
      if ([...state.users.values()].some(({ email }) => email === user.email)) throw codedError('email-taken');
      state.users.set(user.id, { ...user, disabled: false, createdAt: now.toISOString() });
    },
    async updateUser(id, change) {
      const user = state.users.get(id);
      if (user === undefined) return false;
      state.users.set(id, { ...user, ...change });
      if (change.disabled === true || change.passwordHash !== undefined) {
        for (const [token, { userId }] of state.sessions) if (userId === id) state.sessions.delete(token);
      }
      return true;
    },
    async openSession(token, userId, expiresAt) {
      state.sessions.set(token, { userId, expiresAt });
    },
    async findSession(token, now) {
      if (state.broken) throw new Error('connection to 10.0.0.7 refused, password "hunter2"');
      const session = state.sessions.get(token);
      return session !== undefined && session.expiresAt > now ? live(session.userId) : undefined;
    },
    async closeSession(token) {
      state.sessions.delete(token);
    },
    async createSignInLink(token, userId, expiresAt) {
      state.links.set(token, { userId, expiresAt });
    },
    async redeemSignInLink(token, now) {
      const link = state.links.get(token);
      state.links.delete(token);
      return link !== undefined && link.expiresAt > now ? live(link.userId) : undefined;
    },
    listApiKeys: async () => [...state.keys.values()],
    async createApiKey(key, digest) {
      state.keys.set(digest, key);
    },
    async revokeApiKey(id, _actor, now) {
      const entry = [...state.keys].find(([, key]) => key.id === id && key.revokedAt === undefined);
      if (entry === undefined) return false;
      state.keys.set(entry[0], { ...entry[1], revokedAt: now.toISOString() });
      return true;
    },
    async findApiKey(digest) {
      const key = state.keys.get(digest);
      return key?.revokedAt === undefined ? key : undefined;
    },
    overview: async () => ({
      listings: 1,
      decisions: state.decisions.length,
      rights: state.rights.size,
      feeds: state.feeds.size,
      outcomes: { counterfeit: 1, unlicensed: 0, grey: 0, lookalike: 0, clear: 0 },
      measures: { remove: 1 },
      markets: [{ market: 'DE', outcomes: { counterfeit: 1 } }],
      topRights: [{ id: 'tm-aurelle', name: 'AURELLE', decisions: 1 }],
      withSkips: 0,
    }),
    outcomeSeries: async ({ from, bucketSeconds }) => ({
      bucketSeconds,
      buckets: [{ at: from, outcomes: { clear: 2 } }],
    }),
    async listDecisions(query) {
      state.queries.push(query);
      return pageOf(state.decisions, query, toSummary);
    },
    findDecision: async (id) => state.decisions.find(({ decision }) => decision.id === id),
    listRights: async (query) => pageOf([...state.rights.values()], query),
    findRight: async (id) => state.rights.get(id),
    listLicenses: async (query) => pageOf([...state.licenses.values()], query),
    findLicense: async (id) => state.licenses.get(id),
    async createFeed({ source: _source, bytesTotal, ...feed }, actor, now) {
      const created: Feed = {
        ...feed,
        state: 'queued',
        progress: { bytesTotal, bytesRead: 0, recordsRead: 0, listings: 0, skipped: 0, decisions: 0, outcomes: {} },
        createdAt: now.toISOString(),
        createdBy: `${actor.kind}:${actor.id}`,
      };
      state.feeds.set(feed.id, created);
      return created;
    },
    listFeeds: async (query) => pageOf([...state.feeds.values()], query),
    findFeed: async (id) => state.feeds.get(id),
    async cancelFeed(id) {
      const feed = state.feeds.get(id);
      if (feed === undefined || (feed.state !== 'queued' && feed.state !== 'running')) return false;
      state.feeds.set(id, { ...feed, state: 'cancelled' });
      return true;
    },
    listFeedSkips: async (_id, query) => pageOf(state.skips, query),
    async createRetroScan(scan, actor, now) {
      const progress = { revisionsDone: 0, revisionsEnd: 0, hashesDone: 0, hashesEnd: 0, learned: 0, hits: 0 };
      const created: RetroScan = {
        ...scan,
        id: `retro-${state.retroScans.size + 1}`,
        state: 'queued',
        progress: { stage: 'listings', ...progress, screened: 0, decisions: 0 },
        setAside: [],
        createdAt: now.toISOString(),
        createdBy: actor.id,
      };
      state.retroScans.set(created.id, created);
      return created;
    },
    listRetroScans: async ({ right, ...query }) =>
      pageOf(
        [...state.retroScans.values()].filter(({ rights }) => right === undefined || rights.includes(right)),
        query,
      ),
    findRetroScan: async (id) => state.retroScans.get(id),
    async cancelRetroScan(id) {
      const scan = state.retroScans.get(id);
      if (scan === undefined || scan.state !== 'queued') return false;
      state.retroScans.set(id, { ...scan, state: 'cancelled' });
      return true;
    },
    findMedia: async (digest) => state.media.get(digest),
    listEvents: async ({ afterSeq, limit }) => state.events.filter(({ seq }) => seq > afterSeq).slice(0, limit),
    lastEventSeq: async () => state.events.at(-1)?.seq ?? 0,
    async appendEvent(event) {
      state.events.push({ ...event, seq: (state.events.at(-1)?.seq ?? 0) + 1 });
    },
    findIdempotent: async (actor, key) => state.answers.get(`${actor} ${key}`),
    async saveIdempotent(actor, key, answer) {
      state.answers.set(`${actor} ${key}`, answer);
    },
    async ping() {
      if (state.broken) throw new Error('no answer');
    },
  };
  return { store, state };
}

function codedError(code: string): Error {
  return Object.assign(new Error(`the store says ${code}`), { code });
}

function pageOf<T>(all: readonly T[], query: PageQuery): Page<T>;
function pageOf<T, U>(all: readonly T[], query: PageQuery, change: (item: T) => U): Page<U>;
function pageOf<T, U>(all: readonly T[], { cursor, limit }: PageQuery, change?: (item: T) => U): Page<T | U> {
  const start = cursor === undefined ? 0 : Number(/^at-(\d+)$/.exec(cursor)?.[1] ?? Number.NaN);
  if (Number.isNaN(start)) throw codedError('bad-cursor');
  const items = all.slice(start, start + limit);
  return {
    items: change === undefined ? items : items.map(change),
    ...(start + limit < all.length && { nextCursor: `at-${start + limit}` }),
  };
}

function toSummary({ decision, listing, decidedAt }: StoredDecision): DecisionSummary {
  return {
    id: decision.id,
    listingId: listing.id,
    title: listing.title,
    seller: { id: listing.seller.id },
    market: decision.market,
    outcome: decision.outcome,
    measure: decision.measure,
    score: decision.score,
    right: { id: 'tm-aurelle', name: 'AURELLE' },
    element: decision.reasons[0]?.element ?? 'no-sign-found',
    skips: decision.skips.length,
    decidedAt,
  };
}
