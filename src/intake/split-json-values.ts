/** The text of one JSON value and the line where it starts. `tooLong`: its text was dropped. */
export interface JsonPiece {
  readonly text: string;
  readonly line: number;
  readonly tooLong: boolean;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const OPEN_ARRAY = 0x5b;
const CLOSE_ARRAY = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
const SPACE = 0x20;
const LINE_FEED = 0x0a;

/**
 * Cuts JSON text into its records, wherever the chunks end: the elements of a top-level array, those of the `@graph` of a
 * top-level object (JSON-LD 1.1, section 4.9), else each top-level value. So a file of one array of a million products is
 * read in flat memory. Only the frame is checked here; each piece still has to parse.
 */
export class JsonValueSplitter {
  readonly #maxChars: number;
  #line = 1;
  #depth = 0;
  /** Depth at which records stand: 0 top level, 1 in a top-level array, 2 in an `@graph`. */
  #base: 0 | 1 | 2 = 0;
  #isInString = false;
  #isEscaped = false;
  #isInValue = false;
  /** The rest of the object after its `@graph` is metadata. */
  #isRestOfGraph = false;
  /** Whether a record may start: at the start of a frame and after a comma. */
  #isSeparated = true;
  #pieces: JsonPiece[] = [];
  #text = '';
  #tooLong = false;
  #startLine = 1;
  #start = 0;
  #problem: string | undefined;

  constructor(maxChars: number) {
    this.#maxChars = maxChars;
  }

  get line(): number {
    return this.#line;
  }

  /** Why nothing more can be cut. */
  get problem(): string | undefined {
    return this.#problem;
  }

  push(chunk: string): JsonPiece[] {
    this.#pieces = [];
    this.#start = 0;
    for (let at = 0; at < chunk.length && this.#problem === undefined; at += 1) {
      const code = chunk.charCodeAt(at);
      if (code === LINE_FEED) this.#line += 1;
      if (this.#isInString) this.#stepInString(code, chunk, at);
      else this.#step(code, chunk, at);
    }
    if (this.#isInValue) this.#keep(chunk, chunk.length);
    return this.#pieces;
  }

  /** The last value; `problem` is set where the text stops inside one. */
  end(): JsonPiece[] {
    this.#pieces = [];
    if (this.#problem !== undefined) return [];
    if (this.#isInValue && !this.#isInString && this.#depth === 0) this.#finish('', 0);
    else if (this.#isInValue || this.#base > 0) this.#problem = 'it ends before its last bracket or string is closed';
    return this.#pieces;
  }

  #stepInString(code: number, chunk: string, at: number): void {
    if (this.#isEscaped) this.#isEscaped = false;
    else if (code === BACKSLASH) this.#isEscaped = true;
    else if (code === QUOTE) {
      this.#isInString = false;
      if (this.#depth === this.#base) this.#finish(chunk, at + 1);
    }
  }

  #step(code: number, chunk: string, at: number): void {
    const isAtBase = this.#depth === this.#base;
    if (code <= SPACE) {
      if (this.#isInValue && isAtBase) this.#finish(chunk, at);
    } else if (code === COMMA) {
      if (isAtBase) this.#separate(chunk, at);
    } else if (code === OPEN_ARRAY && this.#opensFrame(chunk, at)) {
      this.#isInValue = false;
      this.#isSeparated = true;
      this.#text = '';
    } else if (code === OPEN_OBJECT || code === OPEN_ARRAY) {
      this.#begin(at);
      this.#depth += 1;
    } else if (code === CLOSE_OBJECT || code === CLOSE_ARRAY) {
      if (isAtBase) this.#closeFrame(code, chunk, at);
      else {
        this.#depth -= 1;
        if (this.#depth === this.#base) this.#finish(chunk, at + 1);
      }
    } else {
      this.#begin(at);
      if (code === QUOTE) this.#isInString = true;
    }
  }

  #opensFrame(chunk: string, at: number): boolean {
    if (this.#base !== 0 || this.#isRestOfGraph) return false;
    if (this.#depth === 0 && !this.#isInValue) {
      this.#base = 1;
    } else if (this.#depth === 1 && /"@graph"\s*:\s*$/.test((this.#text + chunk.slice(this.#start, at)).slice(-64))) {
      this.#base = 2;
    } else {
      return false;
    }
    this.#depth = this.#base;
    return true;
  }

  #closeFrame(code: number, chunk: string, at: number): void {
    if (this.#isInValue) this.#finish(chunk, at);
    if (this.#base === 0 || code !== CLOSE_ARRAY) {
      this.#problem = 'a bracket closes what was not opened';
      return;
    }
    const wasGraph = this.#base === 2;
    this.#base = 0;
    this.#depth = wasGraph ? 1 : 0;
    this.#isInValue = wasGraph;
    this.#isRestOfGraph = wasGraph;
    this.#isSeparated = true;
  }

  #separate(chunk: string, at: number): void {
    if (this.#isInValue) this.#finish(chunk, at);
    if (this.#base === 0 || this.#isSeparated) this.#problem = 'a comma stands where a value should';
    this.#isSeparated = true;
  }

  #begin(at: number): void {
    if (this.#isInValue) return;
    if (this.#base > 0 && !this.#isSeparated) this.#problem = 'a comma is missing between two values';
    this.#isInValue = true;
    this.#start = at;
    this.#startLine = this.#line;
  }

  #finish(chunk: string, end: number): void {
    this.#keep(chunk, end);
    if (!this.#isRestOfGraph) this.#pieces.push({ text: this.#text, line: this.#startLine, tooLong: this.#tooLong });
    this.#isInValue = false;
    this.#isRestOfGraph = false;
    this.#isSeparated = false;
    this.#text = '';
    this.#tooLong = false;
  }

  #keep(chunk: string, end: number): void {
    if (this.#isRestOfGraph || this.#tooLong) return;
    if (this.#text.length + end - this.#start > this.#maxChars) {
      this.#text = '';
      this.#tooLong = true;
    } else {
      this.#text += chunk.slice(this.#start, end);
    }
  }
}
