import { useMutation, useQueryClient } from '@tanstack/react-query';
import { startRetroScan } from '../api/retro-scans.ts';

export function useStartRetroScan(right: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => startRetroScan(right),
    onSettled: () => client.invalidateQueries({ queryKey: ['retro-scans'] }),
  });
}
