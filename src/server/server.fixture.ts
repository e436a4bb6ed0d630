import assert from 'node:assert/strict';
import type { TestContext } from 'node:test';
import { type Readable, Writable } from 'node:stream';
import { pino } from 'pino';
import { Value } from 'typebox/value';
import type { TSchema } from '@fastify/type-provider-typebox';
import { contentDigest, type Digest, digestOf } from '../evidence/index.ts';
import { editPictures, type PictureEdit, type Right } from '../rights/index.ts';
import { cookieName } from './access.ts';
import { type Api, DEFAULT_LIMITS, type ServerDeps, type ServerLimits } from './deps.ts';
import type { PictureEditing, Role } from './ports.ts';
import { ProblemShape } from './schemas/problem.ts';
import { makeServer } from './server.ts';
import { decisionOf, listingOf, RIGHT } from './records.fixture.ts';
import { makeTestStore, type TestState } from './store.fixture.ts';

export interface TestServer {
  readonly app: Api;
  readonly deps: ServerDeps;
  readonly state: TestState;
  readonly blobs: Map<Digest, Uint8Array>;
  /** Uploads that began and did not end well. */
  readonly aborted: string[];
  readonly log: string[];
  /** Calls of the services, as `name argument`. */
  readonly calls: string[];
  /** Wakes whoever subscribed. */
  wake(): void;
  /** Moves the clock. */
  pass(ms: number): void;
  /** Headers of a signed-in user of that role, as a browser on our own page sends them. */
  as(role: Role): { readonly cookie: string; readonly origin: string };
}

/** A server on doubles in memory, closed with the test. Every JSON answer is checked against the schema that its route declares. */
export function makeTestServer(
  t: TestContext,
  change: Partial<ServerDeps> & { readonly limits?: Partial<ServerLimits> } = {},
): TestServer {
  const { store, state } = makeTestStore();
  const blobs = new Map<Digest, Uint8Array>();
  const aborted: string[] = [];
  const calls: string[] = [];
  const log: string[] = [];
  const waking = new Set<() => void>();
  const wake = (): void => waking.forEach((call) => call());
  let now = Date.parse('2026-11-24T09:00:00Z');
  let given = 0;
  const { limits, ...otherDeps } = change;
  const edit = (id: string, picture: PictureEdit): PictureEditing => {
    const right = state.rights.get(id);
    if (right === undefined) return { kind: 'no-right' };
    const edited = editPictures(right, picture);
    if (edited === undefined) return { kind: 'unchanged', right };
    state.rights.set(id, edited);
    calls.push(`${picture.kind} ${id}`);
    return { kind: 'changed', right: edited };
  };

  const deps: ServerDeps = {
    store,
    register: {
      version: digestOf('register'),
      async saveRights(rights) {
        calls.push(`saveRights ${rights.map(({ id }) => id).join()}`);
        for (const right of rights) state.rights.set(right.id, right);
      },
      async importRights({ name, bytes }) {
        calls.push(`importRights ${name} ${bytes.length}`);
        return { saved: 1, problems: [{ record: 2, line: 2, code: 'missing-field', message: 'id is missing' }] };
      },
      async readRight(value) {
        const right = value as Partial<Right>;
        return right.verbalElement === undefined
          ? { problems: [{ code: 'missing-field', message: 'verbalElement is missing' }] }
          : { right: { ...RIGHT, ...right }, problems: [] };
      },
      addPicture: async (id, { bank, digest }) =>
        blobs.has(digest)
          ? edit(id, { kind: 'add', bank, image: { source: digest, digest } })
          : { kind: 'unusable-picture', message: `No stored file has the address ${digest}.` },
      withdrawPicture: async (id, picture) => edit(id, { kind: 'withdraw', ...picture }),
      quarantinePicture: async (id, { digest, note }) =>
        edit(id, {
          kind: 'quarantine',
          digest,
          quarantine: { by: 'user:u', at: new Date(now).toISOString(), why: note },
        }),
      releasePicture: async (id, { digest }) => edit(id, { kind: 'release', digest }),
      withdrawRight: async (id) => state.rights.delete(id),
      async grantLicense(right, license) {
        if (!state.rights.has(right)) return undefined;
        const granted = { ...license, id: `lic-${++given}` };
        state.licenses.set(granted.id, { ...granted, right });
        return granted;
      },
      endLicense: async (_right, id) => state.licenses.delete(id),
    },
    screening: {
      async readListing(value) {
        const { id, title } = value as { id: string; title: string };
        if (title === 'unreadable') return { problem: { id, code: 'bad-field', message: 'price is not a number' } };
        return { listing: { ...listingOf(id, title), markets: (value as { markets?: string[] }).markets ?? [] } };
      },
      screen: async (listing, markets, date) => ({
        decisions: markets.map((market) => decisionOf(listing, market, { date })),
        pictures: [],
      }),
      async save(listing) {
        calls.push(`save ${listing.id}`);
      },
      parameters: { version: contentDigest({}), content: { weights: { 'text.mark': 0.5 } } },
    },
    pictures: {
      async search(bytes) {
        calls.push(`search ${bytes.length}`);
        if (Buffer.from(bytes).toString() === 'plain') return { skip: 'too-little-detail' };
        return { searched: 0, threshold: 31, pictures: [], references: [], isTruncated: false };
      },
      sharedPictures: async () => [],
    },
    media: {
      async putStream(bytes, maxBytes) {
        const chunks: Uint8Array[] = [];
        let size = 0;
        try {
          for await (const chunk of bytes) {
            size += chunk.length;
            if (size > maxBytes) throw Object.assign(new Error('too large'), { code: 'too-large' });
            chunks.push(chunk);
          }
        } catch (error) {
          aborted.push(String(error));
          throw error;
        }
        const whole = Buffer.concat(chunks);
        blobs.set(digestOf(whole), whole);
        return { digest: digestOf(whole), bytes: size };
      },
      get: async (digest) => blobs.get(digest),
    },
    wakeups: {
      notify(topic) {
        calls.push(`notify ${topic}`);
        if (topic === 'events') wake();
      },
      subscribe(topic, signal, onWake) {
        if (topic !== 'events') return;
        waking.add(onWake);
        signal.addEventListener('abort', () => waking.delete(onWake));
      },
    },
    clock: () => new Date(now),
    newId: () => `id-${++given}`,
    randomToken: () => `token-${String(++given).padStart(37, '0')}`,
    config: { cookieSecure: false, limits: { ...DEFAULT_LIMITS, ...limits } },
    logger: pino(
      { level: 'trace' },
      new Writable({ write: (line, _encoding, done) => (log.push(String(line)), done()) }),
    ),
    ...otherDeps,
  };

  const app = makeServer(deps);
  app.addHook('preSerialization', async (request, reply, payload) => {
    const declared = request.routeOptions.schema?.response as { readonly [status: string]: TSchema } | undefined;
    const schema = reply.statusCode >= 400 ? ProblemShape : declared?.[reply.statusCode];
    if (schema === undefined || Value.Check(schema, payload)) return payload;
    const errors = JSON.stringify(Value.Errors(schema, payload).slice(0, 3));
    assert.fail(`${request.method} ${request.url} answered what its schema does not declare: ${errors}`);
  });
  t.after(() => app.close());

  return {
    app,
    deps,
    state,
    blobs,
    aborted,
    log,
    calls,
    wake,
    pass(ms) {
      now += ms;
    },
    as(role) {
      const id = `u-${role}`;
      state.users.set(id, {
        id,
        email: `${role}@example.com`,
        name: `The ${role}`,
        role,
        disabled: false,
        createdAt: '2026-11-24T08:00:00.000Z',
      });
      const token = `session-of-${role}`;
      state.sessions.set(digestOf(token), { userId: id, expiresAt: new Date(now + 3_600_000) });
      return { cookie: `${cookieName(deps.config.cookieSecure)}=${token}`, origin: 'http://localhost' };
    },
  };
}

/** A multipart body: text fields, then the file. */
export function form(
  fields: { readonly [name: string]: string },
  file?: { readonly name: string; readonly bytes: string | Uint8Array; readonly field?: string },
): { readonly headers: { readonly 'content-type': string }; readonly payload: Buffer } {
  const boundary = 'touchstone-test';
  const parts = Object.entries(fields).map(([name, value]) =>
    Buffer.from(`--${boundary}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`),
  );
  if (file !== undefined) {
    const head = `content-disposition: form-data; name="${file.field ?? 'file'}"; filename="${file.name}"`;
    parts.push(
      Buffer.from(`--${boundary}\r\n${head}\r\ncontent-type: application/octet-stream\r\n\r\n`),
      Buffer.from(file.bytes),
      Buffer.from('\r\n'),
    );
  }
  parts.push(Buffer.from(`--${boundary}--\r\n`));
  return { headers: { 'content-type': `multipart/form-data; boundary=${boundary}` }, payload: Buffer.concat(parts) };
}

/** Reads a stream until `isEnough`, or until it ends. */
export async function readUntil(stream: Readable, isEnough: (text: string) => boolean): Promise<string> {
  let text = '';
  for await (const chunk of stream.iterator({ destroyOnReturn: false })) {
    text += String(chunk);
    if (isEnough(text)) break;
  }
  return text;
}
