import { useMutation, useQueryClient } from '@tanstack/react-query';
import { createUser } from '../api/accounts.ts';
import { usersQuery } from './accounts.ts';

export function useCreateUser() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: createUser,
    onSuccess: () => client.invalidateQueries({ queryKey: usersQuery.queryKey }),
  });
}
