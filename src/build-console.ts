import { createHash } from 'node:crypto';
import { spawn } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '..');
const DIST = join(ROOT, 'console', 'dist');

/** Digest of all that the built console is made from. */
function sourceDigest(): string {
  const hash = createHash('sha256').update(readFileSync(join(ROOT, 'package-lock.json')));
  const files = globSync('console/{index.html,vite.config.ts,tsconfig.json,public/**,src/**}', {
    cwd: ROOT,
    withFileTypes: true,
  })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
  for (const file of files) hash.update(`\n${file.slice(ROOT.length)}\n`).update(readFileSync(file));
  return hash.digest('hex');
}

/**
 * The folder of the built console, built first where it is missing or older than its sources (some seconds, once). `say` is called when
 * a build starts.
 */
export async function buildConsole(say: (line: string) => void): Promise<string> {
  const digest = sourceDigest();
  if (isBuilt(digest)) return DIST;
  say('Building the console (once, some seconds) …');
  // Beside, then renamed into place: two processes that start together must not delete each other's files.
  const fresh = mkdtempSync(join(ROOT, 'console', '.dist-'));
  try {
    const output = await runVite(fresh);
    if (output !== undefined) throw new Error(`the console could not be built:\n${output}`);
    // Another process may have been faster, and serve from there already.
    if (isBuilt(digest)) return DIST;
    writeFileSync(join(fresh, '.sources'), digest);
    rmSync(DIST, { recursive: true, force: true });
    renameSync(fresh, DIST);
  } catch (error) {
    if (!isBuilt(digest)) throw error;
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
  return DIST;
}

function isBuilt(digest: string): boolean {
  const stamp = join(DIST, '.sources');
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === digest;
}

/** In a process of its own, so that its memory goes when it ends. Returns what it printed when it failed. */
function runVite(outDir: string): Promise<string | undefined> {
  return new Promise((done, reject) => {
    const child = spawn(
      process.execPath,
      [
        join(ROOT, 'node_modules', 'vite', 'bin', 'vite.js'),
        'build',
        'console',
        '--outDir',
        outDir,
        '--emptyOutDir',
        '--logLevel',
        'warn',
      ],
      {
        cwd: ROOT,
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    );
    let printed = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        printed += text;
      });
    }
    child.on('error', reject);
    child.on('exit', (code) => done(code === 0 ? undefined : printed));
  });
}
