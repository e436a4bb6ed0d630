import type { DerivedForm } from './tricks.ts';

/** Cyrillic letters and what sellers draw them with, where the tables of look-alikes see another letter in them. */
const STAND_INS: { readonly [letter: string]: string } = {
  л: 'ʌ',
  и: 'u',
  б: '6',
  з: '3',
  э: '3',
  ч: '4',
  ы: 'bl',
  ю: 'io',
};
/** Letters exchanged in every combination: four give fifteen spellings. */
const MOST_LETTERS = 4;
const CERTAINTY = 0.95;

/**
 * Cyrillic marks as they are written with Latin letters and digits for some of their letters ("Зuмолесье"). The other letters need no
 * spelling of their own: they fold to the same symbols as what they look like.
 */
export function drawCyrillic(form: string): readonly DerivedForm[] {
  const small = form.toLowerCase();
  const letters = Object.keys(STAND_INS)
    .filter((letter) => small.includes(letter))
    .slice(0, MOST_LETTERS);
  const found: DerivedForm[] = [];
  for (let choice = 1; choice < 1 << letters.length; choice++) {
    let text = small;
    let count = 0;
    for (const [k, letter] of letters.entries()) {
      if ((choice & (1 << k)) === 0) continue;
      count += text.split(letter).length - 1;
      text = text.replaceAll(letter, STAND_INS[letter] ?? letter);
    }
    found.push({ text, trick: { kind: 'homoglyph', count, script: 'Latin' }, certainty: CERTAINTY });
  }
  return found;
}

/** Everything the table says, for the version of the recognizer. */
export const drawCyrillicContent: string = JSON.stringify(STAND_INS);
