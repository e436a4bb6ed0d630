import { syllableSymbol } from '../han/syllables.ts';
import { ordinaryWordTable } from '../words/ordinary-words.ts';
import { buildHanWords } from './han-words.ts';
import type { Hits } from './hits.ts';
import * as layout from './kernel-layout.ts';
import { KERNEL_CODE } from './kernel-code.ts';
import { KernelMemory } from './kernel-memory.ts';
import { kernelWord, SEQUENCE_WORDS } from './kernel-words.ts';
import { ABJAD_PREFIX_PAIRS, ABJAD_PREFIXES, ONE_SYLLABLE_PARTICLES, TWO_SYLLABLE_PARTICLES } from './particles.ts';
import { soundTables } from './sound-tables.ts';

/** Columns of hits as they stand in the kernel's memory. */
class KernelHits implements Hits {
  length = 0;
  isCutShort = false;
  hasDrawn = false;
  tells = 0;
  openFields = 0;
  fieldCount = 0;
  ids: Int32Array = new Int32Array(0);
  starts: Int32Array = new Int32Array(0);
  ends: Int32Array = new Int32Array(0);
  kinds: Uint8Array = new Uint8Array(0);
  segments: Uint8Array = new Uint8Array(0);
  startEdges: Uint8Array = new Uint8Array(0);
  endEdges: Uint8Array = new Uint8Array(0);

  read(context: Int32Array): void {
    this.length = context[layout.HIT_COUNT] as number;
    this.isCutShort = context[layout.IS_CUT_SHORT] === 1;
    this.hasDrawn = context[layout.HAS_DRAWN] === 1;
    this.tells = context[layout.TELLS] as number;
    this.openFields = context[layout.OPEN_FIELDS] as number;
    this.fieldCount = context[layout.FIELD_COUNT] as number;
  }

  view(buffer: ArrayBuffer, at: number, capacity: number): void {
    this.ids = new Int32Array(buffer, at, capacity);
    this.starts = new Int32Array(buffer, at + capacity * 4, capacity);
    this.ends = new Int32Array(buffer, at + capacity * 8, capacity);
    this.kinds = new Uint8Array(buffer, at + capacity * 12, capacity);
    this.segments = new Uint8Array(buffer, at + capacity * 13, capacity);
    this.startEdges = new Uint8Array(buffer, at + capacity * 14, capacity);
    this.endEdges = new Uint8Array(buffer, at + capacity * 15, capacity);
  }
}

interface KernelExports {
  readonly memory: WebAssembly.Memory;
  readonly begin: (view: number) => void;
  readonly read: (view: number, from: number, to: number) => number;
  readonly finish: (view: number) => void;
  readonly scan: (size: number) => void;
  readonly addOrdinaryWords: (bytes: number, starts: number, count: number) => void;
}

/** Units of a text that stand in the kernel's memory at once. */
const WINDOW = 1 << 16;
/** Units at both sides of those that are read, for what looks at neighbors. */
const WINDOW_MARGIN = 8;
/** Symbols of a text that stand there at once: few enough for a processor's second cache. */
const STREAM_CAPACITY = 1 << 13;
/** Longer than any pattern: 256 characters of at most 18 letters. */
const STREAM_KEEP = 5_000;
const FIRST_HITS = 1 << 12;
/** A text that holds more hits is cut short. */
const MOST_HITS = 1 << 20;
const CODE_POINTS = 0x40000;
const UNITS = 0x10000;
const HAN_CODES = 0x30000;
const FIRST_SYLLABLE = 0x30000;
const FIRST_HANGUL = 0xac00;
const HANGUL_COUNT = 11_172;
const VIEWS = ['plain', 'drawn'] as const;
const FIRST_ADDRESS = 16_384;
const GROWN = 1;

/** Bounds of what the kernel holds at once. Tests make them small, so that short texts reach them. */
export interface KernelBounds {
  readonly window: number;
  readonly streamCapacity: number;
  readonly streamKeep: number;
}

const BOUNDS: KernelBounds = { window: WINDOW, streamCapacity: STREAM_CAPACITY, streamKeep: STREAM_KEEP };

/** The compiled scan kernel with its memory. One serves a thread: what it holds of a text is gone with the next one. */
export class Kernel {
  readonly memory: KernelMemory;
  /** Views of the memory of now, see `refresh`. */
  context: Int32Array = new Int32Array(0);
  private units = Buffer.alloc(0);
  /** What the last scan found. */
  readonly hits: KernelHits = new KernelHits();
  private sequenceWords = 0;
  private readonly exports: KernelExports;
  private readonly bounds: KernelBounds;

  constructor(bounds: KernelBounds = BOUNDS) {
    this.bounds = bounds;
    const module = new WebAssembly.Module(Buffer.from(KERNEL_CODE, 'base64'));
    const instance = new WebAssembly.Instance(module, {
      stream: { foldCharacter: (view: number, codePoint: number) => this.foldCharacter(view, codePoint) },
      scan: { readSyllable: (codePoint: number) => this.readSyllable(codePoint) },
      hits: { growHits: () => this.growHits() },
    });
    this.exports = instance.exports as unknown as KernelExports;
    this.memory = new KernelMemory(this.exports.memory, FIRST_ADDRESS);
    this.layOut();
    this.addOrdinaryWords();
  }

  /** Makes the views anew where the memory grew, which leaves the old ones empty. Asking the memory itself would cost more than a short text. */
  refresh(): void {
    if (this.context.length > 0) return;
    const { buffer } = this.memory;
    this.context = new Int32Array(buffer, layout.CONTEXT, layout.CONTEXT_WORDS);
    this.units = Buffer.from(buffer, this.address(layout.AT_UNITS), this.bounds.window * 2);
    this.hits.view(buffer, this.address(layout.AT_HITS), this.address(layout.HIT_CAPACITY));
  }

  address(at: number): number {
    return (this.context[at] ?? 0) >>> 0;
  }

  /** Scans a text in all views, or in the plain and drawn ones alone. The hits are overwritten by the next scan. */
  scan(text: string, isPlain = false): Hits {
    this.refresh();
    this.context[layout.IS_PLAIN_SCAN] = isPlain ? 1 : 0;
    const size = text.length;
    if (size > this.bounds.window) this.scanWindows(text);
    else {
      this.units.write(text, 0, 'utf16le');
      this.context[layout.WINDOW_BASE] = 0;
      this.context[layout.WINDOW_END] = size;
      this.exports.scan(size);
      this.refresh();
    }
    this.hits.read(this.context);
    return this.hits;
  }

  /** Sets what the next scans look for: the headers of segments, listed at `list`. `scanner` is a number no other list has. */
  select(list: number, count: number, scanner: number): void {
    this.refresh();
    this.context[layout.AT_SEGMENTS] = list;
    this.context[layout.SEGMENT_COUNT] = count;
    this.context[layout.SCANNER] = scanner;
  }

  private scanWindows(text: string): void {
    this.scanView(text, 0);
    if (this.context[layout.HAS_DRAWN] === 1) this.scanView(text, 1);
  }

  private scanView(text: string, view: number): void {
    this.exports.begin(view);
    for (let at = 0; at < text.length;) {
      const base = Math.max(0, at - WINDOW_MARGIN);
      const end = Math.min(text.length, base + this.bounds.window);
      const to = end === text.length ? end : end - WINDOW_MARGIN;
      this.refresh();
      this.units.write(text.slice(base, end), 0, 'utf16le');
      this.context[layout.WINDOW_BASE] = base;
      this.context[layout.WINDOW_END] = end;
      at = this.exports.read(view, at, to);
    }
    this.exports.finish(view);
    this.refresh();
  }

  private layOut(): void {
    const { window, streamCapacity, streamKeep } = this.bounds;
    const sounds = soundTables();
    const numbers: [at: number, value: number][] = [
      [layout.AT_UNITS, this.memory.take(window * 2)],
      [layout.AT_SYMBOLS, this.memory.take(streamCapacity * 4)],
      [layout.AT_SPANS, this.memory.take(streamCapacity * 8)],
      [layout.AT_WORD_FIRSTS, this.memory.take(streamCapacity * 4)],
      [layout.AT_EDGES, this.memory.take(streamCapacity)],
      [layout.AT_SYLLABLES, this.memory.take(streamCapacity * 4)],
      // Repeated letters stand in one symbol, with so many of them as tell that the word is too long.
      [layout.AT_LETTERS, this.memory.take(streamCapacity * (layout.MOST_LETTERS + 2) * 2)],
      [layout.AT_WORD_LETTERS, this.memory.take(streamCapacity * 4)],
      [layout.AT_DRAWN_SYMBOLS, this.memory.take(streamCapacity * 4)],
      [layout.AT_DRAWN_SPANS, this.memory.take(streamCapacity * 8)],
      [layout.AT_DRAWN_EDGES, this.memory.take(streamCapacity)],
      [layout.AT_CHANGES, this.memory.take(streamCapacity * 4)],
      [layout.AT_FIELDS, this.memory.take(layout.MOST_FIELDS * layout.FIELD_BYTES)],
      [layout.AT_TELLS, this.memory.takeZeroed(UNITS * 2)],
      [layout.AT_WORD_RECORDS, this.memory.take(streamCapacity * layout.KNOWN_WORD_BYTES)],
      [layout.AT_PLAIN_WORDS, this.memory.takeZeroed(CODE_POINTS * 4)],
      [layout.AT_DRAWN_WORDS, this.memory.takeZeroed(CODE_POINTS * 4)],
      [layout.AT_SEQUENCES, this.memory.take(SEQUENCE_WORDS * 4)],
      [layout.AT_HAN_SYLLABLES, this.memory.takeZeroed(HAN_CODES * 2)],
      [layout.AT_PARTICLES, this.place(particleTable())],
      [layout.AT_PARTICLE_PAIRS, this.place(codeUnits(TWO_SYLLABLE_PARTICLES))],
      [layout.PARTICLE_PAIR_COUNT, TWO_SYLLABLE_PARTICLES.size],
      [layout.AT_PREFIXES, this.place(codeUnits(ABJAD_PREFIXES))],
      [layout.PREFIX_COUNT, ABJAD_PREFIXES.size],
      [layout.AT_PREFIX_PAIRS, this.place(codeUnits(ABJAD_PREFIX_PAIRS))],
      [layout.PREFIX_PAIR_COUNT, ABJAD_PREFIX_PAIRS.size],
      [layout.AT_SOUND_LETTERS, this.place(sounds.letters)],
      [layout.AT_SOUND_RULES, this.place(sounds.rules)],
      [layout.AT_KNOWN_WORDS, this.memory.takeZeroed(layout.KNOWN_WORDS * layout.KNOWN_WORD_BYTES)],
      [layout.AT_SCRATCH, this.memory.take(layout.SCRATCH_BYTES)],
      [layout.AT_HITS, this.memory.take(FIRST_HITS * layout.HIT_BYTES)],
      [layout.HIT_CAPACITY, FIRST_HITS],
      [layout.STREAM_CAPACITY, streamCapacity],
      [layout.STREAM_KEEP, streamKeep],
    ];
    const context = new Int32Array(this.memory.buffer, layout.CONTEXT, layout.CONTEXT_WORDS);
    for (const [at, value] of numbers) context[at] = value;
    this.refresh();
  }

  /** Copies an array into memory of its own. */
  place(array: Uint8Array | Uint16Array | Int32Array | Uint32Array): number {
    const at = this.memory.take(array.byteLength);
    const bytes = new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
    new Uint8Array(this.memory.buffer, at, array.byteLength).set(bytes);
    return at;
  }

  /** Gives the kernel the everyday words of Chinese, which patterns of syllables need: the first time they are asked for. */
  useHanWords(): void {
    this.refresh();
    if (this.context[layout.AT_HAN_WORDS] !== 0) return;
    const { slots, mask } = buildHanWords();
    const at = this.place(slots);
    this.refresh();
    this.context[layout.AT_HAN_WORDS] = at;
    this.context[layout.HAN_WORDS_MASK] = mask;
  }

  private addOrdinaryWords(): void {
    const { bytes, starts } = ordinaryWordTable();
    const count = starts.length - 1;
    const capacity = 2 ** Math.ceil(Math.log2(count * 1.25));
    const table = this.memory.takeZeroed(capacity * 8);
    const bytesAt = this.place(bytes);
    const startsAt = this.place(starts);
    this.refresh();
    this.context[layout.AT_ORDINARY] = table;
    this.context[layout.ORDINARY_MASK] = capacity - 1;
    this.exports.addOrdinaryWords(bytesAt, startsAt, count);
    this.memory.giveBack(startsAt, starts.byteLength);
    this.memory.giveBack(bytesAt, bytes.byteLength);
  }

  private foldCharacter(view: number, codePoint: number): number {
    const { word, sequence, tells } = kernelWord(VIEWS[view] ?? 'plain', codePoint, this.sequenceWords);
    const at = view === 0 ? layout.AT_PLAIN_WORDS : layout.AT_DRAWN_WORDS;
    const words = new Int32Array(this.memory.buffer, this.address(at), CODE_POINTS);
    const sequences = new Int32Array(this.memory.buffer, this.address(layout.AT_SEQUENCES), SEQUENCE_WORDS);
    sequences.set(sequence, this.sequenceWords);
    this.sequenceWords += sequence.length;
    words[codePoint] = word;
    if (codePoint < UNITS)
      new Uint16Array(this.memory.buffer, this.address(layout.AT_TELLS), UNITS)[codePoint] = tells | layout.TELLS_MET;
    return word;
  }

  private readSyllable(codePoint: number): number {
    const symbol = syllableSymbol(codePoint);
    const known = symbol === 0 ? 1 : symbol - FIRST_SYLLABLE + 2;
    new Uint16Array(this.memory.buffer, this.address(layout.AT_HAN_SYLLABLES), HAN_CODES)[codePoint] = known;
    return known;
  }

  private growHits(): number {
    const from = this.address(layout.AT_HITS);
    const capacity = this.address(layout.HIT_CAPACITY);
    if (capacity * 2 > MOST_HITS) return 0;
    const to = this.memory.take(capacity * 2 * layout.HIT_BYTES);
    this.refresh();
    const bytes = new Uint8Array(this.memory.buffer);
    // Columns: three of four bytes, then four of one.
    const columns = [0, 4, 8, 12, 13, 14, 15];
    for (const [k, column] of columns.entries()) {
      const start = from + column * capacity;
      bytes.copyWithin(to + column * capacity * 2, start, start + capacity * (k < 3 ? 4 : 1));
    }
    this.memory.giveBack(from, capacity * layout.HIT_BYTES);
    this.context[layout.AT_HITS] = to;
    this.context[layout.HIT_CAPACITY] = capacity * 2;
    this.hits.view(this.memory.buffer, to, capacity * 2);
    return GROWN;
  }
}

function codeUnits(words: ReadonlySet<string>): Uint16Array {
  return Uint16Array.from([...words].join(''), (character) => character.charCodeAt(0));
}

/** See `AT_PARTICLES`. */
function particleTable(): Uint8Array {
  const table = new Uint8Array(HANGUL_COUNT);
  const mark = (syllable: string, bit: number): void => {
    const at = syllable.charCodeAt(0) - FIRST_HANGUL;
    table[at] = (table[at] ?? 0) | bit;
  };
  for (const particle of ONE_SYLLABLE_PARTICLES) mark(particle, 1);
  for (const particle of TWO_SYLLABLE_PARTICLES) mark(particle, 2);
  return table;
}

let kernel: Kernel | undefined;

/** The kernel of this thread, made when it is first needed: its tables take some 15 MB. */
export function sharedKernel(): Kernel {
  kernel ??= new Kernel();
  return kernel;
}
