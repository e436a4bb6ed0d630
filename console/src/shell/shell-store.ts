import { useSyncExternalStore } from 'react';

let isKeySheetOpen = false;
const listeners = new Set<() => void>();

function setKeySheet(open: boolean): void {
  isKeySheetOpen = open;
  for (const listener of listeners) listener();
}

export const openKeySheet = () => setKeySheet(true);
export const closeKeySheet = () => setKeySheet(false);

export function useKeySheetOpen(): boolean {
  return useSyncExternalStore(
    (onChange) => {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
    () => isKeySheetOpen,
  );
}
