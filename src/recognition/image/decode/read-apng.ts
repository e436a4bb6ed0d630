import { crc32 } from 'node:zlib';
import type { Size } from './read-header.ts';

/** A frame of an animated PNG: a PNG of its own, and where and how it is drawn over what stood there before. */
export interface ApngFrame extends Size {
  readonly xPx: number;
  readonly yPx: number;
  /** Replaces what it covers, its transparency included; otherwise it is drawn over it. */
  readonly replaces: boolean;
  /** What its place is afterwards: as it left it, empty, or as it was before. */
  readonly leaves: 'itself' | 'nothing' | 'what-was-before';
  /** Written when it is asked for: what all frames share may be large, and they may be many. */
  readonly toPng: () => Uint8Array;
}

/** An animated PNG (PNG, third edition, 2025, clause 11.3.7). */
export interface Apng extends Size {
  /** The picture that shows where animations do not, unless it is the first frame. */
  readonly isFirstApart: boolean;
  readonly frames: readonly ApngFrame[];
}

const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex');
/** Beside what draws the picture, length and type before a chunk's data and its sum behind. */
const CHUNK_BYTES = 12;
/** What every frame needs from before the first picture: its palette, transparency and colors. */
const SHARED = new Set(['PLTE', 'tRNS', 'gAMA', 'cHRM', 'sRGB', 'iCCP', 'cICP']);
const LEAVES = ['itself', 'nothing', 'what-was-before'] as const;

interface Chunk {
  readonly type: string;
  readonly data: Uint8Array;
}

interface FrameParts {
  readonly control: DataView;
  readonly data: Uint8Array[];
}

/**
 * The frames of an animated PNG up to the first that is damaged, as viewers show them; undefined for any other bytes. Nothing is decoded
 * or copied: the time is linear in the number of bytes.
 */
export function readApng(bytes: Uint8Array): Apng | undefined {
  if (Buffer.compare(bytes.subarray(0, SIGNATURE.length), SIGNATURE) !== 0) return undefined;
  let header: Uint8Array | undefined;
  let isAnimated = false;
  let hasPicture = false;
  let isFirstApart = true;
  const shared: Chunk[] = [];
  const parts: FrameParts[] = [];
  for (const { type, data } of chunksOf(bytes)) {
    if (type === 'IHDR' && header === undefined && data.length === 13) header = data;
    else if (type === 'acTL' && !hasPicture) isAnimated = true;
    else if (type === 'fcTL') {
      if (data.length !== 26) break;
      if (!hasPicture) isFirstApart = false;
      parts.push({ control: new DataView(data.buffer, data.byteOffset, data.length), data: [] });
    } else if (type === 'IDAT') {
      if (!isAnimated) return undefined;
      hasPicture = true;
      if (!isFirstApart) parts[0]?.data.push(data);
    } else if (type === 'fdAT') parts.at(-1)?.data.push(data.subarray(4));
    else if (!hasPicture && SHARED.has(type)) shared.push({ type, data });
  }
  if (header === undefined || !isAnimated) return undefined;
  const size = sizeAt(new DataView(header.buffer, header.byteOffset, header.length), 0);
  const frames: ApngFrame[] = [];
  for (const part of parts) {
    const frame = toFrame(part, size, header, shared);
    if (frame === undefined) break;
    frames.push(frame);
  }
  return { ...size, isFirstApart: isFirstApart || frames.length === 0, frames };
}

function* chunksOf(bytes: Uint8Array): Generator<Chunk> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = SIGNATURE.length; at + CHUNK_BYTES <= bytes.length;) {
    const length = view.getUint32(at);
    if (length > bytes.length - at - CHUNK_BYTES) return;
    const type = Buffer.from(bytes.subarray(at + 4, at + 8)).toString('latin1');
    yield { type, data: bytes.subarray(at + 8, at + 8 + length) };
    if (type === 'IEND') return;
    at += CHUNK_BYTES + length;
  }
}

function sizeAt(view: DataView, at: number): Size {
  return { widthPx: view.getUint32(at), heightPx: view.getUint32(at + 4) };
}

/** Undefined for a frame without data, or that reaches over the edge. */
function toFrame(
  { control, data }: FrameParts,
  whole: Size,
  header: Uint8Array,
  shared: readonly Chunk[],
): ApngFrame | undefined {
  const size = sizeAt(control, 4);
  const [xPx, yPx] = [control.getUint32(12), control.getUint32(16)];
  const leaves = LEAVES[control.getUint8(24)];
  const isInside = xPx + size.widthPx <= whole.widthPx && yPx + size.heightPx <= whole.heightPx;
  if (!isInside || size.widthPx === 0 || size.heightPx === 0 || data.length === 0 || leaves === undefined)
    return undefined;
  return {
    ...size,
    xPx,
    yPx,
    leaves,
    replaces: control.getUint8(25) === 0,
    toPng: () => writePng(size, header, shared, data),
  };
}

function writePng(
  { widthPx, heightPx }: Size,
  header: Uint8Array,
  shared: readonly Chunk[],
  data: readonly Uint8Array[],
): Uint8Array {
  const head = Buffer.from(header);
  head.writeUInt32BE(widthPx, 0);
  head.writeUInt32BE(heightPx, 4);
  return Buffer.concat([
    SIGNATURE,
    ...writeChunk('IHDR', head),
    ...shared.flatMap((chunk) => writeChunk(chunk.type, chunk.data)),
    ...data.flatMap((part) => writeChunk('IDAT', part)),
    ...writeChunk('IEND', new Uint8Array()),
  ]);
}

function writeChunk(type: string, data: Uint8Array): readonly Uint8Array[] {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(data.length, 0);
  head.write(type, 4, 'latin1');
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(data, crc32(head.subarray(4))), 0);
  return [head, data, sum];
}
