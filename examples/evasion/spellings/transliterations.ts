import type { EvasionMark } from '../evasion-mark.ts';
import type { Random } from '../../random.ts';
import { replaceSome, type Spelling } from './spelling.ts';

function fromList(listOf: (mark: EvasionMark) => readonly string[] | undefined): Spelling {
  return (mark, random) => {
    const list = listOf(mark);
    return list === undefined ? undefined : random.pick(list);
  };
}

export const spellKana = fromList((mark) => mark.kana);
export const spellHangul = fromList((mark) => mark.hangul);
export const spellArabic = fromList((mark) => mark.arabic);

/** As a name or small. */
export const spellCyrillic: Spelling = (mark, random) => {
  const spelled = fromList(({ cyrillic }) => cyrillic)(mark, random);
  return spelled !== undefined && random.isChance(0.25) ? spelled.toLowerCase() : spelled;
};

/** Katakana names in hiragana. */
export const spellHiragana: Spelling = (mark, random) => {
  const kana = mark.style === 'kana' ? mark.name : mark.kana && random.pick(mark.kana);
  return kana?.replaceAll(/[ァ-ヴ]/g, (sign) => String.fromCodePoint(sign.charCodeAt(0) - 0x60));
};

/** Kana and the Han characters or other kana drawn like them. */
const NEAR_KANA: { readonly [kana: string]: string } = {
  カ: '力',
  タ: '夕',
  ロ: '口',
  ニ: '二',
  エ: '工',
  ハ: '八',
  ト: '卜',
  チ: '千',
  シ: 'ツ',
  ツ: 'シ',
  ソ: 'ン',
  ン: 'ソ',
  ク: 'ワ',
};

export const spellNearKana: Spelling = (mark, random) => {
  const kana = mark.style === 'kana' ? mark.name : mark.kana && random.pick(mark.kana);
  return kana === undefined || kana.length < 4 ? undefined : replaceSome(kana, NEAR_KANA, 0.5, random);
};

const LEADS = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ';
const VOWELS = 'ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ';
const TAILS = ['', ...'ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ'];

function spellOut(syllable: string, isLeadOnly: boolean): string {
  const code = syllable.charCodeAt(0) - 0xac_00;
  if (code < 0 || code > 11_171) return syllable;
  const lead = LEADS[Math.floor(code / 588)] ?? '';
  return isLeadOnly ? lead : lead + (VOWELS[Math.floor((code % 588) / 28)] ?? '') + (TAILS[code % 28] ?? '');
}

/** The first consonants of the syllables alone, or all letters side by side; names of three syllables and more. */
export function spellJamo(mark: EvasionMark, random: Random): string | undefined {
  const hangul = (mark.style === 'hangul' ? mark.name : mark.hangul?.[0])?.replaceAll(' ', '');
  if (hangul === undefined || hangul.length < 3) return undefined;
  const isLeadOnly = random.isChance(0.65);
  return [...hangul].map((syllable) => spellOut(syllable, isLeadOnly)).join('');
}
