import { crc32 } from 'node:zlib';

/** A frame of an animated PNG in a test: a whole PNG of the size of the frame, and its place. */
export interface DrawnFrame {
  readonly png: Buffer;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly xPx?: number;
  readonly yPx?: number;
  /** 0 itself, 1 nothing, 2 what was before. */
  readonly leaves?: number;
  /** 0 replaces, 1 is drawn over. */
  readonly blends?: number;
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** The chunks of a PNG by their type. */
function chunksOf(png: Buffer, wanted: string): readonly Buffer[] {
  const found: Buffer[] = [];
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at);
    if (png.toString('latin1', at + 4, at + 8) === wanted) found.push(png.subarray(at + 8, at + 8 + length));
    at += 12 + length;
  }
  return found;
}

function control(sequence: number, frame: DrawnFrame): Buffer {
  const data = Buffer.alloc(26);
  const numbers = [sequence, frame.widthPx, frame.heightPx, frame.xPx ?? 0, frame.yPx ?? 0];
  for (const [at, value] of numbers.entries()) data.writeUInt32BE(value, at * 4);
  data.writeUInt16BE(1, 20);
  data.writeUInt16BE(10, 22);
  data.writeUInt8(frame.leaves ?? 0, 24);
  data.writeUInt8(frame.blends ?? 0, 25);
  return chunk('fcTL', data);
}

/** An animated PNG. With `still` that picture shows where animations do not; otherwise the first frame does. */
export function animatePng(frames: readonly DrawnFrame[], still?: Buffer): Buffer {
  const whole = still ?? (frames[0] as DrawnFrame).png;
  const count = Buffer.alloc(8);
  count.writeUInt32BE(frames.length);
  const parts = [whole.subarray(0, 8), chunk('IHDR', chunksOf(whole, 'IHDR')[0] as Buffer), chunk('acTL', count)];
  if (still !== undefined) parts.push(...chunksOf(still, 'IDAT').map((data) => chunk('IDAT', data)));
  let sequence = 0;
  for (const [at, frame] of frames.entries()) {
    parts.push(control(sequence++, frame));
    for (const data of chunksOf(frame.png, 'IDAT')) {
      if (at === 0 && still === undefined) {
        parts.push(chunk('IDAT', data));
        continue;
      }
      const number = Buffer.alloc(4);
      number.writeUInt32BE(sequence++);
      parts.push(chunk('fdAT', Buffer.concat([number, data])));
    }
  }
  return Buffer.concat([...parts, chunk('IEND', Buffer.alloc(0))]);
}
