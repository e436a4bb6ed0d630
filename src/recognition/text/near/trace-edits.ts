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
const CELLS = WIDTH * WIDTH;
/** Edits that are ever allowed. */
export const MOST_EDITS = 2;
const STEPS = { same: 0, changed: 1, dropped: 2, added: 3, swapped: 4 } as const;

// One table for each number of edits: the likeliest way to a cell can take more edits than another that still has some left.
const factors = new Float64Array(CELLS * (MOST_EDITS + 1));
const steps = new Uint8Array(CELLS * (MOST_EDITS + 1));

/** Takes the way over `from`, one step of `factor` on, where it is likelier than the ways known to `cell`. */
function improve(cell: number, from: number, factor: number, edits: number, step: number, most: number): void {
  for (let count = edits; count <= most; count++) {
    const product = (factors[(count - edits) * CELLS + from] ?? 0) * factor;
    const to = count * CELLS + cell;
    if (product <= (factors[to] ?? 0)) continue;
    factors[to] = product;
    steps[to] = step;
  }
}

function fillCell(span: string, form: string, i: number, k: number, most: number): void {
  const cell = i * WIDTH + k;
  if (cell === 0) {
    factors[0] = 1;
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

function toEdit(step: number, span: string, form: string, i: number, k: number): Edit {
  const place = { inForm: k, inSpan: i };
  const s = span.charAt(i);
  const f = form.charAt(k);
  if (step === STEPS.dropped) return { kind: 'dropped-letter', ...place, factor: droppedFactor(f, form.charAt(k - 1)) };
  if (step === STEPS.added) return { kind: 'added-letter', ...place, factor: addedFactor(s, span.charAt(i - 1)) };
  if (step === STEPS.swapped) return { kind: 'swapped-letters', ...place, factor: SWAPPED_FACTOR };
  return { kind: 'changed-letter', ...place, factor: changedFactor(s, f) };
}

/** The edits of the filled tables that end with `count` of them, last first. */
function readBack(span: string, form: string, count: number): Edit[] {
  const edits: Edit[] = [];
  let left = count;
  for (let i = span.length, k = form.length; i > 0 || k > 0;) {
    const step = steps[left * CELLS + i * WIDTH + k] ?? STEPS.same;
    const width = step === STEPS.swapped ? 2 : 1;
    if (step !== STEPS.dropped) i -= width;
    if (step !== STEPS.added) k -= width;
    if (step === STEPS.same) continue;
    edits.push(toEdit(step, span, form, i, k));
    left--;
  }
  return edits;
}

/**
 * The fewest edits (0 to `most`, which is 2 at most) that make `form` into `span`, of these the likeliest, last first: letters dropped, added, changed, and neighbors swapped
 * (restricted Damerau–Levenshtein). Undefined when more are needed, or either is longer than 64 letters. Only cells within `most` of the
 * diagonal are looked at, so time is linear in the length.
 */
export function traceEdits(span: string, form: string, most: number): readonly Edit[] | undefined {
  const height = span.length;
  const width = form.length;
  if (Math.abs(height - width) > most || height > LONGEST || width > LONGEST) return undefined;
  for (let i = 0; i <= height; i++) {
    const from = i * WIDTH + Math.max(0, i - most - 1);
    const to = i * WIDTH + Math.min(width, i + most + 1);
    for (let count = 0; count <= most; count++) factors.fill(0, count * CELLS + from, count * CELLS + to + 1);
    for (let k = Math.max(0, i - most); k <= Math.min(width, i + most); k++) fillCell(span, form, i, k, most);
  }
  // One changed letter, not one dropped and another added, however likely those are.
  for (let count = 0; count <= most; count++)
    if ((factors[count * CELLS + height * WIDTH + width] ?? 0) > 0) return readBack(span, form, count);
  return undefined;
}
