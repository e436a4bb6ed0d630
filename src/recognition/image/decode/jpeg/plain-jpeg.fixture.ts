/** Codes of first coefficients by bits of their difference: all of four bits, 0 to 11. */
const FIRSTS = [0, 0, 0, 12, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, ...Array.from({ length: 12 }, (_, size) => size)];
/** Of the other coefficients only the end of the block has a code, of one bit. */
const OTHERS = [1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];

/**
 * A grey JPEG of blocks of one brightness each, with a marker after each `restart` blocks; 0: without. A progressive one has nothing but the scan of first coefficients, or the scans that
 * are given after it, each with its header and its bits. No encoder at hand writes these.
 */
export function writePlainJpeg(
  blocks: readonly (readonly number[])[],
  restart: number,
  progressive?: readonly { readonly header: readonly number[]; readonly bits: string }[],
): Buffer {
  const across = blocks[0]?.length ?? 0;
  const parts: Buffer[] = [];
  let bits = '';
  let predicted = 0;
  for (const [at, brightness] of blocks.flat().entries()) {
    if (restart > 0 && at > 0 && at % restart === 0) {
      parts.push(toBytes(bits), Buffer.from([0xff, 0xd0 + ((at / restart - 1) & 7)]));
      [bits, predicted] = ['', 0];
    }
    const difference = brightness - 128 - predicted;
    predicted += difference;
    const size = Math.abs(difference).toString(2).length - (difference === 0 ? 1 : 0);
    bits += size.toString(2).padStart(4, '0');
    if (size > 0) bits += (difference > 0 ? difference : difference + 2 ** size - 1).toString(2).padStart(size, '0');
    if (progressive === undefined) bits += '0';
  }
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    segment(0xdb, [0, 8, ...Array.from({ length: 63 }, () => 1)]),
    segment(progressive === undefined ? 0xc0 : 0xc2, [8, 0, blocks.length * 8, 0, across * 8, 1, 1, 0x11, 0]),
    segment(0xc4, [0x00, ...FIRSTS]),
    segment(0xc4, [0x10, ...OTHERS]),
    ...(restart > 0 ? [segment(0xdd, [restart >> 8, restart & 255])] : []),
    segment(0xda, [1, 1, 0x00, 0, progressive === undefined ? 63 : 0, 0]),
    ...parts,
    toBytes(bits),
    ...(progressive ?? []).flatMap((scan) => [segment(0xda, [1, 1, 0x00, ...scan.header]), toBytes(scan.bits)]),
    Buffer.from([0xff, 0xd9]),
  ]);
}

export function segment(marker: number, payload: readonly number[]): Buffer {
  return Buffer.from([0xff, marker, (payload.length + 2) >> 8, (payload.length + 2) & 255, ...payload]);
}

function toBytes(bits: string): Buffer {
  const padded = bits.padEnd(Math.ceil(bits.length / 8) * 8, '1');
  const bytes = (padded.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2));
  return Buffer.from(bytes.flatMap((byte) => (byte === 0xff ? [0xff, 0] : [byte])));
}
