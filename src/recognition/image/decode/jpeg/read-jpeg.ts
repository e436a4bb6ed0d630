import { readOrientation } from './read-orientation.ts';

/** A component of a JPEG: blocks across and down in a unit of the picture, and its tables. */
interface JpegComponent {
  readonly across: number;
  readonly down: number;
  readonly firsts: number;
  readonly others: number;
}

/** A JPEG whose pixels are coded in one sequential scan, as most are: what its decoder has to know. */
export interface Jpeg {
  /** As coded: not yet turned upright. */
  readonly widthPx: number;
  readonly heightPx: number;
  /** 1 to 8 as in EXIF. */
  readonly orientation: number;
  /** Brightness first. */
  readonly components: readonly JpegComponent[];
  /** Tables by slot: four of first coefficients, four of the others. 16 counts by length, then the symbols. */
  readonly tables: ReadonlyMap<number, Uint8Array>;
  /** Steps of brightness in the order of the zigzag. */
  readonly quantization: Uint16Array;
  readonly restartInterval: number;
  /** Where the coded pixels begin. */
  readonly data: number;
}

const [DHT, SOI, EOI, SOS, DQT, DRI, APP0, APP1, APP14, APP15, COM] = [
  0xc4, 0xd8, 0xd9, 0xda, 0xdb, 0xdd, 0xe0, 0xe1, 0xee, 0xef, 0xfe,
];
/** Frames of sequential pixels of 8 bits with Huffman codes: baseline and extended. */
const FRAMES: ReadonlySet<number> = new Set([0xc0, 0xc1]);

/**
 * Reads the segments of a JPEG up to its pixels. Undefined for whatever is unusual (progressive, CMYK, 12 bits, several scans) or
 * makes no sense: libvips then says what the picture is, or why it is none.
 */
export function readJpeg(bytes: Uint8Array): Jpeg | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 4 || view.getUint16(0) !== 0xff00 + SOI) return undefined;
  const reader = new SegmentReader();
  for (let at = 2; at + 4 <= bytes.length;) {
    if (bytes[at] !== 0xff) return undefined;
    const marker = bytes[at + 1] as number;
    if (marker === 0xff) {
      at++;
      continue;
    }
    const end = at + 2 + view.getUint16(at + 2);
    if (marker === EOI || end > bytes.length || end < at + 4) return undefined;
    const segment = bytes.subarray(at + 4, end);
    if (marker === SOS) return reader.finish(segment, end);
    if (!reader.take(marker, segment)) return undefined;
    at = end;
  }
  return undefined;
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

  take(marker: number, segment: Uint8Array): boolean {
    if (FRAMES.has(marker)) return this.takeFrame(segment);
    switch (marker) {
      case DHT:
        return this.takeTables(segment);
      case DQT:
        return this.takeQuantizations(segment);
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

  finish(scan: Uint8Array, data: number): Jpeg | undefined {
    const components = this.scanComponents(scan);
    const quantization = this.quantizations.get(this.components[0]?.quantization ?? -1);
    if (this.frame === undefined || components === undefined || quantization === undefined) return undefined;
    if (components.length === 3 && !this.isBrightnessFirst()) return undefined;
    return {
      ...this.frame,
      orientation: this.orientation ?? 1,
      components,
      tables: this.tables,
      quantization,
      restartInterval: this.restartInterval,
      data,
    };
  }

  private takeFrame(segment: Uint8Array): boolean {
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

  /** All components in the order of the frame, over all frequencies at full precision; each with tables that the file has. */
  private scanComponents(scan: Uint8Array): readonly JpegComponent[] | undefined {
    const count = this.components.length;
    if (count === 0 || scan[0] !== count || scan.length !== 4 + 2 * count) return undefined;
    const [from, to, precision] = scan.subarray(1 + 2 * count);
    if (from !== 0 || to !== 63 || precision !== 0) return undefined;
    const components: JpegComponent[] = [];
    for (const [at, { id, across, down }] of this.components.entries()) {
      const [scanId, tables = 0] = scan.subarray(1 + 2 * at);
      const [firsts, others] = [tables >> 4, 4 + (tables & 15)];
      if (scanId !== id || !this.tables.has(firsts) || !this.tables.has(others)) return undefined;
      components.push({ across, down, firsts, others });
    }
    return components;
  }

  /** Whether three components are brightness and two of color, by the rules of libjpeg. */
  private isBrightnessFirst(): boolean {
    if (this.isJfif) return true;
    if (this.adobeTransform !== undefined) return this.adobeTransform === 1;
    return this.components.every(({ id }, at) => id === at + 1);
  }
}

function wordAt(bytes: Uint8Array, at: number): number {
  return ((bytes[at] as number) << 8) | (bytes[at + 1] as number);
}

function startsWith(bytes: Uint8Array, text: string): boolean {
  return bytes.length >= text.length && text === String.fromCharCode(...bytes.subarray(0, text.length));
}
