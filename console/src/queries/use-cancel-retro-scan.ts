import { useMutation, useQueryClient } from '@tanstack/react-query';
import { cancelRetroScan } from '../api/retro-scans.ts';

export function useCancelRetroScan(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => cancelRetroScan(id),
    onSettled: () => client.invalidateQueries({ queryKey: ['retro-scans'] }),
  });
}
