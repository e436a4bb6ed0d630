import { foldCharacter, ROLES } from './fold-character.ts';

const memo = new Map<number, string>();
const MEMO_LIMIT = 20_000;

function foldOne(codePoint: number): string {
  const known = memo.get(codePoint);
  if (known !== undefined) return known;
  const { role, letters } = foldCharacter(codePoint, 'plain');
  let folded = ' ';
  if (role === ROLES.letter || role === ROLES.digit) folded = String.fromCodePoint(...letters);
  else if (role === ROLES.invisible || role === ROLES.combining) folded = '';
  if (memo.size >= MEMO_LIMIT) memo.clear();
  memo.set(codePoint, folded);
  return folded;
}

const drawnMemo = new Map<number, string>();

function drawOne(codePoint: number): string {
  const known = drawnMemo.get(codePoint);
  if (known !== undefined) return known;
  const { role, letters } = foldCharacter(codePoint, 'drawn');
  const drawn = role === ROLES.letter || role === ROLES.digit ? String.fromCodePoint(...letters) : '';
  if (drawnMemo.size >= MEMO_LIMIT) drawnMemo.clear();
  drawnMemo.set(codePoint, drawn);
  return drawn;
}

/** The letters and digits of a text as what they are drawn like (Cyrillic and Latin а as a), without anything between them. */
export function drawText(text: string): string {
  let drawn = '';
  for (const character of text) drawn += drawOne(character.codePointAt(0) ?? 0);
  return drawn;
}

/** Of printable ASCII every character is known: nearly every text that is asked for. */
const PLAIN = /^[ -~]*$/;
const NO_PLAIN_LETTER = /[^a-z0-9]+/g;

/** The letters of a text as words parted by single blanks: case, width, diacritics, traditional Han and kana folded; digits stay digits. */
export function foldText(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase().replaceAll(NO_PLAIN_LETTER, ' ').trim();
  let folded = '';
  for (const character of text) folded += foldOne(character.codePointAt(0) ?? 0);
  return folded.trim().replaceAll(/ +/g, ' ');
}

const UNSPACED =
  /[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;

/** Whether the folded `text` has the folded `word`: as a whole word, or anywhere for scripts without blanks (Korean particles stick). */
export function hasWord(text: string, word: string): boolean {
  // What most lists ask for is not there at all.
  const first = text.indexOf(word);
  if (first === -1 || word === '') return false;
  if (UNSPACED.test(word)) return true;
  for (let at = first; at !== -1; at = text.indexOf(word, at + 1)) {
    const end = at + word.length;
    if ((at === 0 || text[at - 1] === ' ') && (end === text.length || text[end] === ' ')) return true;
  }
  return false;
}
