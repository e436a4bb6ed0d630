import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { StoreError } from './store-error.ts';

export interface FolderLock {
  release(): void;
}

/** A database that nothing refers to is collected, and its lock with it: whoever takes a lock need not keep it. */
const held = new Set<DatabaseSync>();

/**
 * Takes the data folder for this process alone. Two processes on one PGlite folder lose rows silently (measured), and PGlite does not notice.
 *
 * Node has no `flock`; a pid file needs guesses after kill -9 (a pid is reused, a container starts again with the same one). SQLite, which
 * Node brings along, takes a real lock of the operating system (fcntl) on the file: the kernel gives it back the moment the process ends, however it
 * ends, and it holds between containers that share the folder. The text file beside it only tells a second process who holds the lock.
 */
export function lockFolder(folder: string, now: Date): FolderLock {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'lock');
  const holderFile = join(folder, 'lock-holder.txt');
  const lock = new DatabaseSync(file, { timeout: 0 });
  try {
    lock.exec('PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE');
  } catch (cause) {
    lock.close();
    throw new StoreError(
      'folder-locked',
      `The data folder ${folder} is in use by ${readHolder(holderFile)}. Stop that process, or choose another data folder.`,
      { cause },
    );
  }
  writeFileSync(holderFile, `process ${process.pid} on ${hostname()}, since ${now.toISOString()}\n`);
  held.add(lock);
  return {
    release() {
      held.delete(lock);
      lock.close();
    },
  };
}

function readHolder(file: string): string {
  try {
    return readFileSync(file, 'utf8').trim().slice(0, 200) || 'another process';
  } catch {
    return 'another process';
  }
}
