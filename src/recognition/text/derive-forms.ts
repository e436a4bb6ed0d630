import { deriveHan, redrawHan } from './han/derive-han.ts';
import { mixNames } from './han/mix-names.ts';
import { transliterate } from './sound/transliterate.ts';
import { drawAlike } from './spell/draw-alike.ts';
import { drawKana } from './spell/kana-strokes.ts';
import type { DerivedForm } from './spell/tricks.ts';

/** Each spelling costs memory for every mark. */
const MAX_DERIVED = 120;

/** Other spellings of a mark that a reader takes for it: Han taken apart or drawn alike, pinyin, letters drawn with those of other scripts, transliterations; with the mark's `latin` name, half of both. */
export function deriveForms(text: string, latin?: string): readonly DerivedForm[] {
  const mixed = latin === undefined ? [] : mixNames(latin, text);
  const spoken = transliterate(text);
  return [...mixed, ...deriveHan(text), ...drawAlike(text), ...drawnKana(text, spoken), ...spoken].slice(
    0,
    MAX_DERIVED,
  );
}

/** A mark that is known in Japan by its kana is drawn alike as those. Spellings that fold to the same strokes are one. */
function drawnKana(form: string, spoken: readonly DerivedForm[]): readonly DerivedForm[] {
  const kana = spoken.filter(({ trick }) => trick.script === 'Katakana');
  const drawn = [...drawKana(form, 1), ...kana.flatMap(({ text, certainty }) => drawKana(text, certainty))];
  if (drawn.length < 2) return drawn;
  return [...new Map(drawn.toReversed().map((one) => [one.text, one])).values()].toReversed();
}

/** Other spellings of a replica term: only its Han characters are taken apart; what it sounds like in other scripts is another term. */
export function deriveTerm(text: string): readonly DerivedForm[] {
  return redrawHan(text);
}
