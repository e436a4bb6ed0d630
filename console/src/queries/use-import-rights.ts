import { useMutation, useQueryClient } from '@tanstack/react-query';
import { importRights } from '../api/rights.ts';

export function useImportRights() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: importRights,
    meta: { showsItsProblem: true },
    onSuccess: () => client.invalidateQueries({ queryKey: ['rights'] }),
  });
}
