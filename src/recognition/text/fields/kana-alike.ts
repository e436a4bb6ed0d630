import type { Reading } from './markup.ts';

/** Han characters that are drawn like a katakana letter, and that letter. */
const ALIKE: { readonly [character: string]: string } = {
  力: 'カ', 二: 'ニ', 口: 'ロ', 八: 'ハ', 卜: 'ト', 工: 'エ', 夕: 'タ', 千: 'チ', 才: 'オ', 个: 'ケ', 又: 'ヌ', 七: 'セ', 厶: 'ム', 三: 'ミ', 一: 'ー',
}; // prettier-ignore
const KATAKANA = /[\u30a1-\u30fa]/;
const NARROW_KATAKANA = /[\uff66-\uff9f]/;
const HAN = `[${Object.keys(ALIKE).join('')}]`;
const BESIDE_KANA = new RegExp(`(?<=[\\u30a1-\\u30ff])${HAN}|${HAN}(?=[\\u30a1-\\u30fc])`);

/** Whether a character is a katakana letter, of either width. */
export function isKatakana(character: string): boolean {
  return KATAKANA.test(character) || NARROW_KATAKANA.test(character);
}

/** Whether a part of a text has a Han character amid katakana that is drawn like one of them. */
export function hasKanaAlike(text: string): boolean {
  return KATAKANA.test(text) && BESIDE_KANA.test(text);
}

/** The reading in which Han characters amid katakana are the kana that they are drawn like (力ルドリス); undefined where there are none. */
export function readKanaAlike(reading: Reading): Reading | undefined {
  if (!hasKanaAlike(reading.text)) return undefined;
  const all = new RegExp(BESIDE_KANA, 'g');
  return { ...reading, text: reading.text.replaceAll(all, (character) => ALIKE[character] ?? character) };
}

/** Everything the table says, for the version of the recognizer. */
export const kanaAlikeContent: string = JSON.stringify(ALIKE);
