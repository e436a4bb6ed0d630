import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { findFeed, listFeeds, listFeedSkips } from '../api/feeds.ts';
import { isUnderWay } from '../jobs/is-under-way.ts';

export function feedsQuery(pageSize = 50) {
  return infiniteQueryOptions({
    queryKey: ['feeds', pageSize],
    queryFn: ({ pageParam }) => listFeeds(pageParam, pageSize),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.nextCursor,
    // Events tell of every batch; asking as well keeps the page true when the stream is cut.
    refetchInterval: ({ state }) =>
      state.data?.pages.some((page) => page.items.some((feed) => isUnderWay(feed.state))) ? 3000 : false,
  });
}

export function feedQuery(id: string) {
  return queryOptions({
    queryKey: ['feed', id],
    queryFn: () => findFeed(id),
    refetchInterval: ({ state }) => (state.data !== undefined && isUnderWay(state.data.state) ? 1500 : false),
  });
}

export function feedSkipsQuery(id: string, pageSize = 50) {
  return infiniteQueryOptions({
    queryKey: ['feed-skips', id, pageSize],
    queryFn: ({ pageParam }) => listFeedSkips(id, pageParam, pageSize),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.nextCursor,
  });
}
