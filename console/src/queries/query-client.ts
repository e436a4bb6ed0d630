import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { ProblemError } from '../api/problem.ts';
import { reportProblem } from '../states/report-problem.ts';
import { sessionQuery } from './session.ts';

export function makeQueryClient(): QueryClient {
  const onError = (error: unknown) => {
    // A session that ran out: the shell sees it and asks to sign in again, and comes back to the same address.
    if (isUnauthenticated(error)) client.setQueryData(sessionQuery.queryKey, null);
  };
  const client = new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({
      onError(error, _variables, _onMutateResult, mutation) {
        onError(error);
        if (mutation.meta?.['showsItsProblem'] !== true) reportProblem(error);
      },
    }),
    defaultOptions: {
      queries: {
        staleTime: 10_000,
        // What the server answered stands; only no answer, or one that says "later", is worth another try.
        retry: (failures, error) => failures < 2 && isPassing(error),
        refetchOnWindowFocus: true,
      },
    },
  });
  return client;
}

function isUnauthenticated(error: unknown): boolean {
  return error instanceof ProblemError && error.problem.code === 'unauthenticated';
}

function isPassing(error: unknown): boolean {
  return error instanceof ProblemError && [0, 502, 503, 504].includes(error.problem.status);
}
