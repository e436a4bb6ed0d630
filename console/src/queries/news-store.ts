import { useQueryClient } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';

let hasNews = false;
const listeners = new Set<() => void>();

/** That listings were decided since the list was read. The list would shift under the reader's eyes, so it is read again when asked. */
export function setNews(arrived: boolean): void {
  if (hasNews === arrived) return;
  hasNews = arrived;
  for (const listener of listeners) listener();
}

export function useNews(): { readonly arrived: boolean; readonly show: () => void } {
  const client = useQueryClient();
  const arrived = useSyncExternalStore(
    (onChange) => {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
    () => hasNews,
  );
  return {
    arrived,
    show: () => {
      setNews(false);
      void client.resetQueries({ queryKey: ['decisions'] });
    },
  };
}
