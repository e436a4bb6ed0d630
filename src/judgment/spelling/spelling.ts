import type { JsonValue } from '../../evidence/index.ts';
import { type Signal, topicOf, type Trick, TRICKS, type TrickKind } from '../../recognition/index.ts';
import { fieldOf, imageOf, isRecord, readTricks, textDetail, tricksOf, wordsOf } from '../right-evidence.ts';

/** One stretch of text that a mark is written in; a mark written across fields has several. */
export interface SpellingPart {
  readonly field: string;
  readonly text: string;
}

/** How a listing writes a mark otherwise than the register does. */
export interface Spelling {
  /** The mark or alias that is meant, as the register writes it. */
  readonly form: string;
  /** The derived spelling that was recognized in place of the form: its pinyin, its transliteration, a character taken apart. */
  readonly via?: string;
  readonly parts: readonly SpellingPart[];
  readonly tricks: readonly Trick[];
}

type Facts = { readonly [name: string]: JsonValue };

/** The facts of a reason about a text sign: what was written and, where it departs from the mark, how. `readSpelling` reads them. */
export function spellingFacts(signal: Signal): Facts {
  const parts = partsOf(signal);
  const words = parts.map(({ text }) => text).join(' … ');
  const tricks = tricksOf(signal);
  const image = imageOf(signal);
  if (tricks.length === 0) return { words, ...image };
  const form = signal.detail?.['form'];
  const via = textDetail(signal, 'via');
  return {
    words,
    ...image,
    ...(isRecord(form) && typeof form['text'] === 'string' && { form: form['text'] }),
    ...(via !== undefined && { via }),
    parts: parts.map((part) => ({ ...part })),
    tricks: tricks.map((trick) => ({ ...trick })),
  };
}

/** The spelling that facts of a reason tell of; undefined for ordinary writing. Facts without a form are read against the name of the right. */
export function readSpelling(facts: Facts): Spelling | undefined {
  const tricks = readTricks(facts['tricks']).filter(isKnown);
  const form = facts['form'] ?? facts['mark'];
  const { via } = facts;
  if (tricks.length === 0 || typeof form !== 'string') return undefined;
  return { form, ...(typeof via === 'string' && { via }), parts: readParts(facts['parts']), tricks };
}

/** How a signal's text writes its mark; undefined for ordinary writing and for signals that are no text signs. */
export function spellingOf(signal: Signal): Spelling | undefined {
  return topicOf(signal) === 'text.mark' ? readSpelling(spellingFacts(signal)) : undefined;
}

/** A trick of a recognizer newer than this has no words. */
function isKnown<T extends { readonly kind: string }>(trick: T): trick is T & { readonly kind: TrickKind } {
  return TRICKS.some((known) => known === trick.kind);
}

function partsOf(signal: Signal): readonly SpellingPart[] {
  const parts = readParts(signal.detail?.['parts']);
  return parts.length > 0 ? parts : [{ field: fieldOf(signal), text: wordsOf(signal) }];
}

function readParts(value: unknown): readonly SpellingPart[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((part: unknown) =>
    isRecord(part) && typeof part['field'] === 'string' && typeof part['text'] === 'string'
      ? [{ field: part['field'], text: part['text'] }]
      : [],
  );
}
