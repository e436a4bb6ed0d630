import type { Brand, Emblem } from './brands.ts';
import { drawWord, type Lettering, wordWidth } from './letters.ts';
import { Random } from './random.ts';

const TURN = Math.PI * 2;

function polygon(points: readonly (readonly [number, number])[]): string {
  return `M${points.map(([x, y]) => `${x.toFixed(2)} ${y.toFixed(2)}`).join('L')}Z`;
}

function starPoints(tips: number, inner: number): [number, number][] {
  return Array.from({ length: tips * 2 }, (_, index) => {
    const radius = index % 2 === 0 ? 50 : inner;
    const angle = (index / (tips * 2)) * TURN - TURN / 4;
    return [50 + radius * Math.cos(angle), 50 + radius * Math.sin(angle)];
  });
}

function around(count: number, draw: (degrees: number) => string): string {
  return Array.from({ length: count }, (_, index) => draw((360 / count) * index)).join('');
}

/** Each emblem on a box of 100 × 100, in one color (`a`) and a second one (`b`). */
const EMBLEMS: { readonly [emblem in Emblem]: (a: string, b: string) => string } = {
  mountain: (a, b) =>
    `<path fill="${a}" d="M0 92L36 18L54 52L66 34L100 92Z"/><path fill="${b}" d="M36 18L25 41L34 47L41 38L47 41Z"/>`,
  star: (a) => `<path fill="${a}" d="${polygon(starPoints(7, 24))}"/>`,
  leaf: (a, b) =>
    `<path fill="${a}" d="M50 2C92 22 96 66 50 98C4 66 8 22 50 2Z"/><path stroke="${b}" stroke-width="5" fill="none" d="M50 14V96M50 46L70 32M50 64L76 48M50 52L30 38M50 72L26 56"/>`,
  wave: (a) =>
    `<path fill="none" stroke="${a}" stroke-width="13" stroke-linecap="round" d="M6 34C24 10 38 10 52 34S80 58 94 34M6 66C24 42 38 42 52 66S80 90 94 66"/>`,
  rings: (a, b) =>
    `<circle cx="36" cy="42" r="30" fill="none" stroke="${a}" stroke-width="11"/><circle cx="64" cy="60" r="30" fill="none" stroke="${b === '#ffffff' ? a : b}" stroke-width="11"/>`,
  chevron: (a) =>
    `<path fill="none" stroke="${a}" stroke-width="15" d="M8 40L50 12L92 40M8 66L50 38L92 66M8 92L50 64L92 92"/>`,
  sun: (a) =>
    `<circle cx="50" cy="50" r="20" fill="${a}"/>${around(14, (turn) => `<path fill="${a}" transform="rotate(${turn.toFixed(2)} 50 50)" d="M46 24L50 2L54 24Z"/>`)}`,
  diamond: (a, b) =>
    `<path fill="${a}" d="M50 2L96 40L50 98L4 40Z"/><path fill="none" stroke="${b}" stroke-width="4" d="M4 40H96M28 40L50 98L72 40L50 2Z"/>`,
  crown: (a, b) =>
    `<path fill="${a}" d="M6 82L2 26L28 50L50 12L72 50L98 26L94 82Z"/><path fill="${b}" d="M10 68H90V74H10Z"/><circle cx="50" cy="10" r="7" fill="${a}"/>`,
  feather: (a, b) =>
    `<path fill="${a}" d="M94 4C50 6 14 34 20 82C58 84 92 54 94 4Z"/><path stroke="${b}" stroke-width="4" fill="none" d="M6 98C30 64 56 36 84 14M30 66L28 44M44 50L42 28M38 58L62 56M52 42L76 38"/>`,
  hexagon: (a, b) =>
    `<path fill="${a}" d="M50 2L92 26V74L50 98L8 74V26Z"/><path fill="none" stroke="${b}" stroke-width="8" d="M50 24L72 37V63L50 76L28 63V37Z"/>`,
  knot: (a) =>
    `<path fill="none" stroke="${a}" stroke-width="11" d="M24 24C-6 50 24 90 50 50S106 50 76 24S50 10 50 50S106 90 76 76S50 90 50 50S-6 50 24 76"/>`,
  bolt: (a) => `<path fill="${a}" d="M58 0L14 56H44L32 100L88 38H54Z"/>`,
  drop: (a, b) =>
    `<path fill="${a}" d="M50 0C74 36 88 52 88 68A38 32 0 0 1 12 68C12 52 26 36 50 0Z"/><path fill="none" stroke="${b}" stroke-width="6" d="M30 66A22 20 0 0 0 50 86"/>`,
  bird: (a) =>
    `<path fill="${a}" d="M2 36C26 20 42 28 52 46C62 22 82 14 98 16C84 26 78 36 74 52C70 72 52 86 24 84C42 78 50 70 50 60C40 44 24 34 2 36Z"/>`,
  shield: (a, b) =>
    `<path fill="${a}" d="M50 2L92 16V48C92 74 74 90 50 98C26 90 8 74 8 48V16Z"/><path fill="${b}" d="M50 18L58 40H80L62 54L69 76L50 62L31 76L38 54L20 40H42Z"/>`,
  spiral: (a) =>
    `<path fill="none" stroke="${a}" stroke-width="10" stroke-linecap="round" d="M50 50C58 40 70 56 54 66C34 76 22 48 42 32C66 16 92 42 80 68C68 96 20 96 8 60"/>`,
  grid: (a, b) =>
    `<rect x="6" y="6" width="40" height="40" fill="${a}"/><rect x="54" y="6" width="40" height="40" fill="${b}"/><rect x="6" y="54" width="40" height="40" fill="${b}"/><path fill="${a}" d="M54 54H94V94Z"/>`,
  petals: (a, b) =>
    `${around(6, (turn) => `<path fill="${a}" transform="rotate(${turn} 50 50)" d="M50 48C34 30 38 8 50 0C62 8 66 30 50 48Z"/>`)}<circle cx="50" cy="50" r="9" fill="${b}"/>`,
  moon: (a, b) =>
    `<path fill="${a}" d="M72 4A48 48 0 1 0 92 74A40 40 0 1 1 72 4Z"/><path fill="${b === '#ffffff' ? a : b}" transform="translate(56 22) scale(0.34)" d="${polygon(starPoints(5, 20))}"/>`,
};

export function drawEmblem(
  emblem: Emblem,
  x: number,
  y: number,
  size: number,
  colors: readonly [string, string],
): string {
  return `<g transform="translate(${x.toFixed(2)} ${y.toFixed(2)}) scale(${(size / 100).toFixed(4)})">${EMBLEMS[emblem](...colors)}</g>`;
}

/** How a brand writes its name, the same wherever it stands. */
export function letteringOf(brand: Brand, height: number, color: string): Lettering {
  const random = new Random(`lettering:${brand.key}`);
  const slant = random.pick([0, 0, 0, 10, 14]);
  return {
    height,
    color,
    weight: random.pick([0.07, 0.1, 0.15, 0.2]),
    spacing: random.pick([0.16, 0.26, 0.42]),
    ...(slant > 0 && { slant }),
  };
}

/** The mark as it is registered: emblem and name, a combined mark. Returns a whole SVG file. */
export function drawMark(brand: Brand): string {
  const [ink] = brand.colors;
  const lettering = letteringOf(brand, 54, ink);
  const width = Math.ceil(Math.max(wordWidth(brand.name, lettering) + 60, 260));
  const word = drawWord(brand.name, (width - wordWidth(brand.name, lettering)) / 2, 196, lettering);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="280" viewBox="0 0 ${width} 280"><rect width="${width}" height="280" fill="#ffffff"/>` +
    `${drawEmblem(brand.emblem, width / 2 - 72, 30, 144, brand.colors)}${word}</svg>\n`
  );
}
