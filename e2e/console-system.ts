import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildConsole } from '../src/build-console.ts';
import { composeSystem, makeLogger, type System } from '../src/compose-system.ts';
import {
  DEFAULT_LIMITS,
  ensureUser,
  hashPassword,
  issueSignInLink,
  makeServer,
  type Role,
} from '../src/server/index.ts';
import { feedFile, registerFile } from './console-fixture.ts';
import { TEMPLATES } from './templates.ts';

const ACTOR = { kind: 'system', id: 'test' } as const;
export const PASSWORD = 'correct horse battery staple';

export interface ConsoleSystem {
  readonly url: string;
  readonly system: System;
  /** A link that signs in once. */
  signInLink(): Promise<string>;
  /** Hands a feed over as the example is, and waits until it is done. Gives its id. */
  screenFeed(name: string, content: string): Promise<string>;
  close(): Promise<void>;
}

async function addUser(system: System, email: string, role: Role): Promise<string> {
  const id = await ensureUser(system, { email, name: `Test ${role}`, role }, ACTOR);
  await system.store.updateUser(id, { passwordHash: await hashPassword(PASSWORD) }, ACTOR, system.clock());
  return id;
}

/** The whole program in this process, as `touchstone serve` composes it, on a folder of its own, with a small register and feed. */
export async function startConsoleSystem(): Promise<ConsoleSystem> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'touchstone-console-'));
  const logger = makeLogger('error');
  const [consoleFolder, system] = await Promise.all([
    buildConsole(() => undefined),
    composeSystem(
      {
        dataFolder,
        templateFolder: TEMPLATES,
        host: '127.0.0.1',
        port: 0,
        publicUrl: 'http://127.0.0.1',
        threads: 1,
        maxFeedBytes: 1e8,
        readsPictures: true,
      },
      logger,
    ),
  ]);
  const pictures = await system.openPictures();
  const server = makeServer({
    ...system,
    pictures: pictures.search,
    media: system.blobs,
    consoleFolder,
    logger,
    config: { cookieSecure: false, limits: { ...DEFAULT_LIMITS, streams: { caller: 100, total: 100 } } },
  });
  const url = await server.listen({ host: '127.0.0.1', port: 0 });
  const runners = [system.startFeedRunner(), pictures.startRetroRunner()];
  const admin = await addUser(system, 'admin@example.test', 'admin');
  await addUser(system, 'reviewer@example.test', 'reviewer');
  await system.register.importRights({ name: 'rights.jsonl', bytes: Buffer.from(await registerFile()) }, ACTOR);

  const screenFeed = async (name: string, content: string): Promise<string> => {
    const id = system.newId();
    const bytes = Buffer.from(content);
    const source = await system.blobs.putStream(
      (async function* () {
        yield bytes;
      })(),
      bytes.length,
    );
    const feed = { id, name, source: source.digest, bytesTotal: bytes.length, defaultMarkets: [] };
    await system.store.createFeed(feed, ACTOR, system.clock());
    system.wakeups.notify('feeds');
    const until = Date.now() + 30_000;
    for (;;) {
      const state = (await system.store.findFeed(id))?.state;
      if (state === 'done') return id;
      if (state === 'failed' || Date.now() > until) throw new Error(`feed ${name} is ${state}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };
  await screenFeed('Example marketplace', await feedFile());

  return {
    url,
    system,
    screenFeed,
    async signInLink() {
      const { token } = await issueSignInLink(system, admin, 60_000);
      return `${url}/sign-in?token=${token}`;
    },
    async close() {
      await Promise.all(runners.map((runner) => runner.stop()));
      await server.close();
      await system.close();
      rmSync(dataFolder, { recursive: true, force: true });
    },
  };
}
