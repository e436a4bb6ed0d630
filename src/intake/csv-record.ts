/** What one more line did to a record: it is whole, it goes on in the next line, or it is broken. */
export type CsvStep = 'whole' | 'open' | { readonly broken: string };

/**
 * One record of delimited text, line by line (RFC 4180). A quote that does not start a field is an ordinary character:
 * feeds are full of `5" pipe`. After the closing quote only a delimiter or the end of the line may come.
 */
export class CsvRecord {
  readonly cells: string[] = [];
  readonly #delimiter: string;
  /** What the open quoted field has so far. */
  #quoted: string | undefined;
  #length = 0;

  constructor(delimiter: string) {
    this.#delimiter = delimiter;
  }

  /** Characters taken in so far. */
  get length(): number {
    return this.#length;
  }

  push(line: string): CsvStep {
    this.#length += line.length + 1;
    if (this.#quoted === undefined && !line.includes('"')) {
      for (const cell of line.split(this.#delimiter)) this.cells.push(cell);
      return 'whole';
    }
    let at = 0;
    for (;;) {
      if (this.#quoted === undefined && line[at] !== '"') {
        const end = line.indexOf(this.#delimiter, at);
        if (end === -1) {
          this.cells.push(line.slice(at));
          return 'whole';
        }
        this.cells.push(line.slice(at, end));
        at = end + 1;
        continue;
      }
      const close = this.#readQuoted(line, this.#quoted === undefined ? at + 1 : at);
      if (close === -1) return 'open';
      if (close + 1 === line.length) return 'whole';
      if (line[close + 1] !== this.#delimiter) return { broken: 'text follows a closing quote' };
      at = close + 2;
    }
  }

  /** Takes a quoted field up to its closing quote, whose position it gives; -1 where the line ends before. */
  #readQuoted(line: string, from: number): number {
    let text = this.#quoted ?? '';
    let start = from;
    for (;;) {
      const quote = line.indexOf('"', start);
      if (quote === -1) {
        this.#quoted = `${text}${line.slice(start)}\n`;
        return -1;
      }
      text += line.slice(start, quote);
      if (line[quote + 1] !== '"') {
        this.cells.push(text);
        this.#quoted = undefined;
        return quote;
      }
      text += '"';
      start = quote + 2;
    }
  }
}
