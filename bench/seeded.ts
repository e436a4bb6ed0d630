import sharp, { type Sharp } from 'sharp';

/** Numbers in [0, 1) from a seed, the same on every machine (Marsaglia's xorshift). */
export function makeRandom(seed: number): () => number {
  let state = Math.imul(seed, 0x9e3779b1) | 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

/** Times work by the processor time of the whole process, all threads included: what one core does, whatever else runs beside. */
export async function perCoreSecond(count: number, work: () => Promise<unknown> | unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return count / ((user + system) / 1e6);
}

/** A drawn picture: disks and bars at places and in colors that the seed chooses. */
export function drawPicture(seed: number, widthPx: number, heightPx: number): Sharp {
  const random = makeRandom(seed);
  const shapes = Array.from({ length: 40 }, () => {
    const [x, y, size] = [random() * widthPx, random() * heightPx, (0.02 + random() * 0.15) * widthPx];
    const fill = `rgb(${Math.floor(random() * 256)},${Math.floor(random() * 256)},${Math.floor(random() * 256)})`;
    return random() < 0.5
      ? `<circle cx="${x}" cy="${y}" r="${size}" fill="${fill}"/>`
      : `<rect x="${x}" y="${y}" width="${size * 2}" height="${size}" fill="${fill}"/>`;
  });
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="${widthPx}" height="${heightPx}"><rect width="100%" height="100%" fill="#cdd"/>${shapes.join('')}</svg>`;
  return sharp(Buffer.from(drawing)).flatten();
}
