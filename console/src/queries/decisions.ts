import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { type DecisionFilters, findDecision, listDecisions } from '../api/decisions.ts';

const PAGE_SIZE = 50;

export function decisionsQuery(filters: DecisionFilters, pageSize = PAGE_SIZE) {
  return infiniteQueryOptions({
    queryKey: ['decisions', filters, pageSize],
    queryFn: ({ pageParam }) => listDecisions(filters, pageParam, pageSize),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.nextCursor,
  });
}

export function decisionQuery(id: string) {
  return queryOptions({
    queryKey: ['decision', id],
    queryFn: () => findDecision(id),
    // A decision never changes; only what stands beside it does (the register, a later decision).
    staleTime: 60_000,
  });
}
