import { isOwnLookAlike, lookAlike } from './look-alikes.ts';
import { simplifyHan } from './simplify-han.ts';

/** The two ways a text is read: as the characters are (`plain`), and as what they are drawn like (`drawn`). */
export type View = 'plain' | 'drawn';

/** Scripts that follow their own rules for where a word begins and ends. */
export const GROUPS = { alphabet: 0, han: 1, katakana: 2, hiragana: 3, hangul: 4, abjad: 5, unspaced: 6 } as const;

/** What a character does in a stream. */
export const ROLES = {
  letter: 1,
  digit: 2,
  /** A sign that stands for a letter inside a word (`$`, `@`, `!`) and parts words elsewhere. */
  stand: 3,
  /** A sign that hides one letter inside a word (`*`, `•`) and parts words elsewhere. */
  mask: 4,
  separator: 5,
  /** Drawn as nothing: zero-width, bidi controls, soft hyphens, variation selectors, tag characters. */
  invisible: 6,
  /** Drawn onto the letter before it. */
  combining: 7,
} as const;
type Role = (typeof ROLES)[keyof typeof ROLES];

export interface Folded {
  readonly role: Role;
  readonly group: number;
  readonly isUpper: boolean;
  readonly isLower: boolean;
  /** Code points of what is read, most often one: case, width, style and diacritics folded; traditional Han simplified; kana as katakana. */
  readonly letters: readonly number[];
  /** `letters` with look-alike digits and signs merged into letters: what streams and patterns are made of. */
  readonly symbols: readonly number[];
}

/** The symbol of a masking character: no letter folds to it. */
export const MASK_SYMBOL = 0x2a;

// Digits and signs share the symbol of the letter they imitate, in the register and in the text, so one pass sees every spelling;
// `align` then says which spelling it was. I, l and 1 are one symbol: most type faces draw them alike.
const LEET: { readonly [character: string]: string } = {
  '0': 'o', '1': 'i', '2': 'z', '3': 'e', '4': 'a', '5': 's', '6': 'g', '7': 't', '8': 'b', '9': 'g',
  '@': 'a', $: 's', '€': 'e', '!': 'i', '|': 'i', '¡': 'i', l: 'i',
}; // prettier-ignore

const MASKS = new Set('*#•●○■□█▒░∗✱✻★☆✲※⁎?×✕╳_');
const NO_LETTER = new Set('™℠®©');

const INVISIBLE = /^[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cc}]$/u;
const BLANK_CONTROL = /^[\t\n\v\f\r\u0085]$/;
// Inherited marks go with any letter. Vowel signs of Indic scripts and Thai are letters of theirs, kana voicing marks make another letter.
const STRIPPED_MARK = /^(?:(?=\p{M})[\p{Script=Inherited}\p{Script=Hebrew}]|\p{Me})$/u;
// Prolonged sound and voicing marks belong to both kana scripts.
const KANA_SIGN = /^(?:\u30fc|\uff70|\uff9e|\uff9f|\u3099|\u309a)$/;
const KANA_VOICING = /^(?:\u3099|\u309a)$/;
const CURRENCY = /^\p{Sc}$/u;
const ALPHANUMERIC = /^[\p{L}\p{N}\p{M}]$/u;
const DIGIT = /^\p{Nd}$/u;

function isStripped(character: string): boolean {
  return STRIPPED_MARK.test(character) && !KANA_VOICING.test(character);
}

function groupOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x590) return GROUPS.alphabet;
  if (/\p{Script=Han}/u.test(character)) return GROUPS.han;
  if (/\p{Script=Katakana}/u.test(character) || KANA_SIGN.test(character)) return GROUPS.katakana;
  if (/\p{Script=Hiragana}/u.test(character)) return GROUPS.hiragana;
  if (/\p{Script=Hangul}/u.test(character)) return GROUPS.hangul;
  if (/[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(character)) return GROUPS.abjad;
  if (/[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]/u.test(character))
    return GROUPS.unspaced;
  return GROUPS.alphabet;
}

function toKatakana(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return code >= 0x3041 && code <= 0x3096 ? String.fromCodePoint(code + 0x60) : character;
}

/** NFKD, case folded (ß to ss, ς to σ, İ and ı to i), diacritics off. NFKD and not NFKC, so that composed and decomposed spellings agree. */
function decompose(text: string): string {
  const caseless = text
    .normalize('NFKD')
    .toLowerCase()
    .toUpperCase()
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll('ı', 'i');
  let kept = '';
  for (const character of caseless) if (!isStripped(character) && !INVISIBLE.test(character)) kept += character;
  return kept;
}

/** What the look-alike tables make of a character, through chains (в → ʙ → b). Undefined when they know nothing of it. */
function draw(character: string): string | undefined {
  let drawn: string | undefined;
  for (const part of [character, ...character.normalize('NFKD')]) {
    const seen = part > '\u007f' ? lookAlike(part) : undefined;
    if (seen === undefined) continue;
    if (part === character) {
      drawn = [...seen].map((letter) => (letter > '\u007f' ? (lookAlike(letter) ?? letter) : letter)).join('');
      break;
    }
    drawn = [...character.normalize('NFKD')]
      .map((letter) => (letter > '\u007f' ? (lookAlike(letter) ?? letter) : letter))
      .join('');
    break;
  }
  return drawn;
}

function readLetters(character: string, view: View): { readonly text: string; readonly isDrawn: boolean } {
  const plain = decompose(character);
  if (view === 'plain' || character <= '\u007f') return { text: plain, isDrawn: false };
  // Styled letters (𝓖, Ｇ, Ⓖ) decompose to plain ASCII: no table can know better, but for letters with a tail (ǫ stands for a small capital q).
  if (/^[a-z0-9]+$/.test(plain) && !isOwnLookAlike(character)) return { text: plain, isDrawn: false };
  const drawn = draw(character);
  if (drawn === undefined) return { text: plain, isDrawn: false };
  const letters = decompose(drawn);
  return ALPHANUMERIC.test([...letters][0] ?? '') ? { text: letters, isDrawn: true } : { text: plain, isDrawn: false };
}

const NOTHING = { group: GROUPS.alphabet, isUpper: false, isLower: false, letters: [], symbols: [] } as const;

/**
 * Folds one code point for a view. Unpaired surrogates separate. Pure in its arguments: the Unicode version of the runtime and the
 * tables are part of `TEXT_VERSION`.
 */
export function foldCharacter(codePoint: number, view: View): Folded {
  const character = String.fromCodePoint(codePoint);
  if ((codePoint >= 0xd800 && codePoint <= 0xdfff) || BLANK_CONTROL.test(character) || NO_LETTER.has(character))
    return { ...NOTHING, role: ROLES.separator };
  if (INVISIBLE.test(character)) return { ...NOTHING, role: ROLES.invisible };
  if (isStripped(character)) return { ...NOTHING, role: ROLES.combining };

  const { text, isDrawn } = readLetters(character, view);
  if (MASKS.has(text)) return { ...NOTHING, role: ROLES.mask, letters: [MASK_SYMBOL], symbols: [MASK_SYMBOL] };
  const isStand = CURRENCY.test(character) ? isDrawn || text in LEET : text in LEET && !ALPHANUMERIC.test(text);
  const parts = [...text].filter((part) => isStand || ALPHANUMERIC.test(part));
  if (parts.length === 0) return { ...NOTHING, role: ROLES.separator };

  const letters = parts.map((part) => toKatakana(simplifyHan(part)));
  const symbols = letters.map((letter) => (Object.hasOwn(LEET, letter) ? LEET[letter] : letter) ?? letter);
  let role: Role = ROLES.letter;
  if (isStand) role = ROLES.stand;
  else if (parts.every((part) => DIGIT.test(part))) role = ROLES.digit;
  return {
    role,
    group: isStand || isDrawn ? groupOf(letters[0] ?? '') : groupOf(character),
    isUpper: character !== character.toLowerCase(),
    isLower: character !== character.toUpperCase(),
    letters: letters.map((letter) => letter.codePointAt(0) ?? 0),
    symbols: symbols.map((symbol) => symbol.codePointAt(0) ?? 0),
  };
}
