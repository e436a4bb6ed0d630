import { foldCharacter, ROLES, type View } from './fold-character.ts';

const MEMO_LIMIT = 20_000;

/** Reads one code point at a time in a view, and remembers it; what is neither letter nor digit and takes room reads as `between`. */
function makeReader(view: View, between: string): (codePoint: number) => string {
  const memo = new Map<number, string>();
  return (codePoint) => {
    const known = memo.get(codePoint);
    if (known !== undefined) return known;
    const { role, letters } = foldCharacter(codePoint, view);
    let read = between;
    if (role === ROLES.letter || role === ROLES.digit) read = String.fromCodePoint(...letters);
    else if (role === ROLES.invisible || role === ROLES.combining) read = '';
    if (memo.size >= MEMO_LIMIT) memo.clear();
    memo.set(codePoint, read);
    return read;
  };
}

const foldOne = makeReader('plain', ' ');
const drawOne = makeReader('drawn', '');

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
