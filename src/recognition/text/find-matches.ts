import { findSplits } from './across/find-splits.ts';
import type { Field } from './fields/read-fields.ts';
import { readOtherwise } from './fields/read-otherwise.ts';
import type { View } from './fold/fold-character.ts';
import { foldText } from './fold/fold-text.ts';
import type { FoundCue, FoundForm, FoundSpelling, Matches } from './found.ts';
import type { Form, TextMatcher, TextSegment } from './matcher.ts';
import { FIELD_BREAK, HIT_KINDS, type Hits } from './scan/scanner.ts';
import { EDGES } from './scan/stream.ts';
import { CoveredSpans } from './covered-spans.ts';
import { verifyHomophone, verifyNear, verifySound } from './verify-near.ts';
import { verifySpelling } from './verify-spelling.ts';

// Bounds that only a text made to exhaust the recognizer reaches. What they cut off is said on the signals.
const MAX_FINDS_PER_ENTRY_AND_FIELD = 16;
const MAX_TRIES_PER_ENTRY_AND_FIELD = 500;
const MAX_FORMS = 20_000;
const MAX_TERMS = 400;
const MAX_CUES = 4_000;
/** Words that resemble marks: each is compared letter by letter. */
const MAX_LIKENESSES = 2_000;
/** Letters further apart than this are read by nobody as one word. */
const LONGEST_SPAN = 4_096;
/** From here on a spelling is taken for the form, and nothing likelier is looked for at its place. */
const CERTAIN = 0.5;

/** Of what one word may mean: from this share of the highest certainty on nobody can tell which. */
const ABOUT_AS_LIKE = 0.9;

const DRAWN: readonly View[] = ['drawn'];
/** The views that a hit may have been read in. */
const VIEWS: { readonly [kind: number]: readonly View[] } = {
  [HIT_KINDS.plain]: ['plain'],
  [HIT_KINDS.masked]: ['plain', 'drawn'],
  [HIT_KINDS.drawn]: DRAWN,
};

const ALL_OPEN = -1;

// Parts of a tally's key.
const MAX_SEGMENTS = 256;
const MAX_FIELDS = 1_024;

interface Tally {
  /** Where the entry was found in the field. */
  readonly starts: number[];
  tried: number;
}

/** A field where it stands in the text that is scanned. */
interface PlacedField {
  readonly field: Field;
  readonly from: number;
}

/** Fields one after the other, each at the end of its predecessor and a break that no word crosses. */
function placeFields(fields: readonly Field[]): { readonly text: string; readonly placed: readonly PlacedField[] } {
  let text = '';
  const placed: PlacedField[] = [];
  for (const field of fields) {
    if (placed.length > 0) text += FIELD_BREAK;
    placed.push({ field, from: text.length });
    text += field.reading.text;
  }
  return { text, placed };
}

/** A mark that a word is like. */
interface Likeness {
  readonly segment: TextSegment;
  readonly form: Form;
  readonly found: FoundSpelling;
  readonly startEdge: number;
  readonly endEdge: number;
}

/** Reads fields that were scanned as one text, and appends what they hold to `matches`. */
class FieldFinder {
  /** Made when a hit needs them: most texts have none. */
  private tallies: Map<number, Tally> | undefined;
  /** Phrases that matter where their field names a mark: number of the hit, its entry and its place, until all marks are known. */
  private readonly cueHits: number[] = [];
  private readonly covered = new CoveredSpans();
  private readonly placesWithForms: Field[] = [];
  private readonly matcher: TextMatcher;
  private readonly matches: Matches;

  constructor(matcher: TextMatcher, matches: Matches) {
    this.matcher = matcher;
    this.matches = matches;
  }

  /** Which other readings of the fields there may be, whether a letter was met that is drawn like another, and which fields are open (`readSplits`). */
  find(fields: readonly Field[]): Pick<Hits, 'hasDrawn' | 'tells' | 'openFields'> {
    const { text, placed } = placeFields(fields);
    const hits = this.matcher.scanner.scan(text);
    const { hasDrawn, tells } = hits;
    // A field may have a break in it.
    const openFields = hits.fieldCount === fields.length ? hits.openFields : ALL_OPEN;
    if (hits.isCutShort) this.matches.isTruncated = true;
    this.resolveSpellings(hits, placed);
    this.resolveLikenesses(hits, placed);
    this.keepCues(hits, placed);
    return { hasDrawn, tells, openFields };
  }

  private resolveSpellings(hits: Hits, placed: readonly PlacedField[]): void {
    for (let h = 0; h < hits.length; h++) {
      const kind = hits.kinds[h] as number;
      if (kind > HIT_KINDS.syllable) continue;
      const segment = this.matcher.segments[hits.segments[h] as number] as TextSegment;
      const { entryStarts, entries } = segment.index;
      const pattern = hits.ids[h] as number;
      const place = placeAt(placed, hits.starts[h] as number);
      const to = entryStarts[pattern + 1] as number;
      for (let e = entryStarts[pattern] as number; e < to; e++)
        this.resolveEntry(hits, h, segment, entries[e] as number, placed, place);
    }
  }

  private resolveEntry(
    hits: Hits,
    h: number,
    segment: TextSegment,
    entry: number,
    placed: readonly PlacedField[],
    at: number,
  ): void {
    const kind = hits.kinds[h] as number;
    const { firstCue } = segment.index;
    if (entry >= firstCue) {
      if (kind === HIT_KINDS.plain) this.cueHits.push(h, entry, at);
      return;
    }
    const place = placed[at] as PlacedField;
    const start = (hits.starts[h] as number) - place.from;
    const end = (hits.ends[h] as number) - place.from;
    const tally = this.tallyOf(hits.segments[h] as number, entry, place.field);
    if (tally.starts.length >= MAX_FINDS_PER_ENTRY_AND_FIELD || tally.tried >= MAX_TRIES_PER_ENTRY_AND_FIELD) {
      this.matches.isTruncated = true;
      return;
    }
    if (kind !== HIT_KINDS.plain && tally.starts.includes(start)) return;
    tally.tried++;
    if (this.addFind(segment, entry, place.field, start, end, hits, h)) tally.starts.push(start);
  }

  private tallyOf(segment: number, entry: number, field: Field): Tally {
    const key = (entry * MAX_SEGMENTS + segment) * MAX_FIELDS + Math.min(field.order, MAX_FIELDS - 1);
    this.tallies ??= new Map();
    let tally = this.tallies.get(key);
    if (tally === undefined) this.tallies.set(key, (tally = { starts: [], tried: 0 }));
    return tally;
  }

  /** Checks how one hit is spelled and keeps it when it is one; false when the text only folds alike. */
  private addFind(
    segment: TextSegment,
    entry: number,
    field: Field,
    start: number,
    end: number,
    hits: Hits,
    h: number,
  ): boolean {
    const { index, forms, terms } = segment;
    const ordinal = index.ordinals[entry] as number;
    const isTerm = entry >= index.firstTerm;
    const form = isTerm ? undefined : forms[index.owners[entry] as number];
    const term = isTerm ? terms[index.owners[entry] as number] : undefined;
    const isFull = isTerm ? this.matches.terms.length >= MAX_TERMS : this.matches.forms.length >= MAX_FORMS;
    if (isFull || end - start > LONGEST_SPAN) {
      this.matches.isTruncated = true;
      return false;
    }
    const text = form?.text ?? term?.term.text ?? '';
    if (term?.term.isExact === true && !isExactly(field.reading.text, start, end, text)) return false;
    const kind = hits.kinds[h] as number;
    const wanted = { text, ordinal, isTerm, latin: form?.latin };
    const spelled =
      kind === HIT_KINDS.syllable
        ? form && verifyHomophone(field, start, end, text)
        : verifySpelling(field, start, end, wanted, VIEWS[kind] ?? []);
    // Symbols have no doubled letters and one sign for l and i: "Morigo" and "Morligo" are hits of MORRIGO, but misspelled.
    const isDoubtful = spelled === undefined || spelled.spelling.certainty < CERTAIN;
    const isLetters = kind === HIT_KINDS.plain || kind === HIT_KINDS.drawn;
    const near =
      isDoubtful && isLetters && form !== undefined && ordinal === 0 ? verifyNear(field, start, end, text) : undefined;
    let found = (near?.spelling.certainty ?? 0) > (spelled?.spelling.certainty ?? 0) ? near : spelled;
    // The drawn view does not tell again what it reads as the plain one does.
    if (kind === HIT_KINDS.plain && hits.hasDrawn) found ??= verifySpelling(field, start, end, wanted, DRAWN);
    if (found === undefined) return false;
    if (form !== undefined) this.addForm(segment, form, found, hits.startEdges[h] ?? 0, hits.endEdges[h] ?? 0);
    else if (term !== undefined) this.matches.terms.push({ ...found, term });
    return true;
  }

  private addForm(
    { dead }: TextSegment,
    form: FoundForm['form'],
    found: FoundSpelling,
    startEdge: number,
    endEdge: number,
  ): void {
    const owners = dead.size === 0 ? form.owners : form.owners.filter(({ right }) => !dead.has(right));
    if (owners.length === 0) return;
    const living = owners.length === form.owners.length ? form : { ...form, owners };
    this.matches.forms.push({ ...found, form: living, startEdge, endEdge });
    if (!this.placesWithForms.includes(found.field)) this.placesWithForms.push(found.field);
    // The end of a longer word in kana leaves open what all of it says.
    const isPiece = startEdge === EDGES.kana || endEdge === EDGES.kana;
    if (found.spelling.certainty >= CERTAIN && !isPiece) this.covered.add(found);
  }

  /** Words that are like a mark, where no mark or term is written as such. */
  private resolveLikenesses(hits: Hits, placed: readonly PlacedField[]): void {
    let tried = 0;
    /** What the word last met may mean, and where it begins and ends. */
    let alike: Likeness[] = [];
    let wordStart = -1;
    let wordEnd = -1;
    for (let h = 0; h < hits.length; h++) {
      const kind = hits.kinds[h] as number;
      if (kind < HIT_KINDS.near) continue;
      if (hits.starts[h] !== wordStart || hits.ends[h] !== wordEnd) {
        this.addLikest(alike);
        alike = [];
        wordStart = hits.starts[h] as number;
        wordEnd = hits.ends[h] as number;
      }
      const segment = this.matcher.segments[hits.segments[h] as number] as TextSegment;
      const form = segment.forms[hits.ids[h] as number];
      const { field, from } = placed[placeAt(placed, hits.starts[h] as number)] as PlacedField;
      const start = (hits.starts[h] as number) - from;
      const end = (hits.ends[h] as number) - from;
      if (form === undefined || this.covered.has(field, start, end)) continue;
      if (++tried > MAX_LIKENESSES) {
        this.matches.isTruncated = true;
        break;
      }
      const verify = kind === HIT_KINDS.near ? verifyNear : verifySound;
      const found = verify(field, start, end, form.text);
      if (found !== undefined)
        alike.push({ segment, form, found, startEdge: hits.startEdges[h] ?? 0, endEdge: hits.endEdges[h] ?? 0 });
    }
    this.addLikest(alike);
  }

  /** Of the marks that one word is like, those that it is about as much like as the likest. */
  private addLikest(alike: readonly Likeness[]): void {
    if (alike.length === 0) return;
    const most = alike.reduce((best, { found }) => Math.max(best, found.spelling.certainty), 0);
    for (const { segment, form, found, startEdge, endEdge } of alike)
      if (found.spelling.certainty >= most * ABOUT_AS_LIKE) this.addForm(segment, form, found, startEdge, endEdge);
  }

  /** Phrases that speak of a mark are kept where there is one; those about the whole listing always. */
  private keepCues(hits: Hits, placed: readonly PlacedField[]): void {
    const { cueHits } = this;
    for (let k = 0; k < cueHits.length; k += 3) {
      const h = cueHits[k] as number;
      const { index, cues } = this.matcher.segments[hits.segments[h] as number] as TextSegment;
      const cue = cues[index.owners[cueHits[k + 1] as number] as number];
      const { field, from } = placed[cueHits[k + 2] as number] as PlacedField;
      if (cue === undefined || (cue.cue.mark !== 'anywhere' && !this.placesWithForms.includes(field))) continue;
      if (field.undone !== undefined) continue;
      if (this.matches.cues.length === MAX_CUES) {
        this.matches.isTruncated = true;
        return;
      }
      this.matches.cues.push({
        field,
        cue,
        start: (hits.starts[h] as number) - from,
        end: (hits.ends[h] as number) - from,
      });
    }
  }
}

/** The number of the field that has the unit `at`. */
function placeAt(placed: readonly PlacedField[], at: number): number {
  let low = 0;
  let high = placed.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((placed[middle] as PlacedField).from <= at) low = middle;
    else high = middle - 1;
  }
  return low;
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

/** Everything a listing's fields hold, in every view: as written, read otherwise, and split over fields. */
export function findMatches(matcher: TextMatcher, fields: readonly Field[]): Matches {
  const matches: Matches = { forms: [], terms: [], cues: [], isTruncated: false };
  const { hasDrawn, tells, openFields } = new FieldFinder(matcher, matches).find(fields);
  for (const field of tells === 0 ? [] : fields) {
    for (const other of readOtherwise(field, hasDrawn, tells)) new FieldFinder(matcher, matches).find([other]);
  }
  if (openFields !== 0) matches.forms.push(...findSplits(matcher, fields, openFields));
  return matches;
}
