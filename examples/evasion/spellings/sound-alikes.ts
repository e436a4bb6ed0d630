import { isLatin } from '../evasion-mark.ts';
import { castName, type Spelling } from './spelling.ts';

/** What sounds the same in most European languages: each pattern and how else it is written. */
const SAME_SOUND: readonly (readonly [pattern: RegExp, spellings: string])[] = [
  [/ph/, 'f'],
  [/f(?!j)/, 'ph'],
  [/ck/, 'k c'],
  [/k/, 'c ck'],
  [/c(?=[aorlu])/, 'k ck'],
  [/que$/, 'k ck'],
  [/qu/, 'kw kv'],
  [/q/, 'k'],
  [/x/, 'ks cks'],
  [/v/, 'w'],
  [/w/, 'v'],
  [/tt/, 't'],
  [/ll/, 'l'],
  [/rr/, 'r'],
  [/bb/, 'b'],
  [/ss/, 's'],
  [/y/, 'i'],
  [/i(?=[a-z])/, 'y ee'],
  [/z/, 's'],
  [/oo/, 'u'],
  [/u/, 'oo'],
  [/ch(?=a)/, 'sh'],
  [/sh/, 'sch'],
  [/ou(?=x)/, 'oo u'],
  [/e$/, 'ee'],
  [/t(?=[aeo])/, 'tt'],
  [/n(?=[aeo])/, 'nn'],
  [/l(?=[aeo])/, 'll'],
  [/r(?=[aeio])/, 'rr'],
  [/o$/, 'oh'],
  [/a$/, 'ah'],
];

/** One or two sounds written another way; names of five letters and more. */
export const spellSoundAlike: Spelling = (mark, random) => {
  if (!isLatin(mark) || mark.style === 'ordinary' || mark.style === 'digits' || mark.name.length < 5) return undefined;
  const name = mark.name.toLowerCase();
  let spelled = name;
  for (const [pattern, spellings] of random.sample(
    SAME_SOUND.filter(([each]) => each.test(name)),
    random.integer(1, 2),
  )) {
    spelled = spelled.replace(pattern, random.pick(spellings.split(' ')));
  }
  if (spelled === name) return undefined;
  const cast = castName(mark, random);
  if (cast === mark.name) return spelled.toUpperCase();
  return cast[0] === name[0] ? spelled : spelled.replaceAll(/(?<![a-z])[a-z]/g, (letter) => letter.toUpperCase());
};
