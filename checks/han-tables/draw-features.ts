import sharp from 'sharp';

/** The font that shapes are compared in. A system font: its license (OFL 1.1) covers the font, not what is measured on its pictures. */
const FONT = 'Noto Sans CJK SC';

const CELL = 40;
const COLUMNS = 64;
const FONT_SIZE = 32;
const ROWS_A_SHEET = 20;
/** Places and directions of edges that a picture is boiled down to. */
const PLACES = 10;
const DIRECTIONS = 4;
const FAINT = 20;
const SPREAD = 0.36;

async function drawSheet(characters: readonly string[]): Promise<{ readonly pixels: Buffer; readonly width: number }> {
  const texts = characters.map(
    (character, k) =>
      `<text x="${(k % COLUMNS) * CELL + 4}" y="${Math.floor(k / COLUMNS) * CELL + FONT_SIZE}">${character}</text>`,
  );
  const [width, height] = [COLUMNS * CELL, Math.ceil(characters.length / COLUMNS) * CELL];
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="#fff"/><g font-family="${FONT}" font-size="${FONT_SIZE}" lang="zh-CN">${texts.join('')}</g></svg>`;
  return { pixels: await sharp(Buffer.from(svg)).grayscale().raw().toBuffer(), width };
}

/** Where which edges are, as a vector of length 1 without its mean: the cosine of two is how alike the characters look. */
function describe(ink: (x: number, y: number) => number): Float32Array {
  const found = new Float32Array(PLACES * PLACES * DIRECTIONS);
  for (let y = 0; y < CELL; y++) {
    for (let x = 0; x < CELL; x++) {
      const across = ink(x + 1, y) - ink(x - 1, y);
      const down = ink(x, y + 1) - ink(x, y - 1);
      const strength = Math.hypot(across, down);
      if (strength < FAINT) continue;
      const angle = ((Math.atan2(down, across) + Math.PI) / Math.PI) % 1;
      const lower = Math.floor(angle * DIRECTIONS);
      const share = angle * DIRECTIONS - lower;
      const [cx, cy] = [((x + 0.5) * PLACES) / CELL - 0.5, ((y + 0.5) * PLACES) / CELL - 0.5];
      for (let j = Math.max(0, Math.floor(cy - 1)); j <= Math.min(PLACES - 1, Math.ceil(cy + 1)); j++) {
        for (let i = Math.max(0, Math.floor(cx - 1)); i <= Math.min(PLACES - 1, Math.ceil(cx + 1)); i++) {
          const weight = strength * Math.exp(-((i - cx) ** 2 + (j - cy) ** 2) / (2 * SPREAD));
          const place = (j * PLACES + i) * DIRECTIONS;
          found[place + (lower % DIRECTIONS)]! += weight * (1 - share);
          found[place + ((lower + 1) % DIRECTIONS)]! += weight * share;
        }
      }
    }
  }
  const roots = found.map(Math.sqrt);
  const mean = roots.reduce((sum, value) => sum + value, 0) / roots.length;
  const length = Math.hypot(...roots.map((value) => value - mean)) || 1;
  return roots.map((value) => (value - mean) / length);
}

/** How each character looks, see `describe`. */
export async function drawFeatures(characters: readonly string[]): Promise<ReadonlyMap<string, Float32Array>> {
  const features = new Map<string, Float32Array>();
  const step = COLUMNS * ROWS_A_SHEET;
  for (let at = 0; at < characters.length; at += step) {
    const sheet = characters.slice(at, at + step);
    const { pixels, width } = await drawSheet(sheet);
    for (const [k, character] of sheet.entries()) {
      const [left, top] = [(k % COLUMNS) * CELL, Math.floor(k / COLUMNS) * CELL];
      const isInside = (x: number, y: number): boolean => x >= 0 && y >= 0 && x < CELL && y < CELL;
      features.set(
        character,
        describe((x, y) => (isInside(x, y) ? 255 - (pixels[(top + y) * width + left + x] ?? 255) : 0)),
      );
    }
  }
  return features;
}
