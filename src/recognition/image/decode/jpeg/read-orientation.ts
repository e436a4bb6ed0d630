const ORIENTATION = 0x0112;
const SHORT = 3;

/** How a picture is to be turned, 1 to 8, by its EXIF data (a TIFF structure); 1 where they do not say. Undefined where they make no sense. */
export function readOrientation(tiff: Uint8Array): number | undefined {
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength);
  if (tiff.length < 8) return undefined;
  const order = view.getUint16(0);
  if (order !== 0x4949 && order !== 0x4d4d) return undefined;
  const isLittle = order === 0x4949;
  const directory = view.getUint32(4, isLittle);
  if (view.getUint16(2, isLittle) !== 42 || directory + 2 > tiff.length) return undefined;
  const entries = view.getUint16(directory, isLittle);
  if (directory + 2 + entries * 12 > tiff.length) return undefined;
  for (let entry = 0; entry < entries; entry++) {
    const at = directory + 2 + entry * 12;
    if (view.getUint16(at, isLittle) !== ORIENTATION) continue;
    const value = view.getUint16(at + 8, isLittle);
    const isShort = view.getUint16(at + 2, isLittle) === SHORT && view.getUint32(at + 4, isLittle) === 1;
    if (!isShort) return undefined;
    // Some cameras write 0; nobody turns such a picture.
    return value >= 1 && value <= 8 ? value : 1;
  }
  return 1;
}
