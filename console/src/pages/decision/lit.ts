import { createContext, useContext } from 'react';

/** Which evidence stands out: that of the reason under the pointer, else of the one chosen. */
export interface Lit {
  readonly signals: ReadonlySet<number>;
}

export const LitContext = createContext<Lit>({ signals: new Set() });

export function useIsLit(signals: readonly number[]): boolean {
  const lit = useContext(LitContext);
  return signals.some((signal) => lit.signals.has(signal));
}

/** The element that shows a signal, found by this attribute when its reason is chosen. */
function evidenceSelector(signal: number): string {
  return `[data-signals~="${signal}"]`;
}

/** Brings the first place of this evidence to the middle of the screen. */
export function centerEvidence(signals: readonly number[]): void {
  for (const signal of signals) {
    const place = document.querySelector(evidenceSelector(signal));
    if (place === null) continue;
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    place.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' });
    return;
  }
}
