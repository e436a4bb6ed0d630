import type { Outcome } from '../api/model.ts';

const SHAPES = {
  counterfeit: (
    <>
      <path d="M4.8 1.500h6.400l3.3 3.300v6.400l-3.3 3.300H4.800l-3.3-3.300V4.800z" fill="currentColor" />
      <path d="m5.5 5.5 5 5m0-5-5 5" stroke="var(--ts-shape-hole)" strokeWidth="1.8" strokeLinecap="round" />
    </>
  ),
  unlicensed: (
    <>
      <path d="M8 1.5 15 14H1z" fill="currentColor" strokeLinejoin="round" stroke="currentColor" />
      <path d="M8 6v4m0 2v.1" stroke="var(--ts-shape-hole)" strokeWidth="1.8" strokeLinecap="round" />
    </>
  ),
  grey: (
    <>
      <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" strokeWidth="1.8" />
      <path d="M8 2a6 6 0 0 1 0 12z" fill="currentColor" />
    </>
  ),
  lookalike: (
    <g fill="none" stroke="currentColor" strokeWidth="1.8">
      <circle cx="5.7" cy="8" r="4.3" />
      <circle cx="10.3" cy="8" r="4.3" />
    </g>
  ),
  clear: (
    <>
      <circle cx="8" cy="8" r="6.2" fill="none" stroke="currentColor" strokeWidth="1.6" />
      <path d="m5.2 8.3 2 2 3.6-4.2" fill="none" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" />
    </>
  ),
} as const;

/** One shape an outcome, so that color is never alone. */
export function OutcomeShape({ outcome, size = 14 }: { readonly outcome: Outcome; readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {SHAPES[outcome]}
    </svg>
  );
}
