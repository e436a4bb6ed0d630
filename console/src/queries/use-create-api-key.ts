import { useMutation, useQueryClient } from '@tanstack/react-query';
import { createApiKey } from '../api/accounts.ts';
import { apiKeysQuery } from './accounts.ts';

export function useCreateApiKey() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: createApiKey,
    onSuccess: () => client.invalidateQueries({ queryKey: apiKeysQuery.queryKey }),
  });
}
