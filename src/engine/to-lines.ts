import type { Decision, Outcome } from '../judgment/index.ts';
import type { DecisionLines } from './screening-protocol.ts';

/** Writes decisions as they go to a file, and counts what a summary tells. */
export function toLines(decisions: readonly Decision[]): DecisionLines {
  const outcomes: { [outcome in Outcome]?: number } = {};
  let text = '';
  for (const decision of decisions) {
    text += `${JSON.stringify(decision)}\n`;
    outcomes[decision.outcome] = (outcomes[decision.outcome] ?? 0) + 1;
  }
  return {
    bytes: new TextEncoder().encode(text),
    decisions: decisions.length,
    outcomes,
    withSkips: decisions.filter(({ skips }) => skips.length > 0).length,
  };
}
