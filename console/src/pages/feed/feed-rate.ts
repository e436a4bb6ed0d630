import type { Feed } from '../../api/model.ts';

export interface FeedRate {
  readonly doneShare: number;
  readonly recordsPerSecond: number;
  /** Absent until enough was read to tell, and once it ended. */
  readonly secondsLeft?: number;
}

/** How far and how fast, from the start of the feed to now: bytes tell how far, because nobody knows the number of records before the end. */
export function feedRate({ state, progress, startedAt, finishedAt }: Feed, now: number): FeedRate {
  const end = finishedAt === undefined ? now : Date.parse(finishedAt);
  const seconds = startedAt === undefined ? 0 : Math.max(0, end - Date.parse(startedAt)) / 1000;
  const doneShare = state === 'done' ? 1 : Math.min(1, progress.bytesRead / Math.max(1, progress.bytesTotal));
  const recordsPerSecond = seconds > 0 ? progress.recordsRead / seconds : 0;
  const canTell = state === 'running' && doneShare > 0.01 && seconds > 1;
  return {
    doneShare,
    recordsPerSecond,
    ...(canTell ? { secondsLeft: (seconds / doneShare) * (1 - doneShare) } : {}),
  };
}
