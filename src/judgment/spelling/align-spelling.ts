import type { TrickKind } from '../../recognition/index.ts';
import { difference, isSame, type Sign, signOf } from './sign.ts';
import type { Spelling, SpellingPart } from './spelling.ts';

/** A piece of what was written beside the piece of the mark that it stands for; an empty side was added or left out. */
export interface Piece {
  readonly written: string;
  readonly read: string;
  /** More than case and the choice of separator tells the two apart. */
  readonly differs: boolean;
  /** Index of the part it is written in. */
  readonly part: number;
}

interface Token {
  readonly sign: Sign;
  readonly part: number;
}

/** Longer spellings (tags and flourishes between letters) are laid beside the mark as a whole. */
const MOST_TOKENS = 160;

/** Tricks that write the mark in other signs altogether: no character stands for another one. */
const WHOLE: ReadonlySet<TrickKind> = new Set<TrickKind>(['pinyin', 'transliteration', 'jamo']);
/** Tricks by which several characters stand for one, or one for several. */
const GROUPED: ReadonlySet<TrickKind> = new Set<TrickKind>(['split-character', 'joined-characters', 'digraph']);
const TURNED: ReadonlySet<TrickKind> = new Set<TrickKind>(['upside-down', 'bidi']);

/** A tag, a character reference, an emoji, or one code point. */
const TOKEN = /<[^>]*>|&(?:#x?[\da-f]+|[a-z]+);|\p{RGI_Emoji}|./gisv;

/**
 * Lays what was written beside what it spells, with the fewest differences: the form, or where the form is written in other signs,
 * its derived spelling. Pieces are in the order of reading.
 */
export function alignSpelling({ form, via, parts, tricks }: Spelling): readonly Piece[] {
  const kinds = new Set(tricks.map(({ kind }) => kind));
  const tokens = parts.flatMap(tokensOf);
  const target = [...kinds].some((kind) => WHOLE.has(kind)) ? via : form;
  const read = Array.from(target ?? '', signOf);
  if (target === undefined || tokens.length > MOST_TOKENS || read.length > MOST_TOKENS) return wholePieces(parts, form);
  let { pieces, cost } = align(tokens, read);
  if ([...kinds].some((kind) => TURNED.has(kind))) {
    const turned = align(tokens.toReversed(), read);
    if (turned.cost < cost || kinds.has('upside-down')) ({ pieces, cost } = turned);
  }
  if ([...kinds].some((kind) => GROUPED.has(kind))) pieces = joinRuns(pieces);
  // Blanks between the syllables of a derived spelling are no letters that anybody left out.
  const isPlainly =
    target !== form && !pieces.some(({ differs, written, read: meant }) => differs && written + meant.trim() !== '');
  return isPlainly ? wholePieces(parts, form) : pieces;
}

function tokensOf({ text }: SpellingPart, part: number): readonly Token[] {
  return (text.match(TOKEN) ?? []).map((token) => ({ sign: signOf(token), part }));
}

/** Everything written stands for the whole form. */
function wholePieces(parts: readonly SpellingPart[], form: string): readonly Piece[] {
  return parts.map(({ text }, part) => ({ written: text, read: part === 0 ? form : '', differs: true, part }));
}

/** Edit distance with swaps of neighbors (optimal string alignment); of equal ways the one that pairs most signs. */
function align(tokens: readonly Token[], read: readonly Sign[]): { readonly pieces: Piece[]; readonly cost: number } {
  const width = read.length + 1;
  const costs = new Float64Array((tokens.length + 1) * width);
  const at = (i: number, j: number): number => costs[i * width + j] ?? 0;
  const left = (i: number): Sign => tokens[i - 1]?.sign ?? NOTHING;
  const right = (j: number): Sign => read[j - 1] ?? NOTHING;
  const paired = (i: number, j: number): number => at(i - 1, j - 1) + difference(left(i), right(j));
  const isSwap = (i: number, j: number): boolean =>
    j > 1 &&
    tokens[i - 2]?.part === tokens[i - 1]?.part &&
    isSame(left(i), right(j - 1)) &&
    isSame(left(i - 1), right(j)) &&
    !isSame(left(i), left(i - 1));
  for (let i = 0; i <= tokens.length; i++) {
    for (let j = 0; j <= read.length; j++) {
      if (i === 0 || j === 0) costs[i * width + j] = i + j;
      else {
        const swapped = isSwap(i, j) ? at(i - 2, j - 2) + 1 : Infinity;
        costs[i * width + j] = Math.min(paired(i, j), at(i - 1, j) + 1, at(i, j - 1) + 1, swapped);
      }
    }
  }
  const pieces: Piece[] = [];
  for (let i = tokens.length, j = read.length; i > 0 || j > 0;) {
    const part = (tokens[i - 1] ?? tokens[0])?.part ?? 0;
    if (i > 0 && j > 0 && at(i, j) === paired(i, j)) pieces.push(pieceOf(left(i--), right(j--), part));
    else if (isSwap(i, j) && at(i, j) === at(i - 2, j - 2) + 1) {
      const written = left(i - 1).text + left(i).text;
      pieces.push({ written, read: right(j - 1).text + right(j).text, differs: true, part });
      i -= 2;
      j -= 2;
    } else if (i > 0 && at(i, j) === at(i - 1, j) + 1) pieces.push(pieceOf(left(i--), NOTHING, part));
    else pieces.push(pieceOf(NOTHING, right(j--), part));
  }
  return { pieces: pieces.toReversed(), cost: at(tokens.length, read.length) };
}

const NOTHING = signOf('');

function pieceOf(written: Sign, read: Sign, part: number): Piece {
  const areSeparators = ![written, read].some((sign) => sign === NOTHING || sign.isLetter);
  return { written: written.text, read: read.text, differs: !isSame(written, read) && !areSeparators, part };
}

/** Runs of pieces that differ and in which the counts differ too become one piece: 马也 beside 驰. */
function joinRuns(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  let run: Piece[] = [];
  const close = (): void => {
    const isUneven = run.some(({ written, read }) => written === '' || read === '');
    const [first] = run;
    if (first !== undefined && isUneven) {
      const text = (side: 'written' | 'read'): string => run.map((piece) => piece[side]).join('');
      joined.push({ written: text('written'), read: text('read'), differs: true, part: first.part });
    } else joined.push(...run);
    run = [];
  };
  for (const piece of pieces) {
    if (!piece.differs || piece.part !== run[0]?.part) close();
    if (piece.differs) run.push(piece);
    else joined.push(piece);
  }
  close();
  return joined;
}
