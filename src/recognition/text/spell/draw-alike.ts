import type { DerivedForm, Trick } from './tricks.ts';

/** Cyrillic letters and what sellers draw them with, where the tables of look-alikes see another letter in it. */
const STAND_INS: { readonly [letter: string]: string } = {
  л: 'ʌ', и: 'u', б: '6', з: '3', э: '3', ч: '4', ы: 'bl', ю: 'io',
}; // prettier-ignore
const HAS_STAND_IN = new RegExp(`[${Object.keys(STAND_INS).join('')}]`);
const TRICK: Omit<Trick, 'count'> = { kind: 'homoglyph', script: 'Latin' };
const CERTAINTY = 0.95;
/** Letters exchanged in every combination: four give fifteen spellings. */
const MOST = 4;
const SHORTEST = 3;

/**
 * Cyrillic marks as they are written with Latin letters and digits for some of theirs ("Зuмолесье"). The other letters need no spelling of
 * their own: they fold to the same symbols as what they look like.
 */
export function drawAlike(form: string): readonly DerivedForm[] {
  const small = form.toLowerCase();
  if (!HAS_STAND_IN.test(small) || [...small].length < SHORTEST) return [];
  const present = Object.keys(STAND_INS)
    .filter((letter) => small.includes(letter))
    .slice(0, MOST);
  const found: DerivedForm[] = [];
  for (let choice = 1; choice < 1 << present.length; choice++) {
    const chosen = new Set(present.filter((_, k) => (choice & (1 << k)) !== 0));
    let text = '';
    let count = 0;
    for (const letter of small) {
      if (chosen.has(letter)) count++;
      text += chosen.has(letter) ? STAND_INS[letter] : letter;
    }
    found.push({ text, trick: { ...TRICK, count }, certainty: CERTAINTY });
  }
  return found;
}

/** Everything the tables say, for the version of the recognizer. */
export const drawAlikeContent: string = JSON.stringify(STAND_INS);
