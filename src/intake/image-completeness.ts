/**
 * Whether a picture's file goes on to its end, told from its frame without decoding it: a cut-off transfer decodes to a
 * picture that is grey from some line on, and would be compared as if that were what buyers see. What follows the end
 * (editors and phones append data) does not matter. True for types without such a frame.
 */
export function isCompleteImage(bytes: Uint8Array, mediaType: string): boolean {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  switch (mediaType) {
    case 'image/jpeg':
      return hasJpegEnd(buffer);
    case 'image/png':
    case 'image/apng':
      return hasPngEnd(buffer);
    case 'image/gif':
      return hasGifEnd(buffer);
    case 'image/webp':
      // The RIFF size covers all after its own eight bytes.
      return buffer.length >= 12 && buffer.readUInt32LE(4) + 8 <= buffer.length;
    default:
      return true;
  }
}

/** Walks the segments and scans to the end-of-image marker (ITU-T T.81, B.1.1): a thumbnail's own marker lies inside a segment. */
function hasJpegEnd(buffer: Buffer): boolean {
  let at = 2;
  for (;;) {
    at = buffer.indexOf(0xff, at);
    const marker = buffer[at + 1];
    if (at === -1 || marker === undefined) return false;
    if (marker === 0xd9) return true;
    // Fill bytes, stuffed zeros and restart markers stand alone; every other marker has a length.
    if (marker === 0xff) at += 1;
    else if (marker === 0x00 || marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7)) at += 2;
    else if (at + 4 > buffer.length) return false;
    else at += 2 + buffer.readUInt16BE(at + 2);
  }
}

/** Walks the chunks to IEND (PNG 3rd edition, 5.3). */
function hasPngEnd(buffer: Buffer): boolean {
  for (let at = 8; at + 12 <= buffer.length;) {
    if (buffer.toString('latin1', at + 4, at + 8) === 'IEND') return true;
    at += 12 + buffer.readUInt32BE(at);
  }
  return false;
}

/** Walks the blocks to the trailer (GIF89a, 27). */
function hasGifEnd(buffer: Buffer): boolean {
  let at = 13 + colorTableBytes(buffer[10] ?? 0);
  while (at < buffer.length) {
    const block = buffer[at];
    if (block === 0x3b) return true;
    if (block === 0x21) at += 2;
    else if (block === 0x2c) at += 11 + colorTableBytes(buffer[at + 9] ?? 0);
    else return false;
    // Sub-blocks, each after its length, up to an empty one.
    while ((buffer[at] ?? 0) !== 0) at += 1 + (buffer[at] ?? 0);
    at += 1;
  }
  return false;
}

function colorTableBytes(flags: number): number {
  return (flags & 0x80) === 0 ? 0 : 3 * 2 ** ((flags & 0x07) + 1);
}
