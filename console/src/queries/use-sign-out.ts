import { useMutation, useQueryClient } from '@tanstack/react-query';
import { signOut } from '../api/session.ts';
import { sessionQuery } from './session.ts';

/** Forgets everything that was read: the next person at this screen sees none of it. */
export function useSignOut() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: signOut,
    onSuccess() {
      const [session] = sessionQuery.queryKey;
      client.setQueryData(sessionQuery.queryKey, null);
      client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== session });
    },
  });
}
