import type { Listing } from '../src/catalog/index.ts';
import type { RegisterSnapshot, Right } from '../src/rights/index.ts';

type Random = (below: number) => number;

/** A small generator with a fixed seed: figures of two runs are of the same text. */
export function makeRandom(seed: number): Random {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 0x1_0000_0000) * below);
  };
}

const ONSETS = 'b br c ch cl d dr f fl g gr h j k kl kr l m n p pl pr r s sh sk st t tr v w z'.split(' ');
const VOWELS = 'a e i o u ai ea ie io ou'.split(' ');
const CODAS = ['', '', '', 'n', 'r', 'l', 's', 'x', 'nd', 'rk', 'sk', 'th'];
const HAN = '维诺北岚森汐柏屿珂衡朔澜岳霁铎芮槿翊璟珩菲雅澄煦瑞昕桐沐宸筱';

const WORDS =
  'the new for women men with leather bag shoes running jacket waterproof black blue size large vintage cotton summer travel camera battery replacement case phone wireless bluetooth charger fast original quality design premium kitchen steel set pack of and in to from free shipping color long sleeve dress watch band soft comfortable outdoor sports light weight portable usb cable adapter screen protector glass home office garden tools kids toys gift box high low classic modern style fit zip pocket wool winter warm best price sale'.split(
    ' ',
  );

const CHINESE_WORDS =
  '新款 女士 男士 真皮 单肩包 斜挎包 运动鞋 跑步鞋 春夏 秋冬 外套 夹克 连衣裙 手表 防水 黑色 白色 米白 大码 宽松 透气 轻便 送礼 礼盒 包邮 现货 正品 代发 厂家直销 官方 旗舰店 家用 厨房 收纳 无线 蓝牙 耳机 充电器 手机壳 适用 原装 儿童 玩具 户外 露营 保暖 加绒 高品质 舒适 百搭 时尚 复古 简约'.split(
    ' ',
  );

export function makeMarks(count: number, random: Random): string[] {
  const pick = <T>(list: readonly T[]): T => list[random(list.length)] as T;
  const syllable = (): string => pick(ONSETS) + pick(VOWELS) + pick(CODAS);
  const marks = new Set<string>();
  while (marks.size < count) {
    const kind = random(20);
    let mark = syllable() + syllable();
    if (kind < 8) mark += syllable();
    if (kind === 8 || kind === 9) mark = `${mark} ${syllable()}${syllable()}`;
    if (kind === 10) mark = [...Array(2 + random(3))].map(() => HAN.charAt(random(HAN.length))).join('');
    if (kind === 11) mark = `${pick(WORDS)} ${syllable()}${syllable()}`;
    marks.add(mark.toUpperCase());
  }
  return [...marks];
}

export function makeRegister(marks: readonly string[]): RegisterSnapshot {
  const rights = marks.map((mark, index): Right => ({
    id: `tm-${String(index).padStart(6, '0')}`,
    kind: 'trademark',
    markFeature: 'word',
    verbalElement: mark,
    aliases: [],
    holder: { id: `h-${index}`, name: `Holder ${index}` },
    registrations: [],
    licenses: [],
    images: [],
    referenceImages: [],
    knownInfringing: [],
  }));
  return { version: 'sha256:0', rights };
}

function disguise(mark: string, random: Random): string {
  const kind = random(5);
  if (kind === 0) return mark.replace('A', 'А').replace('O', 'О');
  if (kind === 1) return mark.replace('I', '1').replace('O', '0');
  if (kind === 2) return [...mark].join('.');
  if (kind === 3) return `${mark.charAt(0)}*${mark.slice(2)}`;
  return mark.toLowerCase();
}

/** The kinds of text that speed is told for. */
export const TEXT_KINDS = ['latin', 'chinese', 'mixed'] as const;
export type TextKind = (typeof TEXT_KINDS)[number];

function latinText(length: number, random: Random): string {
  let out = '';
  while (out.length < length) {
    const word = WORDS[random(WORDS.length)] ?? '';
    const gap = random(12) === 0 ? '. ' : ' ';
    out += (out === '' ? '' : gap) + (random(3) === 0 ? word.charAt(0).toUpperCase() + word.slice(1) : word);
  }
  return out;
}

function chineseText(length: number, random: Random): string {
  let out = '';
  while (out.length < length) out += (random(5) === 0 ? ' ' : '') + (CHINESE_WORDS[random(CHINESE_WORDS.length)] ?? '');
  return out;
}

/** Latin and Chinese run into each other; every twentieth text has letters of other alphabets. */
function mixedText(length: number, random: Random): string {
  const foreign = random(20) === 0 ? ' Größe für Männer, qualité supérieure, новая модель' : '';
  const half = length >> 1;
  return `${latinText(half, random)} ${chineseText(half >> 1, random)}${foreign}`;
}

const TEXTS: { readonly [kind in TextKind]: (length: number, random: Random) => string } = {
  latin: latinText,
  chinese: chineseText,
  mixed: mixedText,
};

/** Titles of about 80 and descriptions of about 300 characters; every fifth names a mark, plainly or in a disguise. */
export function makeListings(kind: TextKind, count: number, marks: readonly string[], random: Random): Listing[] {
  const text = TEXTS[kind];
  return [...Array(count).keys()].map((index) => {
    const mark = random(5) === 0 ? `${disguise(marks[random(marks.length)] ?? '', random)} ` : '';
    return makeListing(`L${index}`, mark + text(75, random), {
      description: text(300, random),
      attributes: { color: WORDS[random(WORDS.length)] ?? '' },
    });
  });
}

export function makeListing(id: string, title: string, more: Partial<Listing> = {}): Listing {
  return { id, revision: 'sha256:0', seller: { id: 's' }, title, markets: [], images: [], attributes: {}, ...more };
}

/** Bytes of UTF-8 that are looked through. */
export function bytesOf({ title, description = '', brand = '', attributes }: Listing): number {
  return Buffer.byteLength(title + description + brand + Object.values(attributes).join(''));
}
