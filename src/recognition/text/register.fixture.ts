import type { Listing } from '../../catalog/index.ts';
import type { Alias, RegisterSnapshot, Right } from '../../rights/index.ts';
import { compileText } from './compile-text.ts';
import { recognizeText } from './recognize-text.ts';
import type { Signal, TextPlace } from '../signal.ts';

/** A trademark of a fictional holder. */
export function makeMark(id: string, verbalElement: string, aliases: readonly Alias[] = [], holder = `h-${id}`): Right {
  return {
    id,
    kind: 'trademark',
    markFeature: 'word',
    verbalElement,
    aliases,
    holder: { id: holder, name: holder },
    registrations: [],
    licenses: [],
    images: [],
    referenceImages: [],
    knownInfringing: [],
  };
}

export function makeSnapshot(rights: readonly Right[]): RegisterSnapshot {
  return { version: 'sha256:0', rights };
}

export function makeListing(title: string, more: Partial<Listing> = {}): Listing {
  return {
    id: 'L1',
    revision: 'sha256:0',
    seller: { id: 's-1' },
    title,
    markets: [],
    images: [],
    attributes: {},
    ...more,
  };
}

const official = (text: string): Alias => ({ text, kind: 'official' });

/** Fictional marks of every kind that text recognition treats differently. */
export const MARKS: readonly Right[] = [
  makeMark('aurelle', 'AURELLE', [official('欧蕊乐'), official('オーレル')]),
  makeMark('formula', 'FORMULA'),
  makeMark('kestrel', 'KESTREL PEAK'),
  makeMark('korean', '나르디'),
  makeMark('lv', 'QV'),
  makeMark('nordvik', 'NORDVIK', [
    official('诺维克'),
    { text: '北脸', kind: 'nickname' },
    { text: 'ndvk', kind: 'coded' },
  ]),
  makeMark('number', '507'),
  makeMark('orchard', 'ORCHARD'),
  makeMark('russian', 'Зимняя Сова'),
  makeMark('zarumo', 'ZARUMO', [{ text: '椰子', kind: 'nickname' }]),
];

export const matcher = compileText(makeSnapshot(MARKS));

export function recognize(title: string, more: Partial<Listing> = {}): Signal[] {
  return recognizeText(matcher, makeListing(title, more));
}

/** Signals of text.mark for `right`. */
export function marksOf(signals: readonly Signal[], right: string): Signal[] {
  return signals.filter((signal) => signal.kind === 'text.mark' && signal.right === right);
}

export function tricksOf(signal: Signal | undefined): string[] {
  const tricks = (signal?.detail?.['tricks'] ?? []) as readonly { readonly kind: string }[];
  return tricks.map(({ kind }) => kind);
}

export function textPlace(signal: Signal | undefined): TextPlace {
  return signal?.where as TextPlace;
}

export function contextsOf(signals: readonly Signal[]): string[] {
  return signals.flatMap(({ kind, detail }) => (kind === 'text.context' ? [String(detail?.['context'])] : []));
}
