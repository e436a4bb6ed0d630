import type { Right } from '../../rights/index.ts';
import { makeMark } from './register.fixture.ts';
import { english } from './words/english.ts';
import { isOrdinaryWord } from './words/ordinary-words.ts';

const ONSETS = 'b br c ch cl d dr f fl g gr h j k kl kr l m n p pl pr qu r s sh sk sl st t tr v vr w y z'.split(' ');
const VOWELS = 'a e i o u ai ea ee ia ie io oo ou'.split(' ');
const CODAS = ['', '', '', '', 'n', 'r', 'l', 's', 'x', 'm', 'nd', 'rk', 'sk', 'th', 'tt', 'ck'];
const HAN = '维诺北岚森汐柏屿珂衡朔澜岳霁铎芮槿翊璟珩菲雅澄煦瑞昕桐沐宸筱';
const KANA = 'アイウエオカキクケコサシスセソタチツテトナニノハヒフマミムメモヤラリルレロ';
const HANGUL = '나르디코벨미라노체루벤세아토린베로';
const CYRILLIC = 'зим совка рен лада миро тавр велес колта сьера нор'.split(' ');

/** Every common word makes one mark in ten, as many as a register of real marks has at most. */
const COMMON = 1_000;
const COINED = 9_000;
const SHORTEST_COMMON = 4;

type Random = (below: number) => number;

function makeRandom(seed: number): Random {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 0x1_0000_0000) * below);
  };
}

const pick = <T>(random: Random, list: ArrayLike<T>): T => list[random(list.length)] as T;
const repeat = (count: number, part: () => string): string => Array.from({ length: count }, part).join('');

function coinMark(random: Random): string {
  const syllable = (): string => pick(random, ONSETS) + pick(random, VOWELS) + pick(random, CODAS);
  const kind = random(20);
  if (kind === 0) return repeat(2 + random(3), () => pick(random, HAN));
  if (kind === 1) return repeat(3 + random(3), () => pick(random, KANA));
  if (kind === 2)
    return random(2) === 0 ? repeat(3, () => pick(random, HANGUL)) : repeat(2, () => pick(random, CYRILLIC));
  if (kind === 3) return syllable() + pick(random, ['', ' ', '-']) + String(1 + random(99));
  if (kind < 7) return `${repeat(2, syllable)} ${repeat(2, syllable)}`;
  return repeat(2 + random(2), syllable);
}

/**
 * The register that false alarms are counted with: 1,000 everyday words of English and 9,000 coined marks of all scripts. A coined mark is
 * no ordinary word of any language and none of the `taken`, the words that the texts at hand have: who writes it plainly means it.
 */
export function makeTenThousandMarks(taken: ReadonlySet<string>): Right[] {
  const words = english
    .trim()
    .split(/\s+/)
    .filter((word) => word.length >= SHORTEST_COMMON);
  const random = makeRandom(11);
  const marks = new Set<string>();
  while (marks.size < COMMON) marks.add(pick(random, words).toUpperCase());
  while (marks.size < COMMON + COINED) {
    const mark = coinMark(random);
    if (mark.length < 4 && /[a-z]/.test(mark)) continue;
    if (!isOrdinaryWord(mark) && !taken.has(mark)) marks.add(mark.toUpperCase());
  }
  return [...marks].map((mark, k) => makeMark(`tm-${k < COMMON ? 'common' : 'coined'}-${mark}`, mark));
}
