import { deriveHan } from './han/derive-han.ts';
import { transliterate } from './sound/transliterate.ts';
import { drawCyrillic } from './spell/draw-cyrillic.ts';
import type { DerivedForm, TrickKind } from './spell/tricks.ts';

const DRAWN: ReadonlySet<TrickKind> = new Set(['split-character', 'joined-characters']);
/** Each spelling costs memory for every mark. */
const MAX_DERIVED = 64;

/** Other spellings of a mark that a reader takes for it: Han taken apart or drawn alike, pinyin, Cyrillic drawn with Latin letters, transliterations. Surest first. */
export function deriveForms(text: string): readonly DerivedForm[] {
  return [...deriveHan(text), ...drawCyrillic(text), ...transliterate(text)].slice(0, MAX_DERIVED);
}

/** Other spellings of a replica term: only its Han characters are taken apart; what it sounds like in other scripts is another term. */
export function deriveTerm(text: string): readonly DerivedForm[] {
  return deriveHan(text).filter(({ trick }) => DRAWN.has(trick.kind));
}
