/**
 * One line of a CSV file (RFC 4180), every cell quoted. A text that a spreadsheet would run as a formula (first character `=`, `+`, `-`, `@`,
 * tab or line break, also in full width) gets an apostrophe before it: sellers write what stands in these cells.
 */
export function csvLine(cells: readonly (string | number | undefined)[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

function csvCell(cell: string | number | undefined): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return String(cell);
  const text = /^\s*[=+\-@＝＋－＠\t\r\n]/u.test(cell) ? `'${cell}` : cell;
  return `"${text.replaceAll('"', '""')}"`;
}
