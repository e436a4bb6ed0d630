'use strict';
// Plain JavaScript that any Node.js >= 18 runs: it brings the Node.js and the packages that the project is pinned to.
const { spawn, spawnSync } = require('node:child_process');
const { existsSync, mkdirSync, readFileSync, rmSync, statSync } = require('node:fs');
const { join, resolve } = require('node:path');

const root = resolve(__dirname, '..');
const wantedMajor = 24;

/** Whether what is installed is what the lockfile names. npm writes its hidden lockfile last, so a broken install has none. */
function isInstalled() {
  try {
    const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
    const found = JSON.parse(readFileSync(join(root, 'node_modules', '.package-lock.json'), 'utf8')).packages;
    for (const [path, entry] of Object.entries(wanted)) {
      if (path === '' || entry.optional || entry.devOptional || entry.peer) continue;
      if (found[path]?.version !== entry.version) return false;
    }
    return true;
  } catch {
    return false;
  }
}

/** One installation at a time: a second launcher waits for the first. A lock older than ten minutes was left by a killed one. */
function withInstallLock(work) {
  const lock = join(root, '.install-lock');
  for (;;) {
    try {
      mkdirSync(lock);
      break;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      let ageMs = 0;
      try {
        ageMs = Date.now() - statSync(lock).mtimeMs;
      } catch {
        continue;
      }
      if (ageMs > 600_000) rmSync(lock, { recursive: true, force: true });
      else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 500);
    }
  }
  try {
    work();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

function install() {
  process.stderr.write('Installing what the lockfile names (once, about 1 GB) …\n');
  const npm = process.env.npm_execpath;
  // Warnings would be of the Node.js at hand, and the packages run on the one that is among them.
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  // npm's own report goes to stderr: stdout belongs to the command that was asked for.
  const options = { cwd: root, stdio: ['ignore', 2, 2] };
  const run =
    npm !== undefined && /npm-cli\.[cm]?js$/.test(npm)
      ? spawnSync(process.execPath, [npm, ...args], options)
      : spawnSync('npm', args, options);
  if (run.error !== undefined || run.status !== 0) {
    process.stderr.write(
      `touchstone: the packages could not be installed (${run.error?.message ?? `npm ci ended with ${run.status}`}). ` +
        'Check that npm reaches its registry and that the disk has 1 GB free, then run the command again.\n',
    );
    process.exit(1);
  }
}

function ensureInstalled() {
  if (!isInstalled()) {
    withInstallLock(() => {
      if (!isInstalled()) install();
    });
  }
}

/** The Node.js of the lockfile where there is one for this platform, else the one that runs this, if it is new enough. */
function findNode() {
  const packaged = join(root, 'node_modules', `node-${process.platform}-${process.arch}`, 'bin', 'node');
  if (existsSync(packaged) && spawnSync(packaged, ['--version']).status === 0) return packaged;
  if (Number(process.versions.node.split('.')[0]) >= wantedMajor) return process.execPath;
  process.stderr.write(
    `touchstone: needs Node.js ${wantedMajor} or newer, and this is ${process.versions.node}. No packaged Node.js for ` +
      `${process.platform}-${process.arch} is installed: install Node.js ${wantedMajor} from your system or nodejs.org, then run the command again.\n`,
  );
  return process.exit(2);
}

/** Runs a script of the project under the right Node.js and ends as it ends. The child sees its parent's death as a closed channel. */
function launch(script, args) {
  ensureInstalled();
  const child = spawn(findNode(), ['--disable-warning=ExperimentalWarning', join(root, script), ...args], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    // Compiled code is kept from run to run: every thread starts a third faster.
    env: { NODE_COMPILE_CACHE: join(root, 'node_modules', '.cache', 'node'), ...process.env },
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('error', (error) => {
    process.stderr.write(`touchstone: ${error.message}\n`);
    process.exit(1);
  });
  child.on('exit', (code, signal) => {
    if (signal === null) process.exit(code ?? 1);
    process.removeAllListeners(signal);
    process.kill(process.pid, signal);
  });
}

module.exports = { launch };
