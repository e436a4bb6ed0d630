/** One line without its end. `tooLong`: its text was dropped, because it would not fit in memory. */
export interface Line {
  readonly text: string;
  /** 1-based */
  readonly number: number;
  readonly tooLong: boolean;
}

/** Cuts a stream of text into lines (LF or CRLF), wherever the chunks end, and holds at most `maxChars` of an unfinished one. */
export class LineSplitter {
  readonly #maxChars: number;
  #rest = '';
  #restTooLong = false;
  #count = 0;

  constructor(maxChars: number) {
    this.#maxChars = maxChars;
  }

  /** Lines finished so far. */
  get count(): number {
    return this.#count;
  }

  push(chunk: string): Line[] {
    const lines: Line[] = [];
    let from = 0;
    for (let end = chunk.indexOf('\n'); end !== -1; end = chunk.indexOf('\n', from)) {
      this.#append(chunk, from, end);
      lines.push(this.#finish());
      from = end + 1;
    }
    this.#append(chunk, from, chunk.length);
    return lines;
  }

  /** The last line, where the text does not end with a line end. */
  end(): Line[] {
    return this.#rest === '' && !this.#restTooLong ? [] : [this.#finish()];
  }

  #append(chunk: string, from: number, to: number): void {
    if (this.#restTooLong || from === to) return;
    if (this.#rest.length + to - from > this.#maxChars) {
      this.#rest = '';
      this.#restTooLong = true;
    } else {
      this.#rest += chunk.slice(from, to);
    }
  }

  #finish(): Line {
    this.#count += 1;
    const text = this.#rest.endsWith('\r') ? this.#rest.slice(0, -1) : this.#rest;
    const line = { text, number: this.#count, tooLong: this.#restTooLong };
    this.#rest = '';
    this.#restTooLong = false;
    return line;
  }
}
