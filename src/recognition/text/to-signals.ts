import type { JsonValue } from '../../evidence/index.ts';
import type { Signal, TextPlace } from '../signal.ts';
import type { ContextFind } from './context/read-context.ts';
import type { MarkFind } from './mark-signals.ts';
import { toOriginal } from './fields/markup.ts';
import type { Field } from './fields/read-fields.ts';
import type { Found } from './found.ts';
import { compareText } from './settle-marks.ts';
import type { TermFind } from './term-signals.ts';
import type { Trick } from './spell/tricks.ts';

/** A signal with what it is ordered by. */
export interface PlacedSignal {
  readonly signal: Signal;
  readonly order: number;
  readonly place: TextPlace;
}

/** Scores carry three decimals. */
function round(score: number): number {
  return Math.round(score * 1000) / 1000;
}

function placeOf({ field, start, end }: Found): TextPlace {
  const original = toOriginal(field.reading, start, end);
  return { field: field.name, ...original, text: field.source.slice(original.start, original.end) };
}

function place(field: Field, start: number, end: number, signal: Omit<Signal, 'where'>): PlacedSignal {
  const where = placeOf({ field, start, end });
  const { kind, right, score, view, detail } = signal;
  return {
    order: field.order,
    place: where,
    signal: {
      kind,
      ...(right === undefined ? {} : { right }),
      score: round(score),
      ...(view === undefined ? {} : { view }),
      where,
      ...(detail === undefined ? {} : { detail }),
    },
  };
}

function listTricks(tricks: readonly Trick[]): JsonValue {
  return tricks.map((trick): JsonValue => ({ ...trick }));
}

export function markSignal({ found, owner, score, isCommon, isShort, inside }: MarkFind): PlacedSignal {
  const detail = {
    form: { text: found.form.text, kind: owner.kind },
    tricks: listTricks(found.spelling.tricks),
    ...(isCommon ? { commonWord: true } : {}),
    ...(isShort ? { short: true } : {}),
    ...(inside === undefined ? {} : { inside }),
    ...(found.written === found.form.text ? {} : { via: found.written }),
    ...(found.parts === undefined ? {} : { parts: found.parts.map(placeOf).map((part): JsonValue => ({ ...part })) }),
  };
  const { view } = found.spelling;
  return place(found.field, found.start, found.end, { kind: 'text.mark', right: owner.right, score, view, detail });
}

/** Words that say "looks like" are lawful: they are context, not replica terms. */
export function termSignal({ found, term, language, score, innocentSense, neighbor }: TermFind): PlacedSignal {
  const { view, tricks } = found.spelling;
  if (term.category === 'style-of') {
    const detail = { context: 'style-of', rule: 'term', phrase: term.text, language };
    return place(found.field, found.start, found.end, { kind: 'text.context', score, view, detail });
  }
  const detail = {
    language,
    category: term.category,
    term: term.text,
    tricks: listTricks(tricks),
    ...(innocentSense === undefined ? {} : { innocentSense }),
    ...(neighbor === undefined ? {} : { neighbor }),
  };
  return place(found.field, found.start, found.end, { kind: 'text.replica-term', score, view, detail });
}

export function contextSignal({ context, field, start, end, right, score, detail }: ContextFind): PlacedSignal {
  return place(field, start, end, {
    kind: 'text.context',
    ...(right === undefined ? {} : { right }),
    score,
    view: 'folded',
    detail: { context, ...detail },
  });
}

const KINDS: readonly Signal['kind'][] = ['text.mark', 'text.replica-term', 'text.context'];

/** By field, place, kind, right and context: the fixed order of text signals. */
export function bySignal(a: PlacedSignal, b: PlacedSignal): number {
  return (
    a.order - b.order ||
    a.place.start - b.place.start ||
    a.place.end - b.place.end ||
    KINDS.indexOf(a.signal.kind) - KINDS.indexOf(b.signal.kind) ||
    compareText(a.signal.right ?? '', b.signal.right ?? '') ||
    compareText(String(a.signal.detail?.['context'] ?? ''), String(b.signal.detail?.['context'] ?? '')) ||
    b.signal.score - a.signal.score
  );
}
