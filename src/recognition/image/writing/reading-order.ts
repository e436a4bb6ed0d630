import type { TextLine } from './line-reader.ts';

/** A line this much higher than wide stands upright: a column, or a line turned by a quarter. */
const UPRIGHT = 1.5;

/**
 * Lines as a reader takes them: rows from top to bottom, in each row from left to right, and columns that stand side by side from right to
 * left, as Chinese and Japanese set them. A row takes in every line whose middle is at its height.
 */
export function inReadingOrder(lines: readonly TextLine[]): readonly TextLine[] {
  const rows: TextLine[][] = [];
  for (const line of lines.toSorted((a, b) => a.box[1] - b.box[1] || a.box[0] - b.box[0])) {
    const row = rows.find(([first]) => first !== undefined && isBeside(first, line));
    if (row === undefined) rows.push([line]);
    else row.push(line);
  }
  return rows.flatMap((row) => {
    const isOfColumns = row.length > 1 && row.every(({ box }) => box[3] >= UPRIGHT * box[2]);
    return row.sort((a, b) => (isOfColumns ? b.box[0] - a.box[0] : a.box[0] - b.box[0]));
  });
}

/** Whether a line is of the row that another began: a line of its kind whose middle is at its height. */
function isBeside(first: TextLine, line: TextLine): boolean {
  const [, top, width, height] = first.box;
  const [, lineTop, lineWidth, lineHeight] = line.box;
  if (height >= UPRIGHT * width !== lineHeight >= UPRIGHT * lineWidth) return false;
  const middle = lineTop + lineHeight / 2;
  return top <= middle && middle <= top + height;
}
