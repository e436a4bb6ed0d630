import { useMutation, useQueryClient } from '@tanstack/react-query';
import { withdrawRight } from '../api/rights.ts';

export function useWithdrawRight(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => withdrawRight(id),
    onSuccess: () => client.invalidateQueries({ queryKey: ['rights'] }),
  });
}
