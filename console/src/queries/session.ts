import { queryOptions } from '@tanstack/react-query';
import { readSession } from '../api/session.ts';

export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: readSession,
  staleTime: 5 * 60_000,
});
