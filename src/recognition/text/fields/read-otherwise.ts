import { foldStrokes, mayBeDrawn } from '../spell/kana-strokes.ts';
import { isKatakana, readKanaAlike } from './kana-alike.ts';
import { mayStandIn, readLeetWords } from './leet-words.ts';
import type { Reading } from './markup.ts';
import type { Field } from './read-fields.ts';
import { mayBeginSign, maySpellWithSigns, readSignLetters } from './sign-letters.ts';
import { mayTurn, readTurned } from './turned-text.ts';

/** Whether a character is one without which no field has another reading, but for digits between letters. */
export function isTelling(character: string): boolean {
  return mayTurn(character) || mayBeginSign(character) || mayStandIn(character) || isKatakana(character);
}

/** Other readings of a field: turned round, with letters that are drawn with signs or written as digits, and with kana drawn as Han or as other kana. None for nearly every field. */
export function readOtherwise(field: Field, hasDrawn: boolean): readonly Field[] {
  const others = readTurned(field.reading, hasDrawn).map(({ reading, trick }): Field => ({
    ...field,
    reading,
    undone: trick,
  }));
  const signs = maySpellWithSigns(field.reading.text) ? readSignLetters(field.reading) : undefined;
  if (signs !== undefined) others.push({ ...field, reading: signs, undone: 'leet' });
  // Names that are spelled rightly but for digits are told better with these in place: 1 is an i or an l.
  const letters = readLeetWords(signs ?? field.reading);
  if (letters !== undefined) others.push({ ...field, reading: letters, undone: 'leet' });
  const kana = readKanaAlike(field.reading);
  if (kana !== undefined) others.push({ ...field, reading: kana, undone: 'homoglyph' });
  const strokes = readStrokes(field, kana ?? field.reading);
  if (strokes !== undefined) others.push(strokes);
  return others;
}

/** The field with kana that are drawn alike folded to one; undefined where no unknown word has them. */
function readStrokes(field: Field, reading: Reading): Field | undefined {
  if (!mayBeDrawn(reading.text)) return undefined;
  const text = foldStrokes(reading.text);
  return { ...field, reading: { ...reading, text }, undone: 'near-shape', unfolded: reading.text };
}
