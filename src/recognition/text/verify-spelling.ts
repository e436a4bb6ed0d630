import { deriveForms, deriveTerm } from './derive-forms.ts';
import type { Field } from './fields/read-fields.ts';
import { hasKanaAlike } from './fields/kana-alike.ts';
import { countStandIns } from './fields/leet-words.ts';
import { toOriginal } from './fields/markup.ts';
import { hasSignLetter } from './fields/sign-letters.ts';
import { hasTurnedLetter } from './fields/turned-text.ts';
import type { View } from './fold/fold-character.ts';
import type { FoundSpelling } from './found.ts';
import { standsAlone, weighHan } from './han/weigh-han.ts';
import { align } from './spell/align.ts';
import { compareStrokes, foldStrokes } from './spell/kana-strokes.ts';
import { judgeSpelling, type Spelling, viewOf } from './spell/judge-spelling.ts';
import type { DerivedForm, Trick, TrickKind } from './spell/tricks.ts';

/** What is looked for at a place: a text of a form or term and, unless `ordinal` is 0, which of its derived spellings. */
export interface Wanted {
  readonly text: string;
  readonly ordinal: number;
  readonly isTerm: boolean;
  /** See `Form`. */
  readonly latin?: string | undefined;
}

// The same few spellings are met again and again, in a seller's whole shop.
const memo = new Map<string, readonly DerivedForm[]>();
const MEMO_LIMIT = 2_000;

function derivedOf({ text, ordinal, isTerm, latin }: Wanted): DerivedForm | undefined {
  const key = isTerm ? `t${text}` : `f${text}\n${latin ?? ''}`;
  let derived = memo.get(key);
  if (derived === undefined) {
    if (memo.size >= MEMO_LIMIT) memo.clear();
    memo.set(key, (derived = isTerm ? deriveTerm(text) : deriveForms(text, latin)));
  }
  return derived[ordinal - 1];
}

/** Tricks that the reading undid before the letters were compared: tags inside the word, text turned round. */
function outerTricks(field: Field, source: string): Trick[] {
  if (field.undone === 'homoglyph') return [{ kind: 'homoglyph', count: 1, script: 'Han' }];
  if (field.undone === 'leet' && !hasSignLetter(source))
    return [{ kind: 'leet', count: Math.max(1, countStandIns(source)) }];
  if (field.undone !== undefined) return [{ kind: field.undone, count: 1 }];
  const tags = field.reading.starts === undefined ? 0 : source.split('<').length - 1;
  return tags === 0 ? [] : [{ kind: 'markup', count: tags }];
}

/** Whether the characters of a find show what its reading undid. */
const IS_TOLD: { readonly [trick in NonNullable<Field['undone']>]: (source: string) => boolean } = {
  'upside-down': hasTurnedLetter,
  // Compared letter by letter.
  'near-shape': () => true,
  leet: (source) => hasSignLetter(source) || countStandIns(source) > 0,
  homoglyph: hasKanaAlike,
  bidi: () => true,
};

/** How the span between `start` and `end` of a field spells what is wanted, in the first of `views` in which it does; undefined when it only folds alike. */
export function verifySpelling(
  field: Field,
  start: number,
  end: number,
  wanted: Wanted,
  views: readonly View[],
): FoundSpelling | undefined {
  for (const view of views) {
    const found = verifyInView(field, start, end, wanted, view);
    if (found !== undefined) return found;
  }
  return undefined;
}

function verifyInView(field: Field, start: number, end: number, wanted: Wanted, view: View): FoundSpelling | undefined {
  const { text } = field.reading;
  const place = toOriginal(field.reading, start, end);
  const source = field.source.slice(place.start, place.end);
  // A field is read otherwise as a whole; what stands there plainly was read before.
  if (field.undone !== undefined && !IS_TOLD[field.undone](source)) return undefined;
  const via = wanted.ordinal === 0 ? undefined : derivedOf(wanted);
  const written = via?.text ?? wanted.text;
  if (field.undone === 'near-shape' || via?.drawn !== undefined)
    return verifyStrokes(field, start, end, via?.drawn ?? written, via?.certainty ?? 1);
  const aligned = align(text.slice(start, end), written, view, outerTricks(field, source));
  const spelling = aligned && judgeSpelling(text, start, end, written, aligned, view);
  if (aligned === undefined || spelling === undefined) return undefined;
  const found = { field, start, end, written, letters: aligned.length };
  if (via === undefined) return { ...found, spelling };
  const likelihood = weighDerived(text, start, end, via);
  return likelihood === 0 ? undefined : { ...found, spelling: throughDerived(spelling, via, likelihood) };
}

/** How a span spells `written` in kana of which some are drawn alike. */
function verifyStrokes(
  field: Field,
  start: number,
  end: number,
  written: string,
  likelihood: number,
): FoundSpelling | undefined {
  const text = field.unfolded ?? field.reading.text;
  const span = text.slice(start, end);
  const place = toOriginal(field.reading, start, end);
  const isHan = hasKanaAlike(field.source.slice(place.start, place.end));
  // What has nothing to fold was met where the field was read as it stands.
  if (field.undone === 'near-shape' && !isHan && foldStrokes(span) === span) return undefined;
  const drawn = compareStrokes(span, written);
  if (drawn === undefined) return undefined;
  const tricks: Trick[] = [{ kind: 'near-shape', count: drawn.count }];
  if (isHan) tricks.push({ kind: 'homoglyph', count: 1, script: 'Han' });
  const aligned = align(foldStrokes(span), foldStrokes(written), 'plain', tricks);
  const spelling = aligned && judgeSpelling(text, start, end, written, aligned, 'plain');
  if (aligned === undefined || spelling === undefined) return undefined;
  const certainty = spelling.certainty * drawn.certainty * likelihood;
  return { field, start, end, written, letters: aligned.length, spelling: { ...spelling, certainty } };
}

/** Spellings in other Han characters, which stand side by side by chance as well. */
const IN_HAN: ReadonlySet<TrickKind> = new Set(['near-shape', 'split-character', 'joined-characters']);
const HAN = /\p{Script=Han}/u;
const CONTEXT = 12;
const ALONE = 0.85;

function weighDerived(text: string, start: number, end: number, { trick }: DerivedForm): number {
  const span = text.slice(start, end);
  if (!IN_HAN.has(trick.kind) || !HAN.test(span)) return 1;
  const context = { before: text.slice(Math.max(0, start - CONTEXT), start), after: text.slice(end, end + CONTEXT) };
  const likelihood = weighHan(span, context);
  // A buyer reads what stands alone as a name, even where its characters are common ones.
  return likelihood > 0 && trick.kind === 'near-shape' && standsAlone(context)
    ? Math.max(likelihood, ALONE)
    : likelihood;
}

/** Ways of writing that honest sellers have as well: a mark in the letters of the buyer's language. */
const INNOCENT: ReadonlySet<string> = new Set(['transliteration', 'pinyin']);

function throughDerived(spelling: Spelling, { trick, certainty }: DerivedForm, likelihood: number): Spelling {
  return {
    view: viewOf([trick]),
    certainty: spelling.certainty * certainty * likelihood,
    tricks: [...spelling.tricks, trick],
    isDisguised: spelling.isDisguised || !INNOCENT.has(trick.kind),
  };
}
