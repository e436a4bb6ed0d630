import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PGlite } from '@electric-sql/pglite';

/**
 * Making a new PostgreSQL cluster takes PGlite 2 to 5 s of processor time, unpacking a made one 0.5 s. A folder of templates keeps the
 * cluster that the first database was made of, one for each version of PGlite.
 */
export async function readTemplate(folder: string): Promise<Blob | undefined> {
  try {
    return new Blob([await readFile(await templatePath(folder))]);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Keeps a cluster that nothing was put into yet. */
export async function writeTemplate(folder: string, database: PGlite): Promise<void> {
  const dump = await database.dumpDataDir('none');
  await mkdir(folder, { recursive: true });
  // Written beside and renamed: whoever reads meanwhile gets a whole template or none.
  const incoming = join(folder, randomUUID());
  await writeFile(incoming, dump.stream());
  await rename(incoming, await templatePath(folder));
}

async function templatePath(folder: string): Promise<string> {
  const manifest = new URL('../package.json', import.meta.resolve('@electric-sql/pglite'));
  const { version } = JSON.parse(await readFile(fileURLToPath(manifest), 'utf8')) as { readonly version: string };
  return join(folder, `pglite-${version}.tar`);
}
