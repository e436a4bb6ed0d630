import { isLatin } from '../evasion-mark.ts';
import { mixCyrillic } from './homoglyphs.ts';
import { anyCase, castName, replaceSome, type Spelling } from './spelling.ts';
import { dropLetter } from './typos.ts';
import type { Random } from '../../random.ts';

type Step = (text: string, random: Random) => string | undefined;

const cyrillic: Step = (text, random) => mixCyrillic(text, 0.4, random);
const digits: Step = (text, random) =>
  replaceSome(text, anyCase({ a: '4 @', e: '3', i: '1', o: '0', s: '5 $' }), 0.5, random);
const separated: Step = (text, random) => [...text].join(random.pick(['.', '-', ' ', '_', '·']));
const invisible: Step = (text) => [...text].join('\u200b');
const struck: Step = (text) => [...text].map((letter) => `${letter}\u0336`).join('');
const masked: Step = (text, random) => {
  const at = random.integer(1, text.length - 2);
  return `${text.slice(0, at)}*${text.slice(at + 1)}`;
};
const drawnOut: Step = (text, random) => {
  const at = random.integer(1, text.length - 1);
  return text.slice(0, at) + (text[at] ?? '').repeat(3) + text.slice(at);
};
const wide: Step = (text) => text.replaceAll(/[!-~]/g, (sign) => String.fromCodePoint(sign.charCodeAt(0) + 0xfe_e0));

const PAIRS: readonly (readonly [Step, Step])[] = [
  [cyrillic, separated],
  [digits, separated],
  [digits, drawnOut],
  [cyrillic, invisible],
  [digits, invisible],
  [masked, cyrillic],
  [cyrillic, struck],
  [wide, invisible],
  [dropLetter, cyrillic],
  [dropLetter, digits],
  [wide, separated],
];

/** Two tricks, one over the other, on names of six letters and more. */
export const spellCombined: Spelling = (mark, random) => {
  if (!isLatin(mark) || mark.style === 'ordinary' || mark.style === 'digits' || mark.name.includes('&'))
    return undefined;
  const name = castName(mark, random).replaceAll(' ', '');
  if (name.length < 6) return undefined;
  const [first, second] = random.pick(PAIRS);
  const once = first(name, random);
  return once === undefined ? undefined : second(once, random);
};
