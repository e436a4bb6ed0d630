import { join } from 'node:path';
import { exportRegister, loadRights, readFlags, UsageError } from './cli/index.ts';
import { composeSystem, makeLogger, type System } from './compose-system.ts';
import { requireConfiguration } from './run-server.ts';
import { ensureUser, issueSignInLink, signInUrl } from './server/index.ts';
import { makeFolderBlobStore } from './store/index.ts';

const ACTOR = { kind: 'system', id: 'command-line' } as const;
const LINK_MS = 24 * 60 * 60_000;

async function withSystem<T>(work: (system: System) => Promise<T>): Promise<T> {
  // Nothing is screened here: one thread to hash the pictures of rights, and no nets.
  const system = await composeSystem(
    { ...requireConfiguration(), threads: 1, readsPictures: false },
    makeLogger('warn'),
  );
  try {
    return await work(system);
  } finally {
    await system.close();
  }
}

/** `touchstone rights import FILE...` and `touchstone rights export VERSION` */
export async function runRights(args: readonly string[]): Promise<number> {
  const { values, rest } = readFlags(args, { encoding: { kind: 'value' } });
  const [verb, ...operands] = rest;
  const [first] = operands;
  if (verb === 'import' && first !== undefined) return importRights(operands, values.encoding);
  if (verb === 'export' && first !== undefined && operands.length === 1) {
    const blobs = makeFolderBlobStore(join(requireConfiguration().dataFolder, 'blobs'));
    return exportRegister(first, { blobs, stdout: process.stdout });
  }
  throw new UsageError('say touchstone rights import FILE... or touchstone rights export VERSION');
}

async function importRights(files: readonly string[], encoding: string | undefined): Promise<number> {
  return withSystem(async (system) => {
    const options = { rights: files, ...(encoding !== undefined && { encoding }) };
    const { rights, skipped } = await loadRights(options, system.localMedia, (line) => console.error(line));
    await system.register.saveRights(rights, ACTOR);
    console.log(
      `${rights.length} ${rights.length === 1 ? 'right' : 'rights'} imported, ${skipped} skipped; the register is ${system.register.version}`,
    );
    return skipped > 0 ? 3 : 0;
  });
}

/** `touchstone users link EMAIL` */
export async function runUsers(args: readonly string[]): Promise<number> {
  const { rest } = readFlags(args, {});
  const [verb, email, ...more] = rest;
  if (verb !== 'link' || email === undefined || !email.includes('@') || more.length > 0) {
    throw new UsageError('say touchstone users link EMAIL');
  }
  return withSystem(async (system) => {
    const userId = await ensureUser(system, { email, name: email, role: 'admin' }, ACTOR);
    console.log(signInUrl(requireConfiguration().publicUrl, await issueSignInLink(system, userId, LINK_MS)));
    return 0;
  });
}
