import { type ProgressTarget, Progress } from './cli/index.ts';
import type { System } from './compose-system.ts';

const LOOK_MS = 500;

/** Shows on a terminal how the feed at work comes along, and says when one is done. */
export function watchFeeds(system: System, target: ProgressTarget): { stop(): void } {
  const progress = new Progress(target, () => system.clock().getTime());
  const startedAt = system.clock().getTime();
  let running: string | undefined;
  let isLooking = false;
  let isStopped = false;
  const look = async (): Promise<void> => {
    const { items } = await system.store.listFeeds({ limit: 20 });
    if (isStopped) return;
    const feed = items.find((item) => item.state === 'running');
    if (feed !== undefined) {
      running = feed.id;
      const { bytesRead, bytesTotal, recordsRead, skipped } = feed.progress;
      progress.update({
        fraction: bytesTotal > 0 ? bytesRead / bytesTotal : 0,
        records: recordsRead,
        skipped,
        startedAt: Date.parse(feed.startedAt ?? '') || startedAt,
      });
      return;
    }
    const ended = items.find((item) => item.id === running);
    running = undefined;
    if (ended === undefined) return;
    const outcomes = Object.entries(ended.progress.outcomes).map(([outcome, count]) => `${outcome} ${count}`);
    progress.log(
      `${ended.name}: ${ended.state}, ${ended.progress.listings} listings, ${ended.progress.decisions} decisions (${outcomes.join(', ')}), ${ended.progress.skipped} skipped.`,
    );
  };
  const timer = setInterval(() => {
    if (isLooking) return;
    isLooking = true;
    look()
      .catch(() => {})
      .finally(() => {
        isLooking = false;
      });
  }, LOOK_MS);
  return {
    stop: () => {
      isStopped = true;
      clearInterval(timer);
      progress.clear();
    },
  };
}
