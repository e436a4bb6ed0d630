import { isLatin } from '../evasion-mark.ts';
import { castName, replaceSome, type Spelling } from './spelling.ts';

type LetterTable = { readonly [letter: string]: string };

// Letters that look alike on a phone, collected by eye; options of a letter are parted by spaces.
const CYRILLIC: LetterTable = {
  A: 'А',
  B: 'В',
  C: 'С',
  E: 'Е',
  H: 'Н',
  I: 'І',
  J: 'Ј',
  K: 'К',
  M: 'М',
  O: 'О',
  P: 'Р',
  S: 'Ѕ',
  T: 'Т',
  X: 'Х',
  Y: 'У Ү',
  V: 'Ѵ',
  Q: 'Ԛ',
  W: 'Ԝ',
  a: 'а',
  c: 'с',
  e: 'е',
  i: 'і',
  j: 'ј',
  o: 'о',
  p: 'р',
  s: 'ѕ',
  x: 'х',
  y: 'у',
  h: 'һ',
  d: 'ԁ',
  q: 'ԛ',
  w: 'ԝ',
  k: 'к',
  v: 'ѵ',
  l: 'ӏ',
  n: 'п',
  r: 'г',
};
const GREEK: LetterTable = {
  A: 'Α',
  B: 'Β',
  E: 'Ε',
  Z: 'Ζ',
  H: 'Η',
  I: 'Ι',
  K: 'Κ',
  M: 'Μ',
  N: 'Ν',
  O: 'Ο',
  P: 'Ρ',
  T: 'Τ',
  Y: 'Υ',
  X: 'Χ',
  a: 'α',
  i: 'ι',
  k: 'κ',
  n: 'η',
  o: 'ο σ',
  p: 'ρ',
  t: 'τ',
  u: 'υ',
  v: 'ν',
  x: 'χ',
  y: 'γ',
  e: 'ε',
  w: 'ω',
};
// Cherokee, Armenian, Lisu, Coptic, African and phonetic Latin, dotless and dotted i, Roman numerals.
const RARE: LetterTable = {
  A: 'Ꭺ ꓮ',
  B: 'Ᏼ ꓐ',
  C: 'Ꮯ ꓚ',
  D: 'Ꭰ ꓓ',
  E: 'Ꭼ ꓰ',
  G: 'Ꮐ ꓖ',
  H: 'Ꮋ ꓧ',
  I: 'Ⅰ ꓲ',
  J: 'Ꭻ ꓙ',
  K: 'Ꮶ ꓗ',
  L: 'Ꮮ ꓡ Ⅼ',
  M: 'Ꮇ ꓟ Ⅿ',
  N: 'ꓠ',
  O: 'ꓳ Օ',
  P: 'Ꮲ ꓑ',
  R: 'Ꮢ ꓣ',
  S: 'Ꮪ ꓢ Տ',
  T: 'Ꭲ ꓔ',
  U: 'ꓴ Ս',
  V: 'Ꮩ ꓦ Ⅴ',
  W: 'Ꮃ ꓪ',
  X: 'ꓫ Ⅹ',
  Y: 'ꓬ',
  Z: 'Ꮓ ꓜ',
  a: 'ɑ',
  b: 'ƅ',
  c: 'ⅽ',
  d: 'ⅾ',
  e: 'ҽ',
  f: 'ƒ',
  g: 'ɡ ց',
  h: 'հ',
  i: 'ı ɩ ⅰ',
  k: 'ƙ',
  l: 'ⅼ ן',
  m: 'ⅿ',
  n: 'ո',
  o: 'օ ⲟ',
  q: 'գ',
  r: 'ɾ',
  s: 'ʂ',
  t: 'ƭ',
  u: 'ս ʋ',
  v: 'ⅴ',
  x: 'ⅹ',
  y: 'ყ ү',
  z: 'ȥ ʐ',
};
const LATIN_FOR_CYRILLIC: LetterTable = {
  А: 'A',
  В: 'B',
  С: 'C',
  Е: 'E',
  Н: 'H',
  К: 'K',
  М: 'M',
  О: 'O',
  Р: 'P',
  Т: 'T',
  Х: 'X',
  З: '3',
  а: 'a',
  с: 'c',
  е: 'e',
  о: 'o',
  р: 'p',
  х: 'x',
  у: 'y',
  к: 'k',
  и: 'u',
  з: '3',
  б: '6',
  в: 'B',
  л: 'ʌ',
};

function homoglyphs(table: LetterTable): Spelling {
  return (mark, random) =>
    isLatin(mark) ? replaceSome(castName(mark, random), table, random.pick([0.2, 0.4, 1]), random) : undefined;
}

export const spellCyrillicLookAlikes = homoglyphs(CYRILLIC);
export const spellGreekLookAlikes = homoglyphs(GREEK);
export const spellRareLookAlikes = homoglyphs(RARE);

/** A Cyrillic mark with Latin letters and digits in it. */
export const spellLatinInCyrillic: Spelling = (mark, random) =>
  mark.style === 'cyrillic'
    ? replaceSome(mark.name, LATIN_FOR_CYRILLIC, random.pick([0.3, 0.6, 1]), random)
    : undefined;

/** Look-alikes of one table in a text of any case. */
export function mixCyrillic(text: string, share: number, random: Parameters<Spelling>[1]): string | undefined {
  return replaceSome(text, CYRILLIC, share, random);
}
