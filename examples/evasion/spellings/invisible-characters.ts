import type { EvasionMark } from '../evasion-mark.ts';
import type { Random } from '../../random.ts';
import { castName, lettersOf, type Spelling } from './spelling.ts';

const ZERO_WIDTH = ['\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\u180e', '\u2063'];
const COMBINING = [
  '\u0335',
  '\u0336',
  '\u0338',
  '\u0332',
  '\u0307',
  '\u0323',
  '\u0301',
  '\u0308',
  '\u20d2',
  '\u0489',
  '\u034f',
];

function insertBetween(text: string, random: Random, make: () => string): string {
  const characters = [...text];
  const every = random.isChance(0.5);
  const gap = random.integer(1, Math.max(1, characters.length - 1));
  return characters.map((character, at) => (at > 0 && (every || at === gap) ? make() + character : character)).join('');
}

export const spellZeroWidth: Spelling = (mark, random) => {
  const sign = random.pick(ZERO_WIDTH);
  return insertBetween(castName(mark, random), random, () => sign);
};

export const spellSoftHyphen: Spelling = (mark, random) =>
  insertBetween(castName(mark, random), random, () => '\u00ad');

/** Strokes, dots and enclosures drawn through or over the letters; scripts that stack marks of their own are left out. */
export const spellCombining: Spelling = (mark, random) => {
  if (mark.style === 'thai' || mark.style === 'arabic' || mark.style === 'hangul') return undefined;
  const characters = [...castName(mark, random)];
  const sign = random.pick(COMBINING);
  const share = random.pick([0.3, 1]);
  const letters = lettersOf(characters);
  for (const at of random.sample(letters, Math.max(1, Math.round(letters.length * share)))) characters[at] += sign;
  return characters.join('');
};

/** The name backwards under a right-to-left override shows forwards. */
export const spellBidi: Spelling = (mark: EvasionMark, random: Random) => {
  if (mark.style === 'arabic' || mark.style === 'thai') return undefined;
  const name = castName(mark, random);
  if (random.isChance(0.4)) {
    const characters = [...name];
    const cut = random.integer(1, characters.length - 1);
    return `${characters.slice(0, cut).join('')}\u202d${characters.slice(cut).join('')}\u202c`;
  }
  return `\u202e${[...name].toReversed().join('')}\u202c`;
};
