import { type EvasionMark, isLatin } from '../evasion-mark.ts';
import { anyCase, castName, lettersOf, replaceSome, type Spelling } from './spelling.ts';

const LEET: { readonly [letter: string]: string } = {
  a: '4 @',
  e: '3',
  i: '1 !',
  o: '0',
  s: '5 $',
  t: '7',
  l: '1',
  b: '8',
  g: '9',
  z: '2',
};
const HEAVY: { readonly [letter: string]: string } = {
  ...LEET,
  c: '( ©',
  h: '#',
  k: '|<',
  v: '\\/',
  d: '|)',
  u: '|_|',
  x: '><',
  w: '\\/\\/',
  n: '|\\|',
  e: '3 €',
  r: '®',
  y: '¥',
};
const MASKS = ['*', '*', '*', '#', '_', '●', '□', '×', '?', '○', '＊'];
const SEPARATORS = ['.', '-', '_', ' ', '·', '/', '|', '*', '•', '~', ' - ', '. ', '、', '+'];
const EMOJI = ['🔥', '❤', '⭐', '✨', '👜', '👟', '🌹', '💎', '🐎', '😊', '🎁', '❤️', '🅿', '🌸'];

export const spellLightLeet: Spelling = (mark, random) =>
  isLatin(mark) && mark.style !== 'digits'
    ? replaceSome(castName(mark, random), anyCase(LEET), 0.4, random)
    : undefined;

export const spellHeavyLeet: Spelling = (mark, random) =>
  isLatin(mark) && mark.style !== 'digits' && mark.name.length >= 5
    ? replaceSome(castName(mark, random), anyCase(HEAVY), 0.6, random)
    : undefined;

/** One inner letter is covered, two of a long name; a two-character name is not left recognizable and is not masked. */
export const spellMasked: Spelling = (mark, random) => {
  const characters = [...castName(mark, random)];
  const inner = lettersOf(characters).filter((at) => at > 0);
  if (characters.length < 4 || mark.style === 'thai' || mark.style === 'arabic') return undefined;
  const sign = random.pick(MASKS);
  const count = inner.length >= 8 && random.isChance(0.4) ? 2 : 1;
  for (const at of random.sample(inner, count)) characters[at] = sign;
  return characters.join('');
};

function putBetween(sign: string, name: string, isEvery: boolean, gap: number): string {
  const characters = [...name];
  return characters.map((character, at) => (at > 0 && (isEvery || at === gap) ? sign + character : character)).join('');
}

/** One gap in a short name or in an everyday word leaves nothing that a buyer would know the mark by. */
function needsEvery(mark: EvasionMark, name: string): boolean {
  return mark.style === 'ordinary' || (isLatin(mark) && name.length < 5);
}

export const spellSeparated: Spelling = (mark, random) => {
  if (mark.style === 'thai' || mark.style === 'arabic') return undefined;
  const name = castName(mark, random).replaceAll(' ', '');
  const isEvery = needsEvery(mark, name) || random.isChance(0.7);
  return putBetween(random.pick(SEPARATORS), name, isEvery, random.integer(1, [...name].length - 1));
};

export const spellWithEmoji: Spelling = (mark, random) => {
  if (mark.style === 'thai' || mark.style === 'arabic') return undefined;
  const name = castName(mark, random).replaceAll(' ', '');
  const isEvery = needsEvery(mark, name) || random.isChance(0.5);
  return putBetween(random.pick(EMOJI), name, isEvery, random.integer(1, [...name].length - 1));
};

/** One letter drawn out, or two. */
export const spellRepeated: Spelling = (mark, random) => {
  if (!isLatin(mark) && mark.style !== 'cyrillic') return undefined;
  const characters = [...castName(mark, random)];
  const letters = lettersOf(characters);
  if (letters.length < 5 || mark.style === 'ordinary') return undefined;
  for (const at of random.sample(letters, random.integer(1, 2))) {
    characters[at] = (characters[at] ?? '').repeat(random.integer(3, 4));
  }
  return characters.join('');
};
