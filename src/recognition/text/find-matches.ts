import { align, type Aligned } from './spell/align.ts';
import { findMaskedPatterns, findPatterns, type Hits, makeHits } from './scan/find-patterns.ts';
import type { View } from './fold/fold-character.ts';
import { foldTables } from './fold/fold-table.ts';
import { foldText } from './fold/fold-text.ts';
import { judgeSpelling, type Spelling } from './spell/judge-spelling.ts';
import type { CompiledCue, CompiledTerm, Form, TextMatcher } from './matcher.ts';
import { toOriginal } from './fields/markup.ts';
import type { Field } from './fields/read-fields.ts';
import { EDGES, fillStream, makeStream } from './scan/stream.ts';
import type { Trick } from './spell/tricks.ts';
import { hasTurnedLetter, readTurned } from './fields/turned-text.ts';

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
const MAX_FORMS = 20_000;
const MAX_TERMS = 400;
const MAX_CUES = 4_000;
/** Letters further apart than this are read by nobody as one word. */
const LONGEST_SPAN = 4_096;
const KEPT_CAPACITY = 1 << 18;

let stream = makeStream();
const hits = makeHits();
/** Cue, start and end of each phrase of the field at hand; most fields name no mark, and then few of them matter. */
const cueHits: number[] = [];

interface Tally {
  /** Where the entry was found in the field. */
  readonly starts: number[];
  tried: number;
}

/** Everything of one field, one view after the other, appended to `matches`. */
export function findMatches(matcher: TextMatcher, field: Field, matches: Matches): void {
  const hasDrawn = findInReading(matcher, field, matches);
  for (const { reading, trick } of readTurned(field.reading, hasDrawn))
    findInReading(matcher, { ...field, reading, turnedBy: trick }, matches);
  if (stream.symbols.length > KEPT_CAPACITY) stream = makeStream();
}

function findInReading(matcher: TextMatcher, field: Field, matches: Matches): boolean {
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
  if (field.turnedBy === undefined) keepCues(matcher, field, matches.forms.length > formsBefore, matches);
  return hasDrawn;
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
      if (tally === undefined) tallies.set(entry, (tally = { starts: [], tried: 0 }));
      if (tally.starts.length >= MAX_FINDS_PER_ENTRY_AND_FIELD || tally.tried >= MAX_TRIES_PER_ENTRY_AND_FIELD) {
        matches.isTruncated = true;
        continue;
      }
      const start = stream.starts[first] ?? 0;
      if (view === 'drawn' && tally.starts.includes(start)) continue;
      tally.tried++;
      if (addFind(matcher, field, entry, first, last, view, matches)) tally.starts.push(start);
    }
  }
}

/** Phrases that speak of a mark are kept where there is one; those about the whole listing always. */
function keepCues(matcher: TextMatcher, field: Field, hasForm: boolean, matches: Matches): void {
  for (let k = 0; k < cueHits.length; k += 3) {
    const cue = matcher.cues[cueHits[k] ?? 0];
    if (cue === undefined || (!hasForm && cue.cue.mark !== 'anywhere')) continue;
    if (matches.cues.length === MAX_CUES) {
      matches.isTruncated = true;
      return;
    }
    matches.cues.push({ field, cue, start: cueHits[k + 1] ?? 0, end: cueHits[k + 2] ?? 0 });
  }
}

/** Checks how one hit is spelled and keeps it when it is one; false when the text only folds alike. */
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
  const form = matcher.forms[entry];
  const term = form === undefined ? matcher.terms[entry - matcher.forms.length] : undefined;
  const isFull = form === undefined ? matches.terms.length >= MAX_TERMS : matches.forms.length >= MAX_FORMS;
  if (isFull || end - start > LONGEST_SPAN) {
    matches.isTruncated = true;
    return false;
  }
  const { text } = field.reading;
  const place = toOriginal(field.reading, start, end);
  const source = field.source.slice(place.start, place.end);
  // A line is turned as a whole; what stands upright in it was read before.
  if (field.turnedBy === 'upside-down' && !hasTurnedLetter(source)) return false;
  const written = form?.text ?? term?.term.text ?? '';
  if (term?.term.isExact === true && !isExactly(text, start, end, written)) return false;
  const aligned = align(text.slice(start, end), written, view, outerTricks(field, source));
  const spelling = aligned && judgeSpelling(text, start, end, written, aligned, view);
  if (aligned === undefined || spelling === undefined) return false;
  if (form !== undefined) {
    const startEdge = stream.edges[first] ?? 0;
    const endEdge = last + 1 < stream.length ? (stream.edges[last + 1] ?? 0) : EDGES.separator;
    matches.forms.push({ field, form, start, end, aligned, spelling, startEdge, endEdge });
  } else if (term !== undefined) matches.terms.push({ field, term, start, end, aligned, spelling });
  return true;
}

/** Tricks that the reading undid before the letters were compared: tags inside the word, text turned round. */
function outerTricks(field: Field, source: string): Trick[] {
  if (field.turnedBy !== undefined) return [{ kind: field.turnedBy, count: 1 }];
  const tags = field.reading.starts === undefined ? 0 : source.split('<').length - 1;
  return tags === 0 ? [] : [{ kind: 'markup', count: tags }];
}

const WORD_SIGN = /[\p{Script=Latin}\p{N}]/u;

/** Whether the term stands there in its own capitals and signs, as a word of its own: "TS", not "TS8G". */
function isExactly(text: string, start: number, end: number, written: string): boolean {
  if (text.slice(start, end).normalize('NFKC') !== written) return false;
  return !WORD_SIGN.test(text.charAt(start - 1)) && !WORD_SIGN.test(text.charAt(end));
}

/** Whether a cue is written plainly where the automaton saw it: phrases of context are not read through evasions. */
export function isPlainCue(found: FoundCue): boolean {
  return foldText(found.field.reading.text.slice(found.start, found.end)) === found.cue.folded;
}
