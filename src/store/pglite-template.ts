import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PGlite } from '@electric-sql/pglite';
import { digestOf } from '../evidence/index.ts';
import type { Migration } from './migrate.ts';

const TEMPLATE = /^pglite-.+\.tar$/;

/**
 * The file of a folder of templates that holds a new database, brought to the newest of these migrations. Making one takes PGlite 5.5 s of processor
 * time (a PostgreSQL cluster, then the migrations), unpacking a made one 1.5 s in memory and 3 s in a folder, measured on a busy machine. Each
 * version of PGlite and each set of migrations has its own.
 */
export async function templatePath(folder: string, migrations: readonly Migration[]): Promise<string> {
  const manifest = new URL('../package.json', import.meta.resolve('@electric-sql/pglite'));
  const { version } = JSON.parse(await readFile(fileURLToPath(manifest), 'utf8')) as { readonly version: string };
  const digest = digestOf(migrations.map(({ checksum }) => checksum).join('\n'));
  return join(folder, `pglite-${version}-${digest.slice(7, 23)}.tar`);
}

/** Undefined where it was not made yet. */
export async function readTemplate(path: string): Promise<Blob | undefined> {
  try {
    return new Blob([await readFile(path)]);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Keeps a database that nothing was put into yet, instead of those of other versions and migrations. */
export async function writeTemplate(path: string, database: PGlite): Promise<void> {
  // Else whoever unpacks it replays what the migrations wrote.
  await database.exec('checkpoint');
  const dump = await database.dumpDataDir('none');
  const folder = dirname(path);
  await mkdir(folder, { recursive: true });
  // Written beside and renamed: whoever reads meanwhile gets a whole template or none.
  const incoming = join(folder, randomUUID());
  await writeFile(incoming, dump.stream());
  await rename(incoming, path);
  for (const name of await readdir(folder)) {
    if (TEMPLATE.test(name) && name !== basename(path)) await rm(join(folder, name), { force: true });
  }
}
