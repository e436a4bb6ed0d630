/** Where a binding works: everywhere, or on one kind of page in addition. */
export const KEY_SCOPES = ['everywhere', 'list', 'decision'] as const;
export type KeyScope = (typeof KEY_SCOPES)[number];

/** Strokes in order: a letter or sign as `KeyboardEvent.key` gives it, `mod+` for Control or Command. */
export interface Binding {
  readonly act: string;
  readonly scope: KeyScope;
  readonly strokes: readonly string[];
}

/** The one registry of keys: a page acts on these and on no others, and the sheet shows them. */
export const BINDINGS = [
  { act: 'openSpotlight', scope: 'everywhere', strokes: ['mod+k'] },
  { act: 'showKeys', scope: 'everywhere', strokes: ['?'] },
  { act: 'toggleBlur', scope: 'everywhere', strokes: ['b'] },
  { act: 'goOverview', scope: 'everywhere', strokes: ['g', 'o'] },
  { act: 'goDecisions', scope: 'everywhere', strokes: ['g', 'd'] },
  { act: 'goRights', scope: 'everywhere', strokes: ['g', 'r'] },
  { act: 'goFeeds', scope: 'everywhere', strokes: ['g', 'f'] },
  { act: 'goScreen', scope: 'everywhere', strokes: ['g', 's'] },
  { act: 'goPictures', scope: 'everywhere', strokes: ['g', 'p'] },
  { act: 'goRetroScans', scope: 'everywhere', strokes: ['g', 'a'] },
  { act: 'goSettings', scope: 'everywhere', strokes: ['g', ','] },
  { act: 'next', scope: 'list', strokes: ['j'] },
  { act: 'previous', scope: 'list', strokes: ['k'] },
  { act: 'open', scope: 'list', strokes: ['Enter'] },
  { act: 'search', scope: 'list', strokes: ['/'] },
  { act: 'nextDecision', scope: 'decision', strokes: ['j'] },
  { act: 'previousDecision', scope: 'decision', strokes: ['k'] },
  { act: 'nextReason', scope: 'decision', strokes: ['n'] },
  { act: 'previousReason', scope: 'decision', strokes: ['p'] },
  { act: 'openRight', scope: 'decision', strokes: ['r'] },
  { act: 'copyLink', scope: 'decision', strokes: ['c'] },
  { act: 'back', scope: 'decision', strokes: ['Escape'] },
] as const satisfies readonly Binding[];

export type Act = (typeof BINDINGS)[number]['act'];
