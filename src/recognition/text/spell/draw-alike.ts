import type { DerivedForm, Trick } from './tricks.ts';

interface StandIns {
  readonly letters: { readonly [letter: string]: string };
  readonly trick: Omit<Trick, 'count'>;
  readonly certainty: number;
  /** Letters exchanged in every combination: four give fifteen spellings. */
  readonly most: number;
}

/** Letters and what sellers draw them with, where the tables of look-alikes see another letter in it. */
const STAND_INS: readonly StandIns[] = [
  {
    letters: { л: 'ʌ', и: 'u', б: '6', з: '3', э: '3', ч: '4', ы: 'bl', ю: 'io' },
    trick: { kind: 'homoglyph', script: 'Latin' },
    certainty: 0.95,
    most: 4,
  },
  {
    letters: { シ: 'ツ', ツ: 'シ', ソ: 'ン', ン: 'ソ', ク: 'ワ', ワ: 'ク', コ: 'ユ', ユ: 'コ' },
    trick: { kind: 'near-shape' },
    certainty: 0.7,
    most: 2,
  },
];
const SHORTEST = 3;

function exchange(form: string, { letters, trick, certainty, most }: StandIns): readonly DerivedForm[] {
  const present = Object.keys(letters)
    .filter((letter) => form.includes(letter))
    .slice(0, most);
  const found: DerivedForm[] = [];
  for (let choice = 1; choice < 1 << present.length; choice++) {
    const chosen = new Set(present.filter((_, k) => (choice & (1 << k)) !== 0));
    let text = '';
    let count = 0;
    for (const letter of form) {
      if (chosen.has(letter)) count++;
      text += chosen.has(letter) ? letters[letter] : letter;
    }
    found.push({ text, trick: { ...trick, count }, certainty });
  }
  return found;
}

/**
 * Cyrillic marks as they are written with Latin letters and digits for some of theirs ("Зuмолесье"), and katakana with kana that are told
 * apart by a stroke's direction alone. The other letters need no spelling of their own: they fold to the same symbols as what
 * they look like.
 */
export function drawAlike(form: string): readonly DerivedForm[] {
  const small = form.toLowerCase();
  if ([...small].length < SHORTEST) return [];
  return STAND_INS.flatMap((standIns) => exchange(small, standIns));
}

/** Everything the tables say, for the version of the recognizer. */
export const drawAlikeContent: string = JSON.stringify(STAND_INS);
