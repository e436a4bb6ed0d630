import type { Reading } from './markup.ts';

/** The letters that digits and signs stand for inside words; 1 may be an l as well, which has the symbol of an i. */
const LETTERS: { readonly [sign: string]: string } = {
  0: 'o', 1: 'i', 2: 'z', 3: 'e', 4: 'a', 5: 's', 6: 'g', 7: 't', 8: 'b', 9: 'g', '@': 'a', $: 's', '€': 'e', '!': 'i', '|': 'i',
}; // prettier-ignore
const STAND_INS = /[\d@$€!|]/g;
/**
 * One of these is in nearly every word that is written so, and in few others: one title of thirty. Most texts are only
 * looked through for it, at 2 ns a character.
 */
const TELLING = /(?<=[a-zA-Z]{2})([\d@$€!|])\1{0,4}[a-zA-Z]|(?<=[a-zA-Z])([\d@$€!|])\2{0,4}[a-zA-Z]{2}|\$[a-zA-Z]{3}/;
const WORD = /[a-z\d@$€!|]{5,40}/gi;
const LETTER_RUN = /[a-z]/gi;
const STAND_IN_RUN = /([\d@$€!|])\1*/g;
/** 1080 and 264 are numbers; 0000 may be an o drawn out. */
const NUMBER = /(\d)(?!\1)\d/;
const FEWEST_LETTERS = 3;

/** Digits and signs of a part of a text that may stand for letters. */
export function countStandIns(text: string): number {
  return text.match(STAND_INS)?.length ?? 0;
}

/** Whether a character is a sign, no digit, that stands for a letter. */
export function mayStandIn(character: string): boolean {
  return Object.hasOwn(LETTERS, character) && !/\d/.test(character);
}

function isWord(word: string): boolean {
  if (!TELLING.test(word) || NUMBER.test(word)) return false;
  const letters = word.match(LETTER_RUN)?.length ?? 0;
  const standIns = word.match(STAND_IN_RUN)?.length ?? 0;
  return letters >= FEWEST_LETTERS && standIns <= letters;
}

/**
 * The reading in which digits and signs inside words are the letters that they stand for (`m0rdv1k` as mordvik), for words that are
 * misspelled besides; undefined where no word has them. As long as the text.
 */
export function readLeetWords(reading: Reading): Reading | undefined {
  const { text } = reading;
  if (!TELLING.test(text)) return undefined;
  const shown = text.replaceAll(WORD, (word) =>
    isWord(word) ? word.replaceAll(STAND_INS, (sign) => LETTERS[sign] ?? sign) : word,
  );
  return shown === text ? undefined : { ...reading, text: shown };
}

/** The other way to read the span of a reading that shows `written`: each 1 as an l. Undefined where there is none. */
export function readOnesAsL(span: string, written: string): string | undefined {
  if (!written.includes('1') || written.length !== span.length) return undefined;
  return Array.from(span, (letter, at) => (written.charAt(at) === '1' ? 'l' : letter)).join('');
}
