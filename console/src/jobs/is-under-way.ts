import type { JobState } from '../api/model.ts';

export function isUnderWay(state: JobState): boolean {
  return state === 'queued' || state === 'running';
}
