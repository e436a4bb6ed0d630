import type { HashSegments, PictureStore } from './ports.ts';
import type { Wakeups } from './wakeups.ts';

export interface FollowPicturesOptions {
  readonly store: Pick<PictureStore, 'listHashes'>;
  readonly segments: Pick<HashSegments, 'lastId' | 'missing' | 'append' | 'restore'>;
  readonly wakeups: Wakeups;
  /** How often to look without being woken (default 5 s): wakeups may be lost. */
  readonly pollMs?: number;
  readonly onError?: (error: unknown) => void;
}

export interface PictureFollower {
  /** Resolves when all hashes that the store has now are in the segments. */
  catchUp(): Promise<void>;
  stop(): Promise<void>;
}

/** Hashes taken over at a time: 2.5 MB as the database writes them. */
const PAGE = 20_000;
/** Hashes put back at a time: the range of a damaged file is a million. */
const MOST_RESTORED = 1 << 20;

/**
 * Keeps the segments of this process at what the store has, until it is stopped: what was found damaged is filled first, then what has been
 * committed since. The segments hold whole pages or nothing of them, so that whoever goes on after a crash begins where they end.
 */
export function followPictures(options: FollowPicturesOptions): PictureFollower {
  const { store, segments, wakeups, pollMs = 5000, onError = () => {} } = options;
  const stopping = new AbortController();
  let last: Promise<void> = Promise.resolve();
  let next: Promise<void> | undefined;

  async function takeOver(): Promise<void> {
    for (let [range] = segments.missing; range !== undefined && !stopping.signal.aborted; [range] = segments.missing) {
      const { seqs, hashes } = await store.listHashes({ afterSeq: range.afterId, limit: MOST_RESTORED });
      const count = seqs.findIndex((seq) => seq > range.throughId);
      const ids = count < 0 ? seqs : seqs.slice(0, count);
      const throughId = ids.length === MOST_RESTORED ? (ids.at(-1) ?? range.throughId) : range.throughId;
      await segments.restore({ afterId: range.afterId, throughId }, hashes.slice(0, ids.length * 8), ids);
    }
    for (;;) {
      const { seqs, hashes } = await store.listHashes({ afterSeq: segments.lastId, limit: PAGE });
      if (seqs.length > 0) await segments.append(hashes, seqs);
      if (seqs.length < PAGE || stopping.signal.aborted) return;
    }
  }

  /** A turn that has not begun yet serves everyone who asks for one. */
  function catchUp(): Promise<void> {
    next ??= last.then(() => {
      next = undefined;
      return takeOver();
    });
    last = next.catch(() => {});
    return next;
  }

  const catchUpSoon = (): void => void (stopping.signal.aborted || catchUp().catch(onError));
  const timer = setInterval(catchUpSoon, pollMs);
  wakeups.subscribe('events', stopping.signal, catchUpSoon);
  catchUpSoon();
  return {
    catchUp,
    stop: () => {
      stopping.abort();
      clearInterval(timer);
      return last;
    },
  };
}
