import type { Signal } from '../../recognition/index.ts';
import { describeSpelling } from '../wording/describe-spelling.ts';
import { alignSpelling, type Piece } from './align-spelling.ts';
import { type Spelling, spellingOf } from './spelling.ts';

/** A piece of what was written beside the piece of the mark that it stands for; an empty side was added or left out. */
type ReadingPiece = Omit<Piece, 'part'>;

/** How a listing writes a mark, to be shown: character by character, and in words. */
export interface Reading {
  /** Indices of the signals that are written so. */
  readonly signals: readonly number[];
  /** The mark or alias that is meant, as the register writes it. */
  readonly form: string;
  /** The derived spelling that the pieces are read as, where that is not the form itself. */
  readonly via?: string;
  /** The fields it is written in, each with its pieces in the order of reading: several for a mark that is split. */
  readonly parts: readonly { readonly field: string; readonly pieces: readonly ReadingPiece[] }[];
  /** The tricks in words, in either language. */
  readonly en: string;
  readonly zh: string;
}

/** The marks that stand in a listing otherwise than in the register, each way of writing in each field once, by their first signal. */
export function listReadings(signals: readonly Signal[]): readonly Reading[] {
  const readings = new Map<string, { readonly spelling: Spelling; readonly signals: number[] }>();
  for (const [index, signal] of signals.entries()) {
    const spelling = spellingOf(signal);
    if (spelling === undefined) continue;
    const key = JSON.stringify(spelling);
    const known = readings.get(key);
    if (known === undefined) readings.set(key, { spelling, signals: [index] });
    else known.signals.push(index);
  }
  return [...readings.values()].map(({ spelling, signals: indices }) => readSpellingOf(spelling, indices));
}

function readSpellingOf(spelling: Spelling, signals: readonly number[]): Reading {
  const { form, via, parts } = spelling;
  const pieces = alignSpelling(spelling);
  const read = pieces.map((piece) => piece.read).join('');
  return {
    signals,
    form,
    ...(via !== undefined && read === via && via !== form && { via }),
    parts: parts.map(({ field }, part) => ({
      field,
      pieces: pieces
        .filter((piece) => piece.part === part)
        .map(({ written, read: meant, differs }) => ({ written, read: meant, differs })),
    })),
    en: describeSpelling(spelling, 'en', pieces),
    zh: describeSpelling(spelling, 'zh', pieces),
  };
}
