import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { listenToEvents } from '../api/events.ts';
import type { Feed } from '../api/model.ts';
import { feedQuery, feedsQuery } from './feeds.ts';
import { setNews } from './news-store.ts';

/** At most one reading a second, however many decisions a second are made. */
const PACE_MS = 1000;

/** Keeps what is shown true while the server works. Gives whether the stream is open. */
export function useLiveEvents(): boolean {
  const client = useQueryClient();
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const changed = new Set<string>();
    const known = new Map<string, Feed['progress']>();
    const touch = (kinds: readonly string[]) => {
      for (const kind of kinds) changed.add(kind);
      if (changed.size > 0) timer ??= setTimeout(flush, PACE_MS);
    };
    const flush = () => {
      timer = undefined;
      for (const kind of changed) void client.invalidateQueries({ queryKey: [kind] });
      changed.clear();
    };
    const stop = listenToEvents({
      onOpenChange: setOpen,
      onReset: () => void client.invalidateQueries(),
      onEvent({ type }) {
        touch(kindsTouched(type));
        if (type === 'listing.decided') setNews(true);
      },
      onFeedProgress({ id, state, progress }) {
        client.setQueryData(feedQuery(id).queryKey, (feed) => feed && { ...feed, state, progress });
        client.setQueryData(feedsQuery().queryKey, (feeds) =>
          feeds === undefined
            ? undefined
            : {
                ...feeds,
                pages: feeds.pages.map((page) => ({
                  ...page,
                  items: page.items.map((feed: Feed) => (feed.id === id ? { ...feed, state, progress } : feed)),
                })),
              },
        );
        const before = known.get(id);
        known.set(id, progress);
        touch(progress.skipped === before?.skipped ? ['overview'] : ['overview', 'feed-skips']);
        // A stream begins with how far each feed is: that is no news yet.
        if (before !== undefined && progress.decisions > before.decisions) setNews(true);
      },
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [client]);
  return isOpen;
}

/**
 * What is read again after an event. The list of decisions is not among it: it would shift under the reader's eyes,
 * so it says that there is news and loads it when asked.
 */
function kindsTouched(type: string): readonly string[] {
  const [room = ''] = type.split('.');
  switch (room) {
    case 'listing':
      return ['overview'];
    case 'feed':
      return ['overview', 'feeds', 'feed', 'feed-skips'];
    case 'retro-scan':
      return ['retro-scans'];
    case 'right':
    case 'license':
    case 'register':
      return ['overview', 'rights', 'right', 'retro-scans'];
    default:
      return [];
  }
}
