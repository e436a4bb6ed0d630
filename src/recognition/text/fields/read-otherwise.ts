import { TELLS_KATAKANA, TELLS_STAND_IN, TELLS_TURNED } from '../scan/kernel-layout.ts';
import { foldStrokes, mayBeDrawn } from '../spell/kana-strokes.ts';
import { isKatakana, readKanaAlike } from './kana-alike.ts';
import { mayStandIn, readLeetWords } from './leet-words.ts';
import type { Reading } from './markup.ts';
import type { Field } from './read-fields.ts';
import { maySignsTell, maySpellWithSigns, readSignLetters, tellSigns } from './sign-letters.ts';
import { mayTurn, readTurned } from './turned-text.ts';

/** Of which other readings of its field a character tells (`TELLS_…`); of digits, which tell between letters only, the kernel knows itself. */
export function tellsOf(character: string): number {
  const turned = mayTurn(character) ? TELLS_TURNED : 0;
  const standIn = mayStandIn(character) ? TELLS_STAND_IN : 0;
  const katakana = isKatakana(character) ? TELLS_KATAKANA : 0;
  return turned | tellSigns(character) | standIn | katakana;
}

/**
 * Other readings of a field: turned round, with letters that are drawn with signs or written as digits, and with kana drawn as Han or as
 * other kana. None for nearly every field. `tells` is what its characters tell (`Hits.tells`): of a reading that they do not tell of, nothing is looked for.
 */
export function readOtherwise(field: Field, hasDrawn: boolean, tells: number): readonly Field[] {
  const others: Field[] = [];
  if ((tells & TELLS_TURNED) !== 0)
    for (const { reading, trick } of readTurned(field.reading, hasDrawn))
      others.push({ ...field, reading, undone: trick });
  const maySpell = maySignsTell(tells) && maySpellWithSigns(field.reading.text);
  const signs = maySpell ? readSignLetters(field.reading) : undefined;
  if (signs !== undefined) others.push({ ...field, reading: signs, undone: 'leet' });
  // Names that are spelled rightly but for digits are told better with these in place: 1 is an i or an l.
  const mayStand = signs !== undefined || (tells & TELLS_STAND_IN) !== 0;
  const letters = mayStand ? readLeetWords(signs ?? field.reading) : undefined;
  if (letters !== undefined) others.push({ ...field, reading: letters, undone: 'leet' });
  if ((tells & TELLS_KATAKANA) === 0) return others;
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
