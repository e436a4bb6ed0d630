import { ROLES } from '../fold/fold-character.ts';
import { foldOnce, type Unit } from './read-units.ts';
import { scriptOf } from './script-of.ts';
import type { TrickCount } from './tricks.ts';

const HAN = /^\p{Script=Han}/u;
const KANA = /^[\p{Script=Katakana}\p{Script=Hiragana}]/u;
const LATIN_WITH_STROKES = /^[\u00c0-\u024f]/;
const WIDE = /^[\uff00-\uffef]/;

/** What makes one character of the text differ from the one of the form; both have the same symbol. */
export function compareLetters(text: Unit, form: Unit, tricks: TrickCount): 'plain' | 'changed' | 'drawn' | 'wrong' {
  if (text.character === form.character) return 'plain';
  if (text.role === ROLES.stand || (text.role === ROLES.digit && form.role !== ROLES.digit)) {
    if (form.role === ROLES.digit) return 'wrong';
    tricks.add('leet');
    return 'changed';
  }
  // A digit of the form stands for itself alone: "501" is not "sol".
  if (form.role === ROLES.digit && (text.role !== ROLES.digit || text.letter !== form.letter)) return 'wrong';
  if (text.character.toLowerCase() === form.character.toLowerCase()) return 'plain';
  const plain = foldOnce(text.character.codePointAt(0) ?? 0, 'plain');
  // Where the form's letter is known by what it is drawn like, a letter of that kind only looks like it.
  const isFormPlain = foldOnce(form.character.codePointAt(0) ?? 0, 'plain').letters.includes(form.letter);
  const isReadPlain = isFormPlain && plain.letters.includes(form.letter);
  if (HAN.test(text.character) && HAN.test(form.character)) {
    const isSimplified = text.letter === text.character.codePointAt(0);
    tricks.add(isSimplified ? 'simplified' : 'traditional');
    return 'changed';
  }
  if (KANA.test(text.character) && KANA.test(form.character)) {
    if (scriptOf(text.character) === scriptOf(form.character) || WIDE.test(text.character)) return 'plain';
    if (text.isFirst) tricks.add('kana');
    return 'changed';
  }
  if (isReadPlain) {
    if (!text.isFirst) return 'plain';
    if (WIDE.test(text.character)) tricks.add('full-width');
    else if (text.character.normalize('NFD') !== text.character || text.character === 'ı') tricks.add('diacritics');
    else if (text.character.normalize('NFKD') !== text.character) tricks.add('styled');
    else return 'plain';
    return 'changed';
  }
  const script = scriptOf(text.character);
  if (script === 'Latin' && scriptOf(form.character) === 'Latin') {
    if (text.character <= '\u007f') tricks.add('look-alike-letter');
    else if (LATIN_WITH_STROKES.test(text.character)) tricks.add('diacritics');
    else tricks.add('styled');
    return 'changed';
  }
  if (text.isFirst) tricks.add('homoglyph', 1, script);
  return 'drawn';
}
