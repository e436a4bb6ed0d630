import type { SaidTrick } from './said-trick.ts';

/** What stands between the letters: one sign throughout, or a kind of sign. */
type Separator = { readonly kind: 'sign'; readonly sign: string } | { readonly kind: 'emoji' | 'space' | 'other' };

export function separatorOf({ pieces }: SaidTrick): Separator {
  const signs = pieces.map(({ written }) => written);
  const [sign] = signs;
  if (sign === undefined) return { kind: 'other' };
  if (signs.every((each) => /^\p{Extended_Pictographic}|^\p{Regional_Indicator}/u.test(each))) return { kind: 'emoji' };
  // Blanks were cleaned to nothing.
  if (signs.every((each) => each === '')) return { kind: 'space' };
  return signs.length === 1 ? { kind: 'sign', sign } : { kind: 'other' };
}

/** Whether something stands between all letters of the mark. */
export function isEveryGap({ count, letters }: SaidTrick): boolean {
  return letters > 2 && count >= letters - 1;
}
