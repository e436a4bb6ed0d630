import { readOrientation } from './read-orientation.ts';

/** A component of a JPEG: blocks across and down in a unit of the picture, and its tables. */
export interface JpegComponent {
  readonly across: number;
  readonly down: number;
  readonly firsts: number;
  readonly others: number;
}

/** Coded pixels with what their decoder has to know. */
export interface JpegScan {
  /** Brightness first. */
  readonly components: readonly JpegComponent[];
  /** Tables by slot: four of first coefficients, four of the others. 16 counts by length, then the symbols. */
  readonly tables: ReadonlyMap<number, Uint8Array>;
  readonly restartInterval: number;
  /** Where the coded pixels begin, and where they end at the latest. */
  readonly data: number;
  readonly dataEnd: number;
  /** Coefficients in the order of the zigzag, both included; how many of their low bits are left out; and whether one bit is added to what is known. */
  readonly from: number;
  readonly through: number;
  readonly low: number;
  readonly refines: boolean;
}

/** A JPEG of brightness, or of brightness and two components of color. */
export interface Jpeg {
  /** As coded: not yet turned upright. */
  readonly widthPx: number;
  readonly heightPx: number;
  /** 1 to 8 as in EXIF. */
  readonly orientation: number;
  /** Blocks of each component in a unit of the picture, brightness first. */
  readonly components: readonly Pick<JpegComponent, 'across' | 'down'>[];
  /** Steps of brightness in the order of the zigzag. */
  readonly quantization: Uint16Array;
  readonly isProgressive: boolean;
  /** One of a sequential picture; those of a progressive one that code brightness. */
  readonly scans: readonly JpegScan[];
}

const [DHT, SOI, EOI, SOS, DQT, DRI, APP0, APP1, APP14, APP15, COM] = [
  0xc4, 0xd8, 0xd9, 0xda, 0xdb, 0xdd, 0xe0, 0xe1, 0xee, 0xef, 0xfe,
];
/** Frames of pixels of 8 bits with Huffman codes: baseline, extended, progressive. */
const PROGRESSIVE = 0xc2;
const FRAMES: ReadonlySet<number> = new Set([0xc0, 0xc1, PROGRESSIVE]);
const [FIRST_RESTART, LAST_RESTART] = [0xd0, 0xd7];
/** Encoders write ten; each more may cost what the whole picture costs. */
const MOST_SCANS = 24;
const UNKNOWN = -1;

/**
 * Reads the segments of a JPEG up to its pixels. Undefined for whatever is unusual (CMYK, 12 bits, several scans of sequential pixels) or
 * makes no sense: libvips then says what the picture is, or why it is none.
 */
export function readJpeg(bytes: Uint8Array): Jpeg | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 4 || view.getUint16(0) !== 0xff00 + SOI) return undefined;
  const reader = new SegmentReader();
  for (let at = 2; at + 2 <= bytes.length;) {
    if (bytes[at] !== 0xff) return undefined;
    const marker = bytes[at + 1] as number;
    if (marker === 0xff) {
      at++;
      continue;
    }
    if (marker === EOI) return reader.finish();
    if (at + 4 > bytes.length) return undefined;
    const end = at + 2 + view.getUint16(at + 2);
    if (end > bytes.length || end < at + 4) return undefined;
    const segment = bytes.subarray(at + 4, end);
    if (marker === SOS) {
      // The end of sequential pixels is for the kernel to find: they are nearly all of the file.
      if (!reader.isProgressive) return reader.takeScan(segment, end, bytes.length) ? reader.finish() : undefined;
      const dataEnd = endOfScan(bytes, end);
      if (!reader.takeScan(segment, end, dataEnd)) return undefined;
      at = dataEnd;
      continue;
    }
    if (!reader.take(marker, segment)) return undefined;
    at = end;
  }
  return undefined;
}

/** Where the marker stands that ends a scan; the end of the bytes where none does. */
function endOfScan(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 2)) {
    const next = bytes[at + 1] ?? 0;
    if (next !== 0 && !(next >= FIRST_RESTART && next <= LAST_RESTART)) return at;
  }
  return bytes.length;
}

interface FrameComponent {
  readonly id: number;
  readonly across: number;
  readonly down: number;
  readonly quantization: number;
}

/** Gathers what segments say. Each method answers whether the segment is one that is understood. */
class SegmentReader {
  private readonly tables = new Map<number, Uint8Array>();
  private readonly quantizations = new Map<number, Uint16Array>();
  private frame: { readonly widthPx: number; readonly heightPx: number } | undefined;
  private components: readonly FrameComponent[] = [];
  private restartInterval = 0;
  private orientation: number | undefined;
  private isJfif = false;
  private adobeTransform: number | undefined;
  private readonly scans: JpegScan[] = [];
  private scanCount = 0;
  /** Of each coefficient of brightness in a progressive picture, the bits that are not known yet. */
  private readonly lows = new Int8Array(64).fill(UNKNOWN);
  isProgressive = false;

  take(marker: number, segment: Uint8Array): boolean {
    if (FRAMES.has(marker)) return this.takeFrame(segment, marker === PROGRESSIVE);
    switch (marker) {
      case DHT:
        return this.takeTables(segment);
      case DQT:
        return this.scanCount === 0 && this.takeQuantizations(segment);
      case DRI:
        if (segment.length !== 2) return false;
        this.restartInterval = wordAt(segment, 0);
        return true;
      case APP0:
        this.isJfif ||= startsWith(segment, 'JFIF\0');
        return true;
      case APP1:
        return !startsWith(segment, 'Exif\0\0') || this.takeExif(segment.subarray(6));
      case APP14:
        if (startsWith(segment, 'Adobe') && segment.length >= 12) this.adobeTransform = segment[11];
        return true;
      default:
        return (marker > APP1 && marker <= APP15) || marker === COM;
    }
  }

  finish(): Jpeg | undefined {
    const { components, scans, isProgressive } = this;
    const quantization = this.quantizations.get(components[0]?.quantization ?? -1);
    if (this.frame === undefined || scans.length === 0 || quantization === undefined) return undefined;
    if (components.length === 3 && !this.isBrightnessFirst()) return undefined;
    return { ...this.frame, orientation: this.orientation ?? 1, components, quantization, isProgressive, scans };
  }

  /** Takes a scan; one that has no brightness is passed over. */
  takeScan(scan: Uint8Array, data: number, dataEnd: number): boolean {
    const count = scan[0] ?? 0;
    this.scanCount += 1;
    if (scan.length !== 4 + 2 * count || this.scanCount > MOST_SCANS) return false;
    const [from = 0, through = 0, precision = 0] = scan.subarray(1 + 2 * count);
    const [high, low] = [precision >> 4, precision & 15];
    if (this.isProgressive && scan[1] !== this.components[0]?.id) return true;
    const isUsual = this.isProgressive
      ? isProgressiveScan(count, from, through, high, low) && this.followsOn(from, through, high)
      : count === this.components.length && from === 0 && through === 63 && precision === 0;
    const components = isUsual ? this.scanComponents(scan, count, { from, through, refines: high > 0 }) : undefined;
    if (components === undefined) return false;
    this.lows.fill(low, from, through + 1);
    const { restartInterval } = this;
    const tables = new Map(this.tables);
    this.scans.push({ components, tables, restartInterval, data, dataEnd, from, through, low, refines: high > 0 });
    return true;
  }

  /** Whether a scan begins coefficients that none began, the first before the others, or adds the next bit to those that are known. */
  private followsOn(from: number, through: number, high: number): boolean {
    const isOrdered = from === 0 || (this.lows[0] ?? UNKNOWN) !== UNKNOWN;
    return isOrdered && this.lows.subarray(from, through + 1).every((low) => low === (high === 0 ? UNKNOWN : high));
  }

  private takeFrame(segment: Uint8Array, isProgressive: boolean): boolean {
    this.isProgressive = isProgressive;
    const count = segment[5] ?? 0;
    if (this.frame !== undefined || segment[0] !== 8 || segment.length !== 6 + 3 * count) return false;
    if (count !== 1 && count !== 3) return false;
    this.frame = { heightPx: wordAt(segment, 1), widthPx: wordAt(segment, 3) };
    this.components = Array.from({ length: count }, (_, at) => {
      const [id = 0, sampling = 0, quantization = 0] = segment.subarray(6 + 3 * at);
      return { id, across: sampling >> 4, down: sampling & 15, quantization };
    });
    // Ten blocks a unit are the most that the standard allows.
    const blocks = this.components.reduce((sum, { across, down }) => sum + across * down, 0);
    const isEven = this.components.every(({ across, down }) => across >= 1 && down >= 1 && across <= 4 && down <= 4);
    const [first] = this.components;
    const isFinest = this.components.every(
      ({ across, down }) => first !== undefined && across <= first.across && down <= first.down,
    );
    return this.frame.widthPx > 0 && this.frame.heightPx > 0 && isEven && isFinest && (count === 1 || blocks <= 10);
  }

  private takeTables(segment: Uint8Array): boolean {
    for (let at = 0; at < segment.length;) {
      const [kind = 0] = segment.subarray(at);
      const symbols = segment.subarray(at + 1, at + 17).reduce((sum, count) => sum + count, 0);
      const table = segment.subarray(at + 1, at + 17 + symbols);
      if (kind >> 4 > 1 || (kind & 15) > 3 || symbols > 256 || table.length !== 16 + symbols) return false;
      this.tables.set((kind >> 4) * 4 + (kind & 15), table);
      at += 17 + symbols;
    }
    return true;
  }

  private takeQuantizations(segment: Uint8Array): boolean {
    for (let at = 0; at < segment.length;) {
      const [kind = 0] = segment.subarray(at);
      const size = kind >> 4 === 0 ? 1 : 2;
      const steps = segment.subarray(at + 1, at + 1 + 64 * size);
      if (kind >> 4 > 1 || steps.length !== 64 * size) return false;
      this.quantizations.set(
        kind & 15,
        Uint16Array.from({ length: 64 }, (_, k) => (size === 1 ? (steps[k] as number) : wordAt(steps, 2 * k))),
      );
      at += 1 + 64 * size;
    }
    return true;
  }

  private takeExif(tiff: Uint8Array): boolean {
    if (this.orientation !== undefined) return false;
    this.orientation = readOrientation(tiff);
    return this.orientation !== undefined;
  }

  /** The components of a scan in the order of the frame, each with the tables that its coefficients need. */
  private scanComponents(
    scan: Uint8Array,
    count: number,
    { from, through, refines }: Pick<JpegScan, 'from' | 'through' | 'refines'>,
  ): readonly JpegComponent[] | undefined {
    const components: JpegComponent[] = [];
    let next = 0;
    for (let at = 0; at < count; at++) {
      const [scanId, tables = 0] = scan.subarray(1 + 2 * at);
      const place = this.components.findIndex(({ id }, position) => id === scanId && position >= next);
      const component = this.components[place];
      if (component === undefined) return undefined;
      next = place + 1;
      const [firsts, others] = [tables >> 4, 4 + (tables & 15)];
      if (from === 0 && !refines && !this.tables.has(firsts)) return undefined;
      if (through > 0 && !this.tables.has(others)) return undefined;
      components.push({ across: component.across, down: component.down, firsts, others });
    }
    return components.length > 0 ? components : undefined;
  }

  /** Whether three components are brightness and two of color, by the rules of libjpeg. */
  private isBrightnessFirst(): boolean {
    if (this.isJfif) return true;
    if (this.adobeTransform !== undefined) return this.adobeTransform === 1;
    return this.components.every(({ id }, at) => id === at + 1);
  }
}

/** First coefficients of all components, or others of one; all but their low bits, or one bit more. */
function isProgressiveScan(count: number, from: number, through: number, high: number, low: number): boolean {
  const isOrdered = from === 0 ? through === 0 : count === 1 && through >= from && through <= 63;
  return isOrdered && low <= 13 && (high === 0 || high === low + 1);
}

function wordAt(bytes: Uint8Array, at: number): number {
  return ((bytes[at] as number) << 8) | (bytes[at + 1] as number);
}

function startsWith(bytes: Uint8Array, text: string): boolean {
  return bytes.length >= text.length && text === String.fromCharCode(...bytes.subarray(0, text.length));
}
