import type { TextLine } from '../../src/recognition/index.ts';
import type { WrittenLine } from './written-picture.ts';

/** A written line and what was read in its place; without a line, what was read where nothing is written. */
export interface ErrorCount {
  readonly line?: WrittenLine;
  readonly wanted: string;
  readonly read: string;
  readonly errors: number;
}

/** Lines read a little beside the ink belong to it. */
const MARGIN_PX = 3;

/** Compares what was written with what was read, by place: `scale` is pixels of the reading a pixel of the picture. */
export function countErrors(
  written: readonly WrittenLine[],
  read: readonly TextLine[],
  scale: number,
): readonly ErrorCount[] {
  const rest = new Set(read);
  const counts = written.map((line): ErrorCount => {
    const [left, top, width, height] = line.box.map((side) => side * scale) as [number, number, number, number];
    const own = [...rest].filter(({ box: [x, y, w, h] }) => {
      const [middleX, middleY] = [x + w / 2 - left, y + h / 2 - top];
      return (
        middleX >= -MARGIN_PX && middleX <= width + MARGIN_PX && middleY >= -MARGIN_PX && middleY <= height + MARGIN_PX
      );
    });
    for (const one of own) rest.delete(one);
    const wanted = plain(line.text);
    const got = plain(
      inLineOrder(line, own)
        .map(({ text }) => text)
        .join(' '),
    );
    return { line, wanted, read: got, errors: countEdits([...wanted], [...got]) };
  });
  for (const { text } of rest) counts.push({ wanted: '', read: text, errors: [...text].length });
  return counts;
}

/** Errors and written characters of some lines. */
export function sumErrors(counts: readonly ErrorCount[]): { readonly errors: number; readonly characters: number } {
  let [errors, characters] = [0, 0];
  for (const count of counts) {
    errors += count.errors;
    characters += [...count.wanted].length;
  }
  return { errors, characters };
}

/** Pieces of one line in the order in which its letters follow. */
function inLineOrder({ layout }: WrittenLine, pieces: readonly TextLine[]): readonly TextLine[] {
  const axis = layout === 'quarter' || layout === 'column' ? 1 : 0;
  const sign = layout === 'upside-down' ? -1 : 1;
  return pieces.toSorted((a, b) => sign * (a.box[axis] - b.box[axis]));
}

const BLANKS_BESIDE_HAN = /(?<=\p{Script=Han}) | (?=\p{Script=Han})/gu;

/** Widths of signs are not told apart, nor are blanks beside Chinese: no reader sees them. */
function plain(text: string): string {
  return text.normalize('NFKC').replaceAll(/\s+/g, ' ').replaceAll(BLANKS_BESIDE_HAN, '').trim();
}

/** Letters added, left out and changed between two texts (Levenshtein). */
function countEdits(from: readonly string[], to: readonly string[]): number {
  let row = Array.from({ length: to.length + 1 }, (_, at) => at);
  for (const [i, letter] of from.entries()) {
    const next = [i + 1];
    for (const [j, other] of to.entries()) {
      const changed = (row[j] as number) + (letter === other ? 0 : 1);
      next.push(Math.min(changed, (row[j + 1] as number) + 1, (next[j] as number) + 1));
    }
    row = next;
  }
  return row.at(-1) as number;
}
