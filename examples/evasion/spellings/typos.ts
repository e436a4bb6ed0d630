import { type EvasionMark, isLatin } from '../evasion-mark.ts';
import type { Random } from '../../random.ts';
import { castName, type Spelling } from './spelling.ts';

/**
 * Trade misspells names that stay readable: at least six letters, no ordinary word, no digits. Two words count by their longer one;
 * the first letter stays, because buyers search by it.
 */
function isMisspellable(mark: EvasionMark): boolean {
  if (mark.style === 'ordinary' || mark.style === 'digits' || mark.name.includes('&') || mark.right === 'tm-iron-heron')
    return false;
  return (isLatin(mark) || mark.style === 'cyrillic') && mark.name.replaceAll(' ', '').length >= 6;
}

function inner(name: string, random: Random, isFit: (at: number) => boolean): number | undefined {
  const able = [...name].flatMap((letter, at) =>
    at > 0 && letter !== ' ' && name[at - 1] !== ' ' && isFit(at) ? [at] : [],
  );
  return able.length === 0 ? undefined : random.pick(able);
}

const VOWELS = 'aeiouyаеиоуыэюяё';
/** Letters that sit side by side or are taken for one another; others are no misspelling that a buyer overlooks. */
const NEAR: { readonly [letter: string]: string } = {
  a: 'eo',
  e: 'ai',
  i: 'ey',
  o: 'au',
  u: 'oy',
  y: 'iu',
  b: 'pv',
  p: 'bq',
  d: 'tb',
  t: 'dr',
  k: 'cq',
  c: 'ks',
  g: 'qj',
  q: 'gk',
  v: 'wb',
  w: 'v',
  f: 'v',
  s: 'zc',
  z: 's',
  m: 'n',
  n: 'mh',
  l: 'ri',
  r: 'nl',
  x: 'ks',
  h: 'n',
  j: 'i',
  а: 'оя',
  е: 'иэ',
  и: 'еы',
  о: 'ауё',
  б: 'пв',
  в: 'бф',
  д: 'т',
  ж: 'з',
  з: 'сж',
  к: 'гх',
  л: 'р',
  м: 'н',
  н: 'м',
  п: 'б',
  р: 'л',
  с: 'з',
  т: 'д',
  у: 'ю',
  г: 'к',
  ь: 'ъ',
  я: 'а',
};

function asCase(letter: string, like: string): string {
  return like === like.toUpperCase() && like !== like.toLowerCase() ? letter.toUpperCase() : letter;
}

function typo(make: (name: string, random: Random) => string | undefined): Spelling {
  return (mark, random) => {
    if (!isMisspellable(mark)) return undefined;
    const name = castName(mark, random);
    const spelled = make(name, random);
    return spelled === name ? undefined : spelled;
  };
}

export const dropLetter = (name: string, random: Random): string | undefined => {
  const at = inner(name, random, (index) => name[index] !== name[index - 1]);
  return at === undefined ? undefined : name.slice(0, at) + name.slice(at + 1);
};

/** A vowel is added beside a vowel or a consonant is doubled, or a letter from the keyboard slips in. */
const addLetter = (name: string, random: Random): string | undefined => {
  const at = inner(name, random, () => true);
  if (at === undefined) return undefined;
  const letter = name[at] ?? '';
  const small = letter.toLowerCase();
  const added = VOWELS.includes(small) || random.isChance(0.4) ? random.pick([...(NEAR[small] ?? small)]) : small;
  return name.slice(0, at + 1) + asCase(added, letter) + name.slice(at + 1);
};

const swapLetters = (name: string, random: Random): string | undefined => {
  const at = inner(name, random, (index) => {
    const next = name[index + 1];
    return next !== undefined && next !== ' ' && next.toLowerCase() !== name[index]?.toLowerCase();
  });
  if (at === undefined) return undefined;
  const [one = '', other = ''] = [name[at], name[at + 1]];
  return name.slice(0, at) + asCase(other.toLowerCase(), one) + asCase(one.toLowerCase(), other) + name.slice(at + 2);
};

const changeLetter = (name: string, random: Random): string | undefined => {
  const at = inner(name, random, (index) => NEAR[(name[index] ?? '').toLowerCase()] !== undefined);
  if (at === undefined) return undefined;
  const letter = name[at] ?? '';
  return name.slice(0, at) + asCase(random.pick([...(NEAR[letter.toLowerCase()] ?? '')]), letter) + name.slice(at + 1);
};

export const spellDropped = typo(dropLetter);
export const spellAdded = typo(addLetter);
export const spellSwapped = typo(swapLetters);
export const spellChanged = typo(changeLetter);
