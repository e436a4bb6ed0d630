import type { Brand, ProductKind } from './brands.ts';
import { drawEmblem, letteringOf } from './draw-mark.ts';
import { drawWord, wordWidth } from './letters.ts';
import type { Random } from './random.ts';

/** A silhouette on a box of 100 × 100 and where a mark would sit on it (x, y, width). `m` main color, `d` a darker, `l` a lighter one. */
interface Silhouette {
  readonly draw: (m: string, d: string, l: string) => string;
  readonly markAt: readonly [number, number, number];
}

const SILHOUETTES: { readonly [kind in ProductKind]: Silhouette } = {
  handbag: {
    markAt: [34, 56, 32],
    draw: (m, d, l) =>
      `<path fill="none" stroke="${d}" stroke-width="4" d="M30 42C30 6 70 6 70 42"/><path fill="${m}" d="M16 40H84L94 92H6Z"/><path fill="${l}" opacity=".5" d="M16 40H84L86 50H14Z"/><rect x="45" y="40" width="10" height="12" rx="2" fill="${d}"/>`,
  },
  backpack: {
    markAt: [34, 60, 32],
    draw: (m, d, l) =>
      `<path fill="none" stroke="${d}" stroke-width="5" d="M40 16C40 2 60 2 60 16"/><path fill="${m}" d="M22 34C22 10 78 10 78 34V94H22Z"/><rect x="30" y="54" width="40" height="34" rx="5" fill="${l}"/><path stroke="${d}" stroke-width="2.5" fill="none" d="M28 40H72M34 62H66"/>`,
  },
  shoe: {
    markAt: [40, 54, 24],
    draw: (m, d, l) =>
      `<path fill="${m}" d="M6 42C18 46 26 44 32 30L46 36C54 52 72 58 92 62C98 66 97 76 94 78H6Z"/><path fill="${l}" d="M4 76H96V86C96 88 92 90 88 90H10C6 90 4 86 4 82Z"/><path stroke="${d}" stroke-width="3" d="M36 40L46 36M42 47L51 42M49 53L57 48" fill="none"/>`,
  },
  jacket: {
    markAt: [56, 38, 18],
    draw: (m, d, l) =>
      `<path fill="${m}" d="M36 8L50 16L64 8L88 24L98 78L84 82L78 48V94H22V48L16 82L2 78L12 24Z"/><path stroke="${d}" stroke-width="2.5" fill="none" d="M50 16V94M28 62H44M56 62H72"/><path fill="${l}" d="M36 8L50 16L64 8L58 22L50 18L42 22Z"/>`,
  },
  shirt: {
    markAt: [38, 40, 24],
    draw: (m, d, l) =>
      `<path fill="${m}" d="M34 8C40 18 60 18 66 8L96 24L86 46L76 40V94H24V40L14 46L4 24Z"/><path fill="none" stroke="${l}" stroke-width="5" d="M24 84H76"/><path fill="none" stroke="${d}" stroke-width="2" d="M34 8C40 18 60 18 66 8"/>`,
  },
  cap: {
    markAt: [34, 40, 28],
    draw: (m, d, l) =>
      `<path fill="${m}" d="M14 62C12 20 80 12 84 62Z"/><path fill="${d}" d="M58 60C80 56 98 66 98 74C84 68 70 68 50 66Z"/><circle cx="48" cy="25" r="3" fill="${l}"/><path stroke="${l}" stroke-width="1.5" fill="none" d="M48 26C44 40 44 52 46 62"/>`,
  },
  belt: {
    markAt: [60, 40, 26],
    draw: (m, d, l) =>
      `<path fill="none" stroke="${m}" stroke-width="13" d="M50 50C70 20 94 40 84 60S30 92 14 66S22 26 46 30"/><rect x="32" y="16" width="26" height="30" rx="4" fill="none" stroke="${l}" stroke-width="5"/><path stroke="${d}" stroke-width="3" d="M44 31H60"/>`,
  },
  watch: {
    markAt: [40, 40, 20],
    draw: (m, d, l) =>
      `<path fill="${d}" d="M36 2H64L62 26H38ZM38 74H62L64 98H36Z"/><circle cx="50" cy="50" r="29" fill="${m}"/><circle cx="50" cy="50" r="23" fill="${l}"/><path stroke="${d}" stroke-width="3" stroke-linecap="round" d="M50 50V34M50 50L62 57"/><rect x="79" y="46" width="6" height="8" fill="${m}"/>`,
  },
  ring: {
    markAt: [42, 66, 16],
    draw: (m, d, l) =>
      `<circle cx="50" cy="62" r="30" fill="none" stroke="${m}" stroke-width="9"/><path fill="${l}" d="M34 18L42 6H58L66 18L50 38Z"/><path stroke="${d}" stroke-width="1.8" fill="none" d="M34 18H66M42 6L50 38L58 6"/>`,
  },
  sunglasses: {
    markAt: [70, 30, 16],
    draw: (m, d, l) =>
      `<path fill="${m}" d="M4 36H46V52C46 70 10 72 8 52ZM54 36H96L92 52C90 72 54 70 54 52Z"/><path stroke="${d}" stroke-width="5" fill="none" d="M2 34L10 28M98 34L90 28M46 42C48 36 52 36 54 42"/><path stroke="${l}" stroke-width="3" opacity=".7" d="M14 42L26 58M64 42L76 58"/>`,
  },
  perfume: {
    markAt: [36, 62, 28],
    draw: (m, d, l) =>
      `<rect x="40" y="4" width="20" height="18" rx="2" fill="${d}"/><rect x="44" y="22" width="12" height="8" fill="${l}"/><path fill="${m}" d="M24 36C24 30 76 30 76 36V90C76 96 24 96 24 90Z"/><rect x="32" y="50" width="36" height="32" fill="${l}" opacity=".75"/>`,
  },
  cream: {
    markAt: [34, 62, 32],
    draw: (m, d, l) =>
      `<rect x="18" y="26" width="64" height="20" rx="4" fill="${d}"/><path fill="${m}" d="M14 46H86V82C86 92 76 94 70 94H30C24 94 14 92 14 82Z"/><path fill="${l}" opacity=".6" d="M14 56H86V76H14Z"/>`,
  },
  headphones: {
    markAt: [12, 62, 14],
    draw: (m, d, l) =>
      `<path fill="none" stroke="${d}" stroke-width="7" d="M16 62C10 -4 90 -4 84 62"/><rect x="6" y="52" width="24" height="38" rx="10" fill="${m}"/><rect x="70" y="52" width="24" height="38" rx="10" fill="${m}"/><rect x="24" y="58" width="8" height="26" rx="4" fill="${l}"/><rect x="68" y="58" width="8" height="26" rx="4" fill="${l}"/>`,
  },
  phone: {
    markAt: [40, 46, 20],
    draw: (m, d, l) =>
      `<rect x="26" y="2" width="48" height="96" rx="8" fill="${d}"/><rect x="29" y="6" width="42" height="88" rx="6" fill="${m}"/><rect x="33" y="10" width="18" height="20" rx="5" fill="${l}"/><circle cx="39" cy="16" r="4" fill="${d}"/><circle cx="45" cy="24" r="4" fill="${d}"/>`,
  },
  charger: {
    markAt: [38, 46, 24],
    draw: (m, d, l) =>
      `<rect x="22" y="26" width="56" height="52" rx="10" fill="${m}"/><path stroke="${d}" stroke-width="6" d="M38 26V8M62 26V8"/><rect x="42" y="70" width="16" height="6" fill="${d}"/><path stroke="${l}" stroke-width="4" fill="none" d="M50 78C50 98 80 80 94 96"/>`,
  },
  speaker: {
    markAt: [38, 10, 24],
    draw: (m, d, l) =>
      `<rect x="22" y="4" width="56" height="92" rx="9" fill="${m}"/><circle cx="50" cy="34" r="13" fill="${d}"/><circle cx="50" cy="70" r="20" fill="${d}"/><circle cx="50" cy="70" r="8" fill="${l}"/><circle cx="50" cy="34" r="5" fill="${l}"/>`,
  },
  drone: {
    markAt: [42, 46, 16],
    draw: (m, d, l) =>
      `<path stroke="${d}" stroke-width="6" d="M18 26L82 74M82 26L18 74"/><rect x="34" y="38" width="32" height="26" rx="8" fill="${m}"/><ellipse cx="18" cy="24" rx="18" ry="4" fill="${l}"/><ellipse cx="82" cy="24" rx="18" ry="4" fill="${l}"/><ellipse cx="18" cy="72" rx="18" ry="4" fill="${l}"/><ellipse cx="82" cy="72" rx="18" ry="4" fill="${l}"/>`,
  },
  lamp: {
    markAt: [40, 84, 20],
    draw: (m, d, l) =>
      `<path fill="${m}" d="M34 6H66L86 46H14Z"/><path fill="${l}" d="M30 46H70L64 54H36Z"/><path stroke="${d}" stroke-width="5" d="M50 46V84"/><ellipse cx="50" cy="88" rx="24" ry="7" fill="${d}"/>`,
  },
  mug: {
    markAt: [28, 46, 32],
    draw: (m, d, l) =>
      `<path fill="none" stroke="${d}" stroke-width="8" d="M72 36C98 32 98 72 70 70"/><path fill="${m}" d="M16 22H74L70 90C70 94 20 94 20 90Z"/><ellipse cx="45" cy="22" rx="29" ry="7" fill="${l}"/>`,
  },
  bottle: {
    markAt: [40, 52, 20],
    draw: (m, d, l) =>
      `<rect x="40" y="2" width="20" height="14" rx="3" fill="${d}"/><path fill="${m}" d="M40 18H60C60 28 70 30 70 40V92C70 96 30 96 30 92V40C30 30 40 28 40 18Z"/><path fill="${l}" opacity=".6" d="M34 40H40V92H34Z"/>`,
  },
  knife: {
    markAt: [46, 40, 18],
    draw: (m, d, l) =>
      `<path fill="${l}" d="M4 56C20 30 50 28 64 34L60 56Z"/><path fill="${m}" d="M60 34L96 24C100 30 98 42 94 46L60 54Z"/><circle cx="70" cy="42" r="2.5" fill="${d}"/><circle cx="84" cy="37" r="2.5" fill="${d}"/><path stroke="${d}" stroke-width="1.5" d="M8 54L58 52"/>`,
  },
  pan: {
    markAt: [26, 50, 22],
    draw: (m, d, l) =>
      `<circle cx="38" cy="54" r="35" fill="${m}"/><circle cx="38" cy="54" r="27" fill="${d}"/><path stroke="${m}" stroke-width="9" stroke-linecap="round" d="M66 34L95 12"/><path stroke="${l}" stroke-width="3" fill="none" d="M20 44A22 22 0 0 1 40 34"/>`,
  },
  tool: {
    markAt: [34, 30, 24],
    draw: (m, d, l) =>
      `<path fill="${m}" d="M12 18H66V44H52L58 88H32L28 46H12Z"/><path fill="${d}" d="M66 24H80V38H66ZM80 29H98V33H80Z"/><rect x="28" y="80" width="34" height="16" rx="3" fill="${l}"/><path fill="${d}" d="M46 46L56 46L52 58Z"/>`,
  },
  toy: {
    markAt: [40, 66, 20],
    draw: (m, d, l) =>
      `<circle cx="28" cy="18" r="12" fill="${m}"/><circle cx="72" cy="18" r="12" fill="${m}"/><circle cx="50" cy="34" r="28" fill="${m}"/><ellipse cx="50" cy="76" rx="28" ry="22" fill="${m}"/><ellipse cx="50" cy="42" rx="12" ry="9" fill="${l}"/><circle cx="40" cy="28" r="3" fill="${d}"/><circle cx="60" cy="28" r="3" fill="${d}"/><ellipse cx="50" cy="76" rx="14" ry="12" fill="${l}"/>`,
  },
  bike: {
    markAt: [44, 52, 16],
    draw: (m, d, l) =>
      `<circle cx="22" cy="66" r="20" fill="none" stroke="${d}" stroke-width="4"/><circle cx="78" cy="66" r="20" fill="none" stroke="${d}" stroke-width="4"/><path fill="none" stroke="${m}" stroke-width="5" d="M22 66L38 36H68L78 66M38 36L50 66H22M50 66L68 36L64 24H74"/><path stroke="${l}" stroke-width="5" d="M32 28H44"/>`,
  },
  coffee: {
    markAt: [34, 46, 32],
    draw: (m, d, l) =>
      `<path fill="${m}" d="M22 14H78L84 96H16Z"/><path fill="${d}" d="M22 6H78V16H22Z"/><ellipse cx="50" cy="74" rx="10" ry="13" fill="${l}"/><path stroke="${d}" stroke-width="2.5" fill="none" d="M50 62C44 70 56 76 50 86"/>`,
  },
  tea: {
    markAt: [34, 56, 32],
    draw: (m, d, l) =>
      `<path fill="${m}" d="M20 26H80V92H20Z"/><ellipse cx="50" cy="26" rx="30" ry="8" fill="${d}"/><ellipse cx="50" cy="20" rx="22" ry="6" fill="${m}"/><path fill="${l}" d="M50 72C30 74 34 92 34 92C52 92 54 80 50 72Z"/>`,
  },
  spirits: {
    markAt: [36, 62, 28],
    draw: (m, d, l) =>
      `<rect x="42" y="2" width="16" height="26" fill="${d}"/><path fill="${m}" d="M42 28H58C58 38 74 38 74 48V94H26V48C26 38 42 38 42 28Z"/><rect x="30" y="54" width="40" height="30" fill="${l}"/>`,
  },
  pen: {
    markAt: [42, 40, 22],
    draw: (m, d, l) =>
      `<g transform="rotate(-38 50 50)"><rect x="18" y="42" width="58" height="15" rx="6" fill="${m}"/><path fill="${l}" d="M18 44L2 49.5L18 55Z"/><rect x="50" y="40" width="5" height="19" fill="${d}"/><path stroke="${d}" stroke-width="3" d="M58 41H82"/></g>`,
  },
  bedding: {
    markAt: [60, 74, 24],
    draw: (m, d, l) =>
      `<path fill="${m}" d="M8 40C6 22 20 22 34 24C52 26 52 26 62 24C78 20 94 22 92 40C96 58 82 60 66 58C44 56 44 58 30 58C16 60 4 56 8 40Z"/><path fill="${l}" d="M4 64H96V94H4Z"/><path stroke="${d}" stroke-width="2" fill="none" d="M4 74H96M4 84H96M22 34C36 44 60 44 78 34"/>`,
  },
};

const BACKDROPS = ['#f4f1ec', '#e9eef2', '#efe6dd', '#dfe7e0', '#f6f6f4', '#d9dde6', '#ece3ea', '#2c2f36', '#3a322c'];
const GOODS = [
  '#7b2d26',
  '#1f3b57',
  '#2f5d50',
  '#c08a2e',
  '#5c4b7d',
  '#212121',
  '#8d99ae',
  '#b56576',
  '#3d5a40',
  '#a44a3f',
  '#e0c9a6',
  '#457b9d',
  '#6d597a',
  '#283618',
];

/** `#rrggbb` moved towards black (share below 0) or white (above 0). */
function shade(color: string, share: number): string {
  const channels = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  const target = share < 0 ? 0 : 255;
  return `#${channels
    .map((value) =>
      Math.round(value + (target - value) * Math.abs(share))
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}

function drawScene(random: Random): string {
  const base = random.pick(BACKDROPS);
  const parts = [`<rect width="400" height="400" fill="${base}"/>`];
  const horizon = random.integer(220, 340);
  parts.push(
    `<rect y="${horizon}" width="400" height="${400 - horizon}" fill="${shade(base, random.pick([-0.18, -0.28, 0.3]))}"/>`,
  );
  const props = random.integer(4, 8);
  for (let index = 0; index < props; index += 1) {
    const fill = shade(random.pick(GOODS), random.pick([-0.2, 0.25, 0.45, 0.6]));
    const [x, y, size] = [random.integer(-40, 400), random.integer(-40, 380), random.integer(36, 170)];
    parts.push(
      random.pick([
        `<circle cx="${x}" cy="${y}" r="${(size / 2).toFixed(1)}" fill="${fill}" opacity=".8"/>`,
        `<rect x="${x}" y="${y}" width="${size}" height="${random.integer(20, 150)}" fill="${fill}" opacity=".75" transform="rotate(${random.integer(-30, 30)} ${x} ${y})"/>`,
        `<path d="M${x} ${y}q${size} ${-size} ${size} ${size}t${-size} ${size}z" fill="${fill}" opacity=".8"/>`,
        `<path d="M${x} ${y}l${size} ${random.integer(10, 90)}l${-size} ${random.integer(30, 120)}z" fill="${fill}" opacity=".7"/>`,
      ]),
    );
  }
  return parts.join('');
}

function drawCloth(
  random: Random,
  id: string,
): { readonly defs: string; readonly fill: string; readonly color: string } {
  const color = random.pick(GOODS);
  const other = shade(color, random.pick([-0.35, 0.35, 0.55]));
  const step = random.integer(7, 18);
  const tile = random.pick([
    `<rect width="${step / 2}" height="${step}" fill="${other}"/>`,
    `<circle cx="${step / 2}" cy="${step / 2}" r="${step / 4}" fill="${other}"/>`,
    `<path d="M0 ${step}L${step} 0" stroke="${other}" stroke-width="3"/>`,
    '',
    '',
  ]);
  if (tile === '') return { defs: '', fill: color, color };
  return {
    defs: `<defs><pattern id="${id}" width="${step}" height="${step}" patternUnits="userSpaceOnUse" patternTransform="rotate(${random.integer(0, 90)})"><rect width="${step}" height="${step}" fill="${color}"/>${tile}</pattern></defs>`,
    fill: `url(#${id})`,
    color,
  };
}

/**
 * A product photograph as SVG, 400 × 400: a scene with props, the goods in a pose of their own, a brand's mark on them where one is given.
 * Every call draws another picture; the same random stream draws the same.
 */
export function drawProduct(kind: ProductKind, random: Random, brand?: Brand): string {
  const silhouette = SILHOUETTES[kind];
  const cloth = drawCloth(random, 'cloth');
  const size = random.integer(210, 330);
  const [x, y] = [random.integer(20, 380 - size), random.integer(20, 380 - size)];
  const turn = random.integer(-24, 24);
  const flip = random.isChance(0.5) && brand === undefined ? `translate(${x * 2 + size} 0) scale(-1 1)` : '';
  const [markX, markY, markWidth] = silhouette.markAt;
  let mark = '';
  if (brand !== undefined) {
    const ink: readonly [string, string] = random.isChance(0.6)
      ? ['#f7f4ea', cloth.color]
      : [shade(cloth.color, -0.6), '#f7f4ea'];
    const lettering = letteringOf(brand, 4, ink[0]);
    const fitted = { ...lettering, height: Math.min(6, (4 * markWidth) / wordWidth(brand.name, lettering)) };
    const emblemSize = markWidth * 0.62;
    mark =
      drawEmblem(brand.emblem, markX + (markWidth - emblemSize) / 2, markY - emblemSize * 0.55, emblemSize, ink) +
      drawWord(brand.name, markX + (markWidth - wordWidth(brand.name, fitted)) / 2, markY + emblemSize * 0.55, fitted);
  }
  const goods = silhouette.draw(cloth.fill, shade(cloth.color, -0.45), shade(cloth.color, 0.5));
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="400">${cloth.defs}${drawScene(random)}` +
    `<ellipse cx="${x + size / 2}" cy="${y + size * 0.97}" rx="${size * 0.45}" ry="${size * 0.05}" fill="#000000" opacity=".22"/>` +
    `<g transform="${flip} translate(${x} ${y}) rotate(${turn} ${size / 2} ${size / 2}) scale(${size / 100})">${goods}${mark}</g></svg>`
  );
}
