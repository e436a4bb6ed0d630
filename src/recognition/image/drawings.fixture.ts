import sharp, { type Sharp } from 'sharp';

/** Drawn pictures for tests: shapes at places and in colors that a seed chooses. The same seed gives the same pixels. */
export function drawScene(seed: number, widthPx = 480, heightPx = 360): Buffer {
  const random = makeRandom(seed);
  const pixels = Buffer.alloc(widthPx * heightPx * 3);
  const shapes = Array.from({ length: 24 }, () => ({
    x: random() * widthPx,
    y: random() * heightPx,
    radius: 12 + random() * 70,
    round: random() < 0.5,
    color: [random() * 255, random() * 255, random() * 255] as const,
  }));
  for (let y = 0; y < heightPx; y++) {
    for (let x = 0; x < widthPx; x++) {
      let color: readonly number[] = [(x * 200) / widthPx + 40, (y * 160) / heightPx + 60, 120];
      for (const shape of shapes) {
        const dx = Math.abs(x - shape.x);
        const dy = Math.abs(y - shape.y);
        const inside = shape.round ? dx * dx + dy * dy < shape.radius * shape.radius : Math.max(dx, dy) < shape.radius;
        if (inside) color = shape.color;
      }
      pixels.set(
        color.map((value) => Math.round(value)),
        (y * widthPx + x) * 3,
      );
    }
  }
  return pixels;
}

/** The same as a picture that sharp goes on with. */
export function sceneImage(seed: number, widthPx = 480, heightPx = 360): Sharp {
  return sharp(drawScene(seed, widthPx, heightPx), { raw: { width: widthPx, height: heightPx, channels: 3 } });
}

/** Marsaglia's xorshift: numbers in [0, 1) that are the same on every machine. */
function makeRandom(seed: number): () => number {
  let state = Math.imul(seed, 0x9e3779b1) | 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}
