import { useMutation, useQueryClient } from '@tanstack/react-query';
import { changeUser } from '../api/accounts.ts';
import type { Role } from '../api/model.ts';
import { usersQuery } from './accounts.ts';

export function useChangeUser() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id, ...change }: { readonly id: string; readonly role?: Role; readonly disabled?: boolean }) =>
      changeUser(id, change),
    onSettled: () => client.invalidateQueries({ queryKey: usersQuery.queryKey }),
  });
}
