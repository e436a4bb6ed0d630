import type { TrickKind } from '../spell/tricks.ts';
import { addedFactor, changedFactor, droppedFactor, SWAPPED_FACTOR } from './edit-factors.ts';

export interface Edit {
  readonly kind: TrickKind & ('dropped-letter' | 'added-letter' | 'changed-letter' | 'swapped-letters');
  /** Where in the form, and where in the span, its first letter stands or is missing. */
  readonly inForm: number;
  readonly inSpan: number;
  readonly factor: number;
}

const LONGEST = 64;
const WIDTH = LONGEST + 1;
const factors = new Float64Array(WIDTH * WIDTH);
const counts = new Uint8Array(WIDTH * WIDTH);
const STEPS = { same: 0, changed: 1, dropped: 2, added: 3, swapped: 4 } as const;
const steps = new Uint8Array(WIDTH * WIDTH);

/** Whether what stands in cell `from` with one step more is likelier than what cell `to` has. */
function improve(to: number, from: number, factor: number, edits: number, step: number, most: number): void {
  const count = (counts[from] ?? 0) + edits;
  const product = (factors[from] ?? 0) * factor;
  if (count > most || product <= (factors[to] ?? 0)) return;
  factors[to] = product;
  counts[to] = count;
  steps[to] = step;
}

/**
 * The likeliest at most `most` edits (0 to 2) that make `form` into `span`: letters dropped, added, changed, and neighbors swapped (restricted
 * Damerau–Levenshtein). Undefined when more are needed, or either is longer than 64 letters. Only cells within `most` of the diagonal are
 * looked at, so time is linear in the length.
 */
export function traceEdits(span: string, form: string, most: number): readonly Edit[] | undefined {
  const height = span.length;
  const width = form.length;
  if (Math.abs(height - width) > most || height > LONGEST || width > LONGEST) return undefined;
  for (let i = 0; i <= height; i++) {
    for (let k = Math.max(0, i - most - 1); k <= Math.min(width, i + most + 1); k++) factors[i * WIDTH + k] = 0;
    for (let k = Math.max(0, i - most); k <= Math.min(width, i + most); k++) fillCell(span, form, i, k, most);
  }
  return (factors[height * WIDTH + width] ?? 0) === 0 ? undefined : readBack(span, form);
}

function fillCell(span: string, form: string, i: number, k: number, most: number): void {
  const cell = i * WIDTH + k;
  if (cell === 0) {
    factors[0] = 1;
    counts[0] = 0;
    return;
  }
  const s = span.charAt(i - 1);
  const f = form.charAt(k - 1);
  if (i > 0 && k > 0) {
    const from = cell - WIDTH - 1;
    if (s === f) improve(cell, from, 1, 0, STEPS.same, most);
    else improve(cell, from, changedFactor(s, f), 1, STEPS.changed, most);
    const isSwapped = i > 1 && k > 1 && s !== f && s === form.charAt(k - 2) && f === span.charAt(i - 2);
    if (isSwapped) improve(cell, cell - 2 * WIDTH - 2, SWAPPED_FACTOR, 1, STEPS.swapped, most);
  }
  if (k > 0) improve(cell, cell - 1, droppedFactor(f, form.charAt(k - 2)), 1, STEPS.dropped, most);
  if (i > 0) improve(cell, cell - WIDTH, addedFactor(s, span.charAt(i - 2)), 1, STEPS.added, most);
}

/** The edits of the filled table, last first. */
function readBack(span: string, form: string): Edit[] {
  const edits: Edit[] = [];
  for (let i = span.length, k = form.length; i > 0 || k > 0;) {
    const step = steps[i * WIDTH + k];
    const di = step === STEPS.dropped ? 0 : step === STEPS.swapped ? 2 : 1;
    const dk = step === STEPS.added ? 0 : step === STEPS.swapped ? 2 : 1;
    i -= di;
    k -= dk;
    if (step === STEPS.same) continue;
    const s = span.charAt(i);
    const f = form.charAt(k);
    const place = { inForm: k, inSpan: i };
    if (step === STEPS.dropped)
      edits.push({ kind: 'dropped-letter', ...place, factor: droppedFactor(f, form.charAt(k - 1)) });
    else if (step === STEPS.added)
      edits.push({ kind: 'added-letter', ...place, factor: addedFactor(s, span.charAt(i - 1)) });
    else if (step === STEPS.swapped) edits.push({ kind: 'swapped-letters', ...place, factor: SWAPPED_FACTOR });
    else edits.push({ kind: 'changed-letter', ...place, factor: changedFactor(s, f) });
  }
  return edits;
}
