import { decodeEntity } from './entities.ts';

/**
 * A field as a buyer sees it. Where markup was taken out, `starts[i]` and `ends[i]` tell which characters of the original the code unit
 * `i` of `text` came from; without markup they are absent and offsets are the same.
 */
export interface Reading {
  readonly text: string;
  readonly starts?: Int32Array;
  readonly ends?: Int32Array;
}

// Tags that end a line where they stand; all others leave the word around them whole (N<b>or</b>dvik).
const BLOCK_TAGS = new Set(
  'address article aside blockquote br button caption dd details div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol option p pre section select summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
// Their content is not drawn.
const HIDDEN_TAGS = new Set(['script', 'style', 'template', 'noscript', 'head', 'title']);

const TAG_NAME = /[a-z][a-z0-9]*/iy;

/** Builds the reading unit by unit; the result is never longer than the source. */
class ReadingBuilder {
  private readonly parts: string[] = [];
  private readonly starts: Int32Array;
  private readonly ends: Int32Array;
  private length = 0;

  constructor(capacity: number) {
    this.starts = new Int32Array(capacity);
    this.ends = new Int32Array(capacity);
  }

  copy(source: string, from: number, to: number): void {
    if (to <= from) return;
    this.parts.push(source.slice(from, to));
    for (let i = from; i < to; i++) {
      this.starts[this.length] = i;
      this.ends[this.length] = i + 1;
      this.length++;
    }
  }

  add(text: string, start: number, end: number): void {
    this.parts.push(text);
    for (let i = 0; i < text.length; i++) {
      this.starts[this.length] = start;
      this.ends[this.length] = end;
      this.length++;
    }
  }

  build(): Reading {
    return {
      text: this.parts.join(''),
      starts: this.starts.subarray(0, this.length),
      ends: this.ends.subarray(0, this.length),
    };
  }
}

/** Finds a string from a position on; once it is not there, it is not looked for again, so unclosed tags cannot make reading quadratic. */
class Finder {
  private next = -1;
  private readonly source: string;
  private readonly target: string;

  constructor(source: string, target: string) {
    this.source = source;
    this.target = target;
  }

  from(position: number): number {
    if (this.next !== Number.POSITIVE_INFINITY && this.next < position) {
      const found = this.source.indexOf(this.target, position);
      this.next = found === -1 ? Number.POSITIVE_INFINITY : found;
    }
    return this.next;
  }
}

function tagNameAt(source: string, index: number): string {
  TAG_NAME.lastIndex = index;
  return TAG_NAME.exec(source)?.[0].toLowerCase() ?? '';
}

/** Reads HTML and character references as a browser draws them, in linear time; text without either is returned as it is. */
export function readMarkup(source: string): Reading {
  if (!source.includes('<') && !source.includes('&')) return { text: source };
  const builder = new ReadingBuilder(source.length);
  const tagEnd = new Finder(source, '>');
  const commentEnd = new Finder(source, '-->');
  let lower: string | undefined;
  const hiddenEnds = new Map<string, Finder>();
  let copied = 0;
  let i = 0;
  const nextSpecial = (from: number): number => {
    for (let k = from; k < source.length; k++) {
      const code = source.charCodeAt(k);
      if (code === 0x3c || code === 0x26) return k;
    }
    return source.length;
  };

  for (i = nextSpecial(0); i < source.length; i = nextSpecial(i)) {
    if (source.charCodeAt(i) === 0x26) {
      const entity = decodeEntity(source, i);
      if (entity === undefined) {
        i++;
        continue;
      }
      builder.copy(source, copied, i);
      builder.add(entity.text, i, entity.end);
      i = copied = entity.end;
      continue;
    }
    const isComment = source.startsWith('<!--', i);
    const after = source.charAt(i + 1);
    if (!isComment && !/[a-z/!?]/i.test(after)) {
      i++;
      continue;
    }
    const close = isComment ? commentEnd.from(i + 4) : tagEnd.from(i + 1);
    if (close === Number.POSITIVE_INFINITY) {
      i++;
      continue;
    }
    let end = close + (isComment ? 3 : 1);
    const isClosing = after === '/';
    const name = isComment ? '' : tagNameAt(source, i + (isClosing ? 2 : 1));
    if (!isClosing && HIDDEN_TAGS.has(name)) {
      lower ??= source.toLowerCase().length === source.length ? source.toLowerCase() : source;
      const finder = hiddenEnds.get(name) ?? new Finder(lower, `</${name}`);
      hiddenEnds.set(name, finder);
      const hiddenEnd = finder.from(end);
      end = hiddenEnd === Number.POSITIVE_INFINITY ? end : hiddenEnd;
    }
    builder.copy(source, copied, i);
    // One unit for the tag keeps the reading no longer than the source.
    if (BLOCK_TAGS.has(name)) builder.add('\n', i, end);
    i = copied = end;
  }
  builder.copy(source, copied, source.length);
  return builder.build();
}

/** The place in the original field of the units `start` to `end` (exclusive) of a reading, which may run backwards. */
export function toOriginal(
  reading: Reading,
  start: number,
  end: number,
): { readonly start: number; readonly end: number } {
  const { starts, ends } = reading;
  if (starts === undefined || ends === undefined) return { start, end };
  const last = end - 1;
  return {
    start: Math.min(starts[start] ?? start, starts[last] ?? last),
    end: Math.max(ends[start] ?? end, ends[last] ?? end),
  };
}
