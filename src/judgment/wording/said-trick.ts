import { scriptOf, type Trick, type TrickKind } from '../../recognition/index.ts';
import type { Piece } from '../spelling/align-spelling.ts';
import { locateTrick } from '../spelling/locate-trick.ts';
import type { Spelling } from '../spelling/spelling.ts';
import { cleanText } from './clean-text.ts';

/** Characters that a sentence names; all stand beside each other in the reading. */
const MOST_NAMED = 4;

/** What the words for one trick are made of. */
export interface SaidTrick {
  readonly count: number;
  /** The script of the characters of a homoglyph or a transliteration. */
  readonly script: string;
  /** The characters it is about, each way of writing once; empty where they cannot be told apart. */
  readonly pieces: readonly Piece[];
  /** Not all of the pieces are named. */
  readonly isCut: boolean;
  readonly form: string;
  /** Names of the fields that the mark is split over, as listings name them. */
  readonly fields: readonly string[];
  /** Letters of the mark. */
  readonly letters: number;
  /** No more than one letter was written for each Chinese character. */
  readonly isInitials: boolean;
}

/** Words for every trick in one language. */
export type TrickWords = { readonly [kind in TrickKind]: (said: SaidTrick) => string };

/** The tricks of a spelling, each with the characters it is about, ready to be said. */
export function saidTricks(spelling: Spelling, pieces: readonly Piece[]): readonly (readonly [Trick, SaidTrick])[] {
  const written = spelling.parts.map(({ text }) => text).join('');
  return spelling.tricks.map((trick) => {
    const named = distinct(locateTrick(trick, pieces));
    const said: SaidTrick = {
      count: trick.count,
      script: trick.script ?? scriptOf(written.match(/\p{L}/u)?.[0] ?? ''),
      pieces: named.slice(0, MOST_NAMED),
      isCut: named.length > MOST_NAMED,
      form: cleanText(spelling.form),
      fields: [...new Set(spelling.parts.map(({ field }) => cleanText(field)))],
      letters: countOf(spelling.form, /[\p{L}\p{N}]/gu),
      isInitials: countOf(spelling.via ?? written, /\p{L}/gu) <= countOf(spelling.form, /\p{Script=Han}/gu),
    };
    return [trick, said];
  });
}

function countOf(text: string, character: RegExp): number {
  return Array.from(text.matchAll(character)).length;
}

function distinct(pieces: readonly Piece[]): readonly Piece[] {
  const known = new Map<string, Piece>();
  for (const { written, read, ...rest } of pieces) {
    const piece = { ...rest, written: cleanText(written), read: cleanText(read) };
    known.set(`${piece.written}\n${piece.read}`, piece);
  }
  return [...known.values()];
}
