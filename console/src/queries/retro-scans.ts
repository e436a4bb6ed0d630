import { infiniteQueryOptions } from '@tanstack/react-query';
import { listRetroScans } from '../api/retro-scans.ts';
import { isUnderWay } from '../jobs/is-under-way.ts';

/** All retro-scans, or those of one right. Read again from time to time while one is under way: events tell of its beginning and end only. */
export function retroScansQuery(right?: string, pageSize = 50) {
  return infiniteQueryOptions({
    queryKey: ['retro-scans', right, pageSize],
    queryFn: ({ pageParam }) => listRetroScans(right, pageParam, pageSize),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.nextCursor,
    refetchInterval: ({ state }) =>
      state.data?.pages.some((page) => page.items.some((scan) => isUnderWay(scan.state))) ? 1500 : false,
  });
}
