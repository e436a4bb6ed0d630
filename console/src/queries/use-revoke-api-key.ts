import { useMutation, useQueryClient } from '@tanstack/react-query';
import { revokeApiKey } from '../api/accounts.ts';
import { apiKeysQuery } from './accounts.ts';

export function useRevokeApiKey() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: revokeApiKey,
    onSettled: () => client.invalidateQueries({ queryKey: apiKeysQuery.queryKey }),
  });
}
