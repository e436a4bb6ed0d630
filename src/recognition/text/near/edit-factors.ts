/**
 * What is left of the certainty that a word is a name after one letter was changed, by how people and disguisers change letters. From 0 to 1;
 * calibrated on the titles of `near.conformance.ts`. Compiled by hand for this project.
 */
const VOWELS = new Set('aeiouyæøœаеиоуыэюяієαεηιουωاويىーァィゥェォャュョ');
/** Pairs that are drawn or spoken nearly alike. */
const PAIRS = new Set(
  ['uv', 'vw', 'mn', 'ij', 'il', 'jl', 'ce', 'co', 'gq', 'pq', 'bd', 'bh', 'hn', 'nr', 'ft', 'sz', 'ck', 'cs', 'kq', 'kx', 'iy', 'bv', 'fv', 'dt', 'lr', 'bp', 'gk', 'gj', 'бв', 'дт', 'гк', 'зс', 'жш', 'лп', 'шщ', 'иы', 'еэ'].flatMap(
    (pair) => [pair, [...pair].toReversed().join('')],
  ),
); // prettier-ignore
const KEYBOARDS: readonly (readonly string[])[] = [
  ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'],
  ['йцукенгшщзхъ', 'фывапролджэ', 'ячсмитьбю'],
];

const keys = new Map<string, readonly [board: number, row: number, column: number]>();
for (const [board, rows] of KEYBOARDS.entries())
  for (const [row, letters] of rows.entries())
    for (const [column, letter] of [...letters].entries()) keys.set(letter, [board, row, column]);

/** Keys beside each other; each row stands half a key to the right of the one above. */
function areNeighbors(a: string, b: string): boolean {
  const one = keys.get(a);
  const other = keys.get(b);
  if (one === undefined || other === undefined || one[0] !== other[0]) return false;
  const rows = other[1] - one[1];
  const columns = other[2] - one[2] + rows / 2;
  return Math.abs(rows) <= 1 && Math.abs(columns) <= 1;
}

function isVowel(letter: string): boolean {
  return VOWELS.has(letter);
}

/** Two neighboring letters in each other's place. */
export const SWAPPED_FACTOR = 0.95;
/** A letter written twice, or once instead of twice. */
export const DOUBLED_FACTOR = 0.96;
const DROPPED_VOWEL = 0.9;
const DROPPED = 0.82;
const ADDED_VOWEL = 0.78;
const ADDED = 0.72;
const CHANGED_ALIKE = 0.85;
const CHANGED_VOWEL = 0.85;
const CHANGED_KEY = 0.8;
const CHANGED = 0.6;

/** One letter for another. */
export function changedFactor(span: string, form: string): number {
  if (PAIRS.has(span + form)) return CHANGED_ALIKE;
  if (isVowel(span) && isVowel(form)) return CHANGED_VOWEL;
  return areNeighbors(span, form) ? CHANGED_KEY : CHANGED;
}

/** A letter of the form that the span lacks; `neighbor` is the letter before it. */
export function droppedFactor(letter: string, neighbor: string): number {
  if (letter === neighbor) return DOUBLED_FACTOR;
  return isVowel(letter) ? DROPPED_VOWEL : DROPPED;
}

/** A letter of the span that the form lacks. */
export function addedFactor(letter: string, neighbor: string): number {
  if (letter === neighbor) return DOUBLED_FACTOR;
  return isVowel(letter) || letter === 'h' ? ADDED_VOWEL : ADDED;
}

/** Everything the factors say, for the version of the recognizer. */
export const editContent = JSON.stringify([[...VOWELS], [...PAIRS], KEYBOARDS, SWAPPED_FACTOR, DOUBLED_FACTOR, DROPPED_VOWEL, DROPPED, ADDED_VOWEL, ADDED, CHANGED_ALIKE, CHANGED_VOWEL, CHANGED_KEY, CHANGED]); // prettier-ignore
