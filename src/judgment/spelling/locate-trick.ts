import { scriptOf, type Trick, type TrickKind } from '../../recognition/index.ts';
import type { Piece } from './align-spelling.ts';

type Test = (piece: Piece, trick: Trick) => boolean;

const HAN = /^\p{Script=Han}$/u;
const LETTER = /^\p{L}$/u;
const ANY_LETTER = /[\p{L}\p{N}]/u;
const ASCII_LETTER = /^[a-z]$/i;
/** UAX 44: format characters, variation selectors and the fillers of Hangul take no space. */
const INVISIBLE = /^[\p{Cf}\p{Variation_Selector}\u034f\u115f\u1160\u3164\uffa0]$/u;
const MASK_OR_SIGN = /^[^\p{L}\p{M}\s]$/u;

const isPair = ({ written, read }: Piece): boolean => written !== '' && read !== '';
const isHanPair: Test = ({ written, read }) => HAN.test(written) && HAN.test(read);
const isExtraLetter: Test = ({ written, read }) => read === '' && LETTER.test(written);
const isSignForLetter: Test = ({ written, read }) => MASK_OR_SIGN.test(written) && LETTER.test(read);
const isFolded = (written: string): boolean => written.normalize('NFD').replaceAll(/\p{M}/gu, '') !== written;

/** How the pieces look that a trick is about; tricks that are about the whole word have no pieces. */
const TESTS: { readonly [kind in TrickKind]?: Test } = {
  homoglyph: (piece, { script = 'Other' }) =>
    isPair(piece) &&
    (script === 'Other' ? !/[\x20-\x7e]/.test(piece.written) : true) &&
    scriptOf(piece.written) === script,
  leet: isSignForLetter,
  masked: isSignForLetter,
  separators: ({ written, read }) =>
    read === '' && !ANY_LETTER.test(written) && !INVISIBLE.test(written) && !/^<|^\p{M}/u.test(written),
  'repeated-letters': isExtraLetter,
  digraph: ({ written, read }) => /^[a-z]{2}$/i.test(written) && ASCII_LETTER.test(read),
  'look-alike-letter': ({ written, read }) => ASCII_LETTER.test(written) && ASCII_LETTER.test(read),
  'full-width': ({ written, read }) => read !== '' && /^[\uff01-\uff5e]$/.test(written),
  styled: (piece) => isPair(piece) && !isFolded(piece.written) && piece.written.normalize('NFKC') !== piece.written,
  diacritics: (piece) => isPair(piece) && isFolded(piece.written),
  'zero-width': ({ written }) => INVISIBLE.test(written),
  traditional: isHanPair,
  simplified: isHanPair,
  homophone: isHanPair,
  'near-shape': isHanPair,
  'dropped-letter': ({ written, read }) => written === '' && LETTER.test(read),
  'added-letter': isExtraLetter,
  'changed-letter': ({ written, read }) => LETTER.test(written) && LETTER.test(read),
  'swapped-letters': ({ written, read }) => /^\p{L}{2}$/u.test(written) && /^\p{L}{2}$/u.test(read),
  'split-character': ({ written, read }) => read !== '' && lengthOf(written) > lengthOf(read),
  'joined-characters': ({ written, read }) => written !== '' && lengthOf(read) > lengthOf(written),
};

const lengthOf = (text: string): number => Array.from(text).length;

/**
 * The pieces that a trick is about. Empty where their number is not the trick's: then another trick made some of them, and which is which
 * cannot be told from the characters.
 */
export function locateTrick(trick: Trick, pieces: readonly Piece[]): readonly Piece[] {
  const test = TESTS[trick.kind];
  if (test === undefined) return [];
  const found = pieces.filter((piece) => piece.differs && test(piece, trick));
  return countOf(trick.kind, found, pieces) === trick.count ? found : [];
}

/** Separators are counted by the gaps they fill, everything else by its pieces. */
function countOf(kind: TrickKind, found: readonly Piece[], pieces: readonly Piece[]): number {
  if (kind !== 'separators') return found.length;
  const isFound = pieces.map((piece) => found.includes(piece));
  return isFound.filter((here, index) => here && isFound[index - 1] !== true).length;
}
