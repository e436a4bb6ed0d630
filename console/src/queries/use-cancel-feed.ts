import { useMutation, useQueryClient } from '@tanstack/react-query';
import { cancelFeed } from '../api/feeds.ts';
import { feedQuery } from './feeds.ts';

export function useCancelFeed(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => cancelFeed(id),
    onSettled: () => client.invalidateQueries({ queryKey: feedQuery(id).queryKey }),
  });
}
