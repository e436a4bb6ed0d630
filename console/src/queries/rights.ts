import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { findRight, listRights, type RightFilters } from '../api/rights.ts';

export function rightsQuery(filters: RightFilters, pageSize = 50) {
  return infiniteQueryOptions({
    queryKey: ['rights', filters, pageSize],
    queryFn: ({ pageParam }) => listRights(filters, pageParam, pageSize),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.nextCursor,
  });
}

export function rightQuery(id: string) {
  return queryOptions({ queryKey: ['right', id], queryFn: () => findRight(id) });
}
