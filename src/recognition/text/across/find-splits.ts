import type { Field } from '../fields/read-fields.ts';
import type { View } from '../fold/fold-character.ts';
import type { Found, FoundForm, FoundSpelling } from '../found.ts';
import type { Form, TextMatcher } from '../matcher.ts';
import { FIELD_BREAK, HIT_KINDS, type Hits } from '../scan/scanner.ts';
import { EDGES } from '../scan/stream.ts';
import { verifySpelling } from '../verify-spelling.ts';
import { type Piece, readSplits, type Split } from './read-splits.ts';

const HAN = /\p{Script=Han}/u;

/** Where each piece begins in the split's text. */
function offsetsOf({ pieces }: Split): readonly number[] {
  const offsets: number[] = [];
  let at = 0;
  for (const { start, end } of pieces) {
    offsets.push(at);
    at += end - start;
  }
  return offsets;
}

/** Words that stand at the ends of two fields by chance make a mark now and then; pieces that mean nothing alone hardly do. */
function certaintyOf(pieces: readonly Piece[], written: string): number {
  const isShort = HAN.test(written) ? written.length < 3 : written.length < 5;
  const hasOrdinary = pieces.some(({ isOrdinary }) => isOrdinary);
  const wholes = pieces.filter(({ isWhole }) => isWhole).length;
  const base = hasOrdinary ? 0.56 : 0.7;
  return Math.min(0.92, base + 0.12 * wholes) * (isShort ? 0.8 : 1);
}

/** The parts of the pieces that a span of the split's text covers; undefined unless it runs from the first piece into the last. */
function partsOf(split: Split, start: number, end: number): readonly Found[] | undefined {
  const offsets = offsetsOf(split);
  const parts: Found[] = [];
  for (const [k, piece] of split.pieces.entries()) {
    const offset = offsets[k] as number;
    const from = Math.max(start - offset, 0) + piece.start;
    const to = Math.min(end - offset, piece.end - piece.start) + piece.start;
    if (from >= to) return undefined;
    parts.push({ field: piece.field, start: from, end: to });
  }
  return parts;
}

function toForm(split: Split, parts: readonly Found[], found: FoundSpelling, form: Form): FoundForm {
  const { spelling } = found;
  return {
    ...found,
    ...parts[0],
    form,
    parts,
    startEdge: EDGES.separator,
    endEdge: EDGES.separator,
    spelling: {
      view: 'across',
      certainty: spelling.certainty * certaintyOf(split.pieces, found.written),
      tricks: [...spelling.tricks, { kind: 'across-fields', count: parts.length }],
      isDisguised: true,
    },
  };
}

/** Marks of which one field holds the beginning and another the end. `open`: see `readSplits`. */
export function findSplits(matcher: TextMatcher, fields: readonly Field[], open: number): readonly FoundForm[] {
  const splits = readSplits(fields, open);
  if (splits.length === 0) return [];
  const hits = matcher.scanner.scanPlain(splits.map(({ text }) => text).join(FIELD_BREAK));
  if (hits.length === 0) return [];
  const finds: FoundForm[] = [];
  let split = 0;
  let from = 0;
  const order = [...Array(hits.length).keys()].sort((a, b) => (hits.starts[a] ?? 0) - (hits.starts[b] ?? 0));
  for (const h of order) {
    const kind = hits.kinds[h] ?? 0;
    if (kind !== HIT_KINDS.plain && kind !== HIT_KINDS.drawn) continue;
    const at = hits.starts[h] ?? 0;
    while (at >= from + (splits[split] as Split).text.length + FIELD_BREAK.length) {
      from += (splits[split] as Split).text.length + FIELD_BREAK.length;
      split++;
    }
    const one = splits[split] as Split;
    const start = at - from;
    const end = (hits.ends[h] ?? 0) - from;
    const parts = partsOf(one, start, end);
    if (parts === undefined) continue;
    const spellings = verifyAt(matcher, one, hits, h, { start, end });
    finds.push(...spellings.map(({ found, form }) => toForm(one, parts, found, form)));
  }
  return finds;
}

function verifyAt(
  matcher: TextMatcher,
  split: Split,
  hits: Hits,
  h: number,
  { start, end }: { readonly start: number; readonly end: number },
): readonly { readonly found: FoundSpelling; readonly form: Form }[] {
  const segment = matcher.segments[hits.segments[h] ?? 0];
  if (segment === undefined) return [];
  const pattern = hits.ids[h] ?? 0;
  const view = hits.kinds[h] === HIT_KINDS.drawn ? 'drawn' : 'plain';
  // The drawn view does not tell again what it reads as the plain one does.
  const views: readonly View[] = hits.hasDrawn && view === 'plain' ? ['plain', 'drawn'] : [view];
  const { entryStarts, entries, owners, ordinals, firstTerm } = segment.index;
  const field: Field = { name: '', source: split.text, reading: { text: split.text }, order: 0 };
  const finds: { readonly found: FoundSpelling; readonly form: Form }[] = [];
  for (let e = entryStarts[pattern] ?? 0; e < (entryStarts[pattern + 1] ?? 0); e++) {
    const entry = entries[e] ?? 0;
    if (entry >= firstTerm || (ordinals[entry] ?? 0) !== 0) continue;
    const form = segment.forms[owners[entry] ?? 0];
    const owned = form?.owners.filter(({ right, kind }) => kind === 'official' && !segment.dead.has(right)) ?? [];
    if (form === undefined || owned.length === 0) continue;
    const found = verifySpelling(field, start, end, { text: form.text, ordinal: 0, isTerm: false }, views);
    if (found !== undefined) finds.push({ found, form: { ...form, owners: owned } });
  }
  return finds;
}
