import { useSyncExternalStore } from 'react';

/** Wellbeing: pictures may be veiled until hovered, focused or revealed by key, and shown without color. */
export interface Veil {
  readonly blur: boolean;
  readonly greyscale: boolean;
}

const STORAGE_KEY = 'touchstone.veil';
const listeners = new Set<() => void>();
let veil: Veil = readVeil();

function readVeil(): Veil {
  const stored = (globalThis.localStorage?.getItem(STORAGE_KEY) ?? '').split(' ');
  return { blur: stored.includes('blur'), greyscale: stored.includes('greyscale') };
}

/** The style sheet veils by these attributes, so that no picture flashes bare while pages render. */
export function applyVeil(): void {
  document.documentElement.toggleAttribute('data-blur', veil.blur);
  document.documentElement.toggleAttribute('data-greyscale', veil.greyscale);
}

export function setVeil(next: Veil): void {
  veil = next;
  localStorage.setItem(STORAGE_KEY, [next.blur && 'blur', next.greyscale && 'greyscale'].filter(Boolean).join(' '));
  applyVeil();
  for (const listener of listeners) listener();
}

export function toggleBlur(): void {
  setVeil({ ...veil, blur: !veil.blur });
}

export function useVeil(): Veil {
  return useSyncExternalStore(
    (onChange) => {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
    () => veil,
  );
}
