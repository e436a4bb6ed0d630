import { foldText } from '../fold/fold-text.ts';
import type { DerivedForm } from '../spell/tricks.ts';
import { isCommonWord } from '../words/common-words.ts';
import { surpriseOf } from './ordinary-words.ts';

const HAN_ALONE = /^\p{Script=Han}+$/u;
const LATIN_ALONE = /^\p{Script=Latin}+$/u;
const LEAST_LATIN = 3;
const LONGEST = 24;
/** How far the two halves may be from one whole name: 諾 of three characters and the latter half of the Latin name make one. */
const SLACK = 0.3;

/** Bits from which on a character is seldom a word by itself: 珊 is none, 卡 and 版 are. */
const NAME_CHARACTER = 14.5;
/** Letters of a half that may be a word of the trade. */
const FEW = 3;

/** VIP卡, PRO版: three letters and a character are any shop's words, unless neither is a word. */
function certaintyOf(latinHalf: string, hanHalf: string): number {
  if (latinHalf.length > FEW) return 0.75;
  if (hanHalf.length > 1) return 0.6;
  return isCommonWord(latinHalf) || surpriseOf(hanHalf) < NAME_CHARACTER ? 0.45 : 0.54;
}

/** Whether a text can be the Chinese half of a mixed name. */
export function isHanName(text: string): boolean {
  return HAN_ALONE.test(text);
}

/** Whether a text can be the Latin half, words taken together. */
export function isLatinName(text: string): boolean {
  return LATIN_ALONE.test(text.replaceAll(' ', ''));
}

/**
 * A mark of two names half in one and half in the other, the beginning of the Latin name with the end of the Chinese one or the other way
 * round: NORDVIK and 诺维克 as NORD克, 诺维vik. Sixteen or so; none where a name is too short to be cut.
 */
export function mixNames(latin: string, han: string): readonly DerivedForm[] {
  const letters = [...foldText(latin).replaceAll(' ', '')].slice(0, LONGEST);
  const characters = [...foldText(han).replaceAll(' ', '')].slice(0, LONGEST);
  const found: DerivedForm[] = [];
  for (let some = 1; some < characters.length; some++) {
    for (let many = LEAST_LATIN; many < letters.length; many++) {
      const whole = some / characters.length + many / letters.length;
      if (Math.abs(whole - 1) > SLACK + Number.EPSILON) continue;
      const trick = { kind: 'transliteration', count: some, script: 'Han' } as const;
      const add = (text: string, letterHalf: string, hanHalf: string): void => {
        found.push({ text, trick, certainty: certaintyOf(letterHalf, hanHalf) });
      };
      const [front, back] = [letters.slice(0, many).join(''), letters.slice(-many).join('')];
      const [hanFront, hanBack] = [characters.slice(0, some).join(''), characters.slice(-some).join('')];
      add(front + hanBack, front, hanBack);
      add(hanFront + back, back, hanFront);
    }
  }
  return found;
}
