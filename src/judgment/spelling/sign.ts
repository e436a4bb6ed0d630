import { foldOnce } from '../../recognition/index.ts';

/** One sign of a text, with what is asked about it once for each sign of the other side. */
export interface Sign {
  readonly text: string;
  readonly caseless: string;
  readonly isLetter: boolean;
  /** The symbols that the recognizer reads, as the sign is and as it is drawn. */
  readonly plain: string;
  readonly drawn: string;
}

export function signOf(text: string): Sign {
  return {
    text,
    caseless: text.toLowerCase(),
    isLetter: /[\p{L}\p{N}]/u.test(text),
    plain: symbolsOf(text, 'plain'),
    drawn: symbolsOf(text, 'drawn'),
  };
}

function symbolsOf(text: string, view: 'plain' | 'drawn'): string {
  return foldOnce(text.codePointAt(0) ?? 0, view).symbols.join(' ');
}

export function isSame(one: Sign, other: Sign): boolean {
  return one.caseless === other.caseless;
}

/** What it costs to take one sign for the other, where to add or to leave out one costs 1. */
export function difference(written: Sign, read: Sign): number {
  if (written.text === read.text) return 0;
  if (read.plain !== '' && (written.plain === read.plain || written.drawn === read.plain)) return 0.1;
  if (written.text.startsWith('<')) return 3;
  // A letter stands for a letter sooner than for a separator or an invisible character.
  return written.isLetter ? 0.9 : 1.5;
}
