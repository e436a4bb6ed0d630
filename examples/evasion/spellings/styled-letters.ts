import { isLatin } from '../evasion-mark.ts';
import { castName, type Spelling } from './spelling.ts';

/** First code point of the capital and the small alphabet of a style; math styles with holes are left out. */
const MATHEMATICAL: readonly (readonly [capital: number, small: number])[] = [
  [0x1d4_00, 0x1d4_1a], // bold
  [0x1d4_68, 0x1d4_82], // bold italic
  [0x1d4_d0, 0x1d4_ea], // bold script
  [0x1d5_6c, 0x1d5_86], // bold fraktur
  [0x1d5_a0, 0x1d5_ba], // sans-serif
  [0x1d5_d4, 0x1d5_ee], // sans-serif bold
  [0x1d6_70, 0x1d6_8a], // monospace
];
const ENCLOSED: readonly (readonly [capital: number, small: number])[] = [
  [0x24b6, 0x24d0], // circled
  [0x1f1_30, 0x1f1_30], // squared
  [0x1f1_50, 0x1f1_50], // negative circled
  [0x1f1_70, 0x1f1_70], // negative squared
  [0x249c, 0x249c], // parenthesized
];
const SMALL_CAPITALS = new Map(
  [...'abcdefghijklmnopqrstuvwxyz'].map((letter, at) => [letter, [...'ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘǫʀꜱᴛᴜᴠᴡxʏᴢ'][at] ?? letter]),
);
const TURNED = new Map(
  [...'abcdefghijklmnopqrstuvwxyz'].map((letter, at) => [letter, [...'ɐqɔpǝɟɓɥıɾʞlɯuodbɹsʇnʌʍxʎz'][at] ?? letter]),
);

function shift(text: string, [capital, small]: readonly [number, number]): string {
  return text
    .replaceAll(/[A-Z]/g, (letter) => String.fromCodePoint(capital + letter.charCodeAt(0) - 65))
    .replaceAll(/[a-z]/g, (letter) => String.fromCodePoint(small + letter.charCodeAt(0) - 97));
}

export const spellMathematical: Spelling = (mark, random) =>
  isLatin(mark) ? shift(castName(mark, random), random.pick(MATHEMATICAL)) : undefined;

export const spellEnclosed: Spelling = (mark, random) =>
  isLatin(mark) ? shift(castName(mark, random), random.pick(ENCLOSED)) : undefined;

export const spellFullWidth: Spelling = (mark, random) =>
  isLatin(mark)
    ? castName(mark, random).replaceAll(/[!-~]/g, (sign) => String.fromCodePoint(sign.charCodeAt(0) + 0xfe_e0))
    : undefined;

/** The first letter stays a capital in half of the cases, as people write. */
export const spellSmallCapitals: Spelling = (mark, random) => {
  if (!isLatin(mark)) return undefined;
  const small = [...mark.name.toLowerCase()].map((letter) => SMALL_CAPITALS.get(letter) ?? letter);
  if (random.isChance(0.5)) small[0] = mark.name[0] ?? '';
  return small.join('');
};

/** Written upside down, so that it reads from the right when the phone is turned; Latin names without digits. */
export const spellUpsideDown: Spelling = (mark) => {
  if (!isLatin(mark) || /\d|&/.test(mark.name)) return undefined;
  return [...mark.name.toLowerCase()]
    .toReversed()
    .map((letter) => TURNED.get(letter) ?? letter)
    .join('');
};
