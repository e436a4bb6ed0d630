import { hanNameOf, isLatin } from '../evasion-mark.ts';
import type { Random } from '../../random.ts';
import { hanCharacter } from './han-characters.ts';
import type { Spelling } from './spelling.ts';

/** Replaces one or, in longer names, two characters by what `optionsOf` gives. */
function replaceCharacters(
  name: string,
  random: Random,
  most: number,
  optionsOf: (character: string) => readonly string[],
): string | undefined {
  const characters = [...name];
  const able = characters.flatMap((character, at) => (optionsOf(character).length > 0 ? [at] : []));
  if (able.length === 0) return undefined;
  for (const at of random.sample(able, random.integer(1, most))) {
    characters[at] = random.pick(optionsOf(characters[at] ?? ''));
  }
  return characters.join('');
}

function hanSpelling(least: number, spell: (name: string, random: Random) => string | undefined): Spelling {
  return (mark, random) => {
    const name = hanNameOf(mark);
    return name === undefined || [...name].length < least ? undefined : spell(name, random);
  };
}

/** Another character of the same sound for one, in names of three characters and more for two. */
export const spellHomophone = hanSpelling(2, (name, random) =>
  replaceCharacters(name, random, [...name].length > 2 ? 2 : 1, (character) => [
    ...(hanCharacter(character)?.homophones ?? ''),
  ]),
);

export const spellNearShape = hanSpelling(3, (name, random) =>
  replaceCharacters(name, random, 1, (character) => [...(hanCharacter(character)?.nearShapes ?? '')]),
);

/** One or two characters fall into their halves, now and then with a space. */
export const spellSplitHan = hanSpelling(2, (name, random) => {
  const gap = random.isChance(0.25) ? ' ' : '';
  return replaceCharacters(name, random, 2, (character) => {
    const halves = hanCharacter(character)?.halves ?? '';
    return halves === '' ? [] : [[...halves].join(gap)];
  });
});

/** Two characters of the name drawn as one. */
const JOINED: { readonly [pair: string]: string } = { 古月: '胡', 王里: '理', 白水: '泉', 木易: '杨', 日月: '明' };

export const spellJoinedHan = hanSpelling(3, (name, random) => {
  const pair = Object.keys(JOINED).find((each) => name.includes(each));
  if (pair === undefined) return undefined;
  const spelled = name.replace(pair, JOINED[pair] ?? '');
  return random.isChance(0.3) ? `「${spelled}」` : spelled;
});

export const spellTraditional = hanSpelling(2, (name, random) => {
  const able = [...name].filter((character) => hanCharacter(character)?.traditional);
  return able.length === 0
    ? undefined
    : replaceCharacters(name, random, able.length, (character) =>
        [hanCharacter(character)?.traditional ?? ''].filter(Boolean),
      );
});

/** In Latin letters as it sounds: whole, or all but the first or last character. */
export const spellPinyin = hanSpelling(3, (name, random) => {
  const characters = [...name];
  const sounds = characters.map((character) => hanCharacter(character)?.pinyin ?? character);
  const chance = random.unit();
  if (chance < 0.4) return sounds.join('');
  if (chance < 0.55) return sounds.join(' ');
  if (chance < 0.7) return sounds.map((sound) => sound[0]?.toUpperCase() + sound.slice(1)).join('');
  const kept = random.integer(0, characters.length - 1);
  return sounds.map((sound, at) => (at === kept ? (characters[at] ?? '') : sound)).join('');
});

/** Half Latin and half Chinese: the beginning of the one name and the end of the other. */
export const spellMixedHan: Spelling = (mark, random) => {
  const han = mark.han === undefined || !isLatin(mark) ? undefined : [...mark.han];
  if (han === undefined || han.length < 2) return undefined;
  const latin = mark.name.replaceAll(' ', '');
  const sound = hanCharacter(han[0] ?? '')?.pinyin ?? '';
  const forms = [
    `${latin.slice(0, Math.ceil(latin.length / 2))}${han.slice(Math.ceil(han.length / 2)).join('')}`,
    `${han.slice(0, -1).join('')}${(hanCharacter(han.at(-1) ?? '')?.pinyin ?? '').toUpperCase()}`,
    `${sound}${han.slice(1).join('')}`,
  ];
  return random.pick(forms);
};
