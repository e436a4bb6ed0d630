import { align, type Aligned } from './align.ts';
import { findMaskedPatterns, findPatterns, type Hits, makeHits } from './find-patterns.ts';
import type { View } from './fold/fold-character.ts';
import { foldTables } from './fold/fold-table.ts';
import { foldText } from './fold/fold-text.ts';
import { judgeSpelling, type Spelling } from './judge-spelling.ts';
import type { CompiledCue, CompiledTerm, Form, TextMatcher } from './matcher.ts';
import type { Field } from './read-fields.ts';
import { fillStream, makeStream } from './stream.ts';

/** A spelling of a form, term or cue found in a field. `start` and `end` are offsets into the field's reading. */
interface Found {
  readonly field: Field;
  readonly start: number;
  readonly end: number;
}

export interface FoundForm extends Found {
  readonly form: Form;
  readonly aligned: Aligned;
  readonly spelling: Spelling;
  /** What stands at the two ends of the span, see `EDGES`. */
  readonly startEdge: number;
  readonly endEdge: number;
}

export interface FoundTerm extends Found {
  readonly term: CompiledTerm;
  readonly aligned: Aligned;
  readonly spelling: Spelling;
}

export interface FoundCue extends Found {
  readonly cue: CompiledCue;
}

export interface Matches {
  readonly forms: FoundForm[];
  readonly terms: FoundTerm[];
  readonly cues: FoundCue[];
  /** Something was left out because a bound was reached. */
  isTruncated: boolean;
}

// Bounds that only a text made to exhaust the recognizer reaches. What they cut off is said on the signals.
const MAX_FINDS_PER_ENTRY_AND_FIELD = 16;
const MAX_TRIES_PER_ENTRY_AND_FIELD = 500;
const MAX_CUES_PER_FIELD = 2_000;
const KEPT_CAPACITY = 1 << 18;

let stream = makeStream();
const hits = makeHits();
/** Cue, start and end of each phrase of the field at hand; most fields name no mark, and then few of them matter. */
const cueHits: number[] = [];

interface Tally {
  found: number;
  tried: number;
}

/** Everything of one field, one view after the other, appended to `matches`. */
export function findMatches(matcher: TextMatcher, field: Field, matches: Matches): void {
  const tallies = new Map<number, Tally>();
  const text = field.reading.text;
  const formsBefore = matches.forms.length;
  cueHits.length = 0;
  fillStream(stream, foldTables.plain, text);
  const { hasDrawn, hasMask } = stream;
  findPatterns(matcher.automaton, stream, hits);
  resolve(matcher, field, hits, 'plain', tallies, matches);
  if (hasMask) {
    findMaskedPatterns(matcher.automaton, stream, hits);
    if (hits.isCutShort) matches.isTruncated = true;
    resolve(matcher, field, hits, 'plain', tallies, matches);
  }
  if (hasDrawn) {
    fillStream(stream, foldTables.drawn, text);
    findPatterns(matcher.automaton, stream, hits);
    resolve(matcher, field, hits, 'drawn', tallies, matches);
  }
  keepCues(matcher, field, matches.forms.length > formsBefore, matches);
  if (stream.symbols.length > KEPT_CAPACITY) stream = makeStream();
}

function resolve(
  matcher: TextMatcher,
  field: Field,
  found: Hits,
  view: View,
  tallies: Map<number, Tally>,
  matches: Matches,
): void {
  const { entryStarts, entries, forms, terms } = matcher;
  const firstCue = forms.length + terms.length;
  for (let h = 0; h < found.length; h++) {
    const pattern = found.patterns[h] ?? 0;
    const first = found.firsts[h] ?? 0;
    const last = found.lasts[h] ?? 0;
    const to = entryStarts[pattern + 1] ?? 0;
    for (let e = entryStarts[pattern] ?? 0; e < to; e++) {
      const entry = entries[e] ?? 0;
      if (entry >= firstCue) {
        if (view === 'plain') cueHits.push(entry - firstCue, stream.starts[first] ?? 0, stream.ends[last] ?? 0);
        continue;
      }
      let tally = tallies.get(entry);
      if (tally === undefined) tallies.set(entry, (tally = { found: 0, tried: 0 }));
      if (tally.found >= MAX_FINDS_PER_ENTRY_AND_FIELD || tally.tried >= MAX_TRIES_PER_ENTRY_AND_FIELD) {
        matches.isTruncated = true;
        continue;
      }
      tally.tried++;
      if (addFind(matcher, field, entry, first, last, view, matches)) tally.found++;
    }
  }
}

/** Phrases that speak of a mark are kept where there is one; those about the whole listing always. */
function keepCues(matcher: TextMatcher, field: Field, hasForm: boolean, matches: Matches): void {
  const limit = matches.cues.length + MAX_CUES_PER_FIELD;
  for (let k = 0; k < cueHits.length; k += 3) {
    const cue = matcher.cues[cueHits[k] ?? 0];
    if (cue === undefined || (!hasForm && cue.cue.mark !== 'anywhere')) continue;
    if (matches.cues.length === limit) {
      matches.isTruncated = true;
      return;
    }
    matches.cues.push({ field, cue, start: cueHits[k + 1] ?? 0, end: cueHits[k + 2] ?? 0 });
  }
}

function addFind(
  matcher: TextMatcher,
  field: Field,
  entry: number,
  first: number,
  last: number,
  view: View,
  matches: Matches,
): boolean {
  const start = stream.starts[first] ?? 0;
  const end = stream.ends[last] ?? 0;
  const text = field.reading.text;
  const span = text.slice(start, end);
  const form = matcher.forms[entry];
  const term = form === undefined ? matcher.terms[entry - matcher.forms.length] : undefined;
  const written = form?.text ?? term?.term.text ?? '';
  const isMarkedUp = field.reading.starts !== undefined;
  const from = field.reading.starts?.[start] ?? start;
  const to = field.reading.ends?.[end - 1] ?? end;
  const aligned = align(span, written, view, isMarkedUp ? countTags(field.source.slice(from, to)) : 0);
  if (aligned === undefined) return false;
  const spelling = judgeSpelling(text, start, end, written, aligned, view);
  if (spelling === undefined) return false;
  if (form !== undefined) {
    if (view === 'drawn' && matches.forms.some((f) => f.form === form && f.start === start && f.field === field))
      return false;
    const startEdge = stream.edges[first] ?? 0;
    const endEdge = last + 1 < stream.length ? (stream.edges[last + 1] ?? 0) : 1;
    matches.forms.push({ field, form, start, end, aligned, spelling, startEdge, endEdge });
    return true;
  }
  if (term === undefined) return false;
  if (term.term.isExact === true && !isExactly(text, start, end, written)) return false;
  if (view === 'drawn' && matches.terms.some((t) => t.term === term && t.start === start && t.field === field))
    return false;
  matches.terms.push({ field, term, start, end, aligned, spelling });
  return true;
}

const WORD_SIGN = /[\p{Script=Latin}\p{N}]/u;

/** Whether the term stands there in its own capitals and signs, as a word of its own: "TS", not "TS8G". */
function isExactly(text: string, start: number, end: number, written: string): boolean {
  if (text.slice(start, end).normalize('NFKC') !== written) return false;
  return !WORD_SIGN.test(text.charAt(start - 1)) && !WORD_SIGN.test(text.charAt(end));
}

function countTags(source: string): number {
  let count = 0;
  for (let at = source.indexOf('<'); at !== -1; at = source.indexOf('<', at + 1)) count++;
  return count;
}

/** Whether a cue is written plainly where the automaton saw it: phrases of context are not read through evasions. */
export function isPlainCue(found: FoundCue): boolean {
  return foldText(found.field.reading.text.slice(found.start, found.end)) === found.cue.folded;
}
