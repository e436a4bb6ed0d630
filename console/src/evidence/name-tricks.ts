import type { AlignedPair } from './align-reading.ts';

const TRICKS = [
  'cyrillic',
  'greek',
  'other-script',
  'full-width',
  'styled',
  'accent',
  'invisible',
  'separator',
  'leet',
  'repeated',
  'traditional',
  'left-out',
  'swapped',
] as const;
export type Trick = (typeof TRICKS)[number];

export interface TracedCharacter extends AlignedPair {
  /** Why what is written is not what is read; absent where they are the same but for case. */
  readonly trick?: Trick;
}

/** Names for each character how it differs from its reading. */
export function nameTricks(pairs: readonly AlignedPair[]): readonly TracedCharacter[] {
  return pairs.map((pair, index) => {
    const trick = nameTrick(pair, pairs[index - 1]?.written, pairs[index + 1]?.written);
    return trick === undefined ? pair : { ...pair, trick };
  });
}

/** How often each trick was used, in the order of `TRICKS`. */
export function countTricks(
  traced: readonly TracedCharacter[],
): readonly { readonly trick: Trick; readonly count: number }[] {
  return TRICKS.map((trick) => ({
    trick,
    count: traced.filter((character) => character.trick === trick).length,
  })).filter(({ count }) => count > 0);
}

function nameTrick({ written, read }: AlignedPair, before?: string, after?: string): Trick | undefined {
  if (written === undefined) return 'left-out';
  if (read !== undefined && written.toLowerCase() === read.toLowerCase()) return undefined;
  // UAX 44: format characters, variation selectors and the fillers of Hangul take no space.
  if (/[\p{Cf}\p{Variation_Selector}\u034f\u115f\u1160\u3164\uffa0]/u.test(written)) return 'invisible';
  if (/\p{M}/u.test(written)) return 'accent';
  if (read === undefined) {
    if (sameLetter(written, before) || sameLetter(written, after)) return 'repeated';
    return /[\p{L}\p{N}]/u.test(written) ? 'swapped' : 'separator';
  }
  if (/[\uff01-\uff5e]/.test(written)) return 'full-width';
  if (/\p{Script=Cyrillic}/u.test(written)) return 'cyrillic';
  if (/\p{Script=Greek}/u.test(written)) return 'greek';
  if (/\p{Script=Han}/u.test(written)) return 'traditional';
  if (written.normalize('NFD').replaceAll(/\p{M}/gu, '') !== written) return 'accent';
  if (written.normalize('NFKC') !== written) return 'styled';
  if (/\p{L}/u.test(written) && !/\p{Script=Latin}/u.test(written)) return 'other-script';
  return /\p{L}/u.test(written) ? 'swapped' : 'leet';
}

function sameLetter(one: string, other: string | undefined): boolean {
  return other !== undefined && one.toLowerCase() === other.toLowerCase();
}
