import { simplifyHan } from '../fold/simplify-han.ts';
import { digest, parts } from './parts-data.ts';

/** How children learn to name a character, where the drawing says it otherwise or is no keyboard's: 木易杨. */
const RIDDLES = '罗四夕 卡上下 杨木易 扬扌易 汤氵易 场土易 畅申易 肠月易 陈耳东 郑关耳 余人禾 曾八日';

/** What is typed for a radical that few find on their keyboard. */
const WHOLE: { readonly [radical: string]: string } = {
  亻: '人', 氵: '水', 扌: '手', 讠: '言', 钅: '金', 饣: '食', 忄: '心', 纟: '丝', 艹: '草', 刂: '刀', 犭: '犬', 礻: '示', 衤: '衣', 灬: '火',
  阝: '耳', 罒: '四', 辶: '走', 攵: '文', 冫: '水',
}; // prettier-ignore

/** A part that more characters have is a radical, which tells nothing of their look. */
const MOST_SHARING = 40;
/** A part that more characters have, at any place, is not looked for in them. */
const MOST_WHOLES = 60;

interface Tables {
  readonly apart: ReadonlyMap<string, readonly string[]>;
  readonly joined: ReadonlyMap<string, string>;
  /** Characters of two parts, by either part and its place. */
  readonly sharing: ReadonlyMap<string, readonly string[]>;
  /** The characters that a part is in. */
  readonly having: ReadonlyMap<string, ReadonlySet<string>>;
}

function readTables(): Tables {
  const apart = new Map<string, string[]>();
  const joined = new Map<string, string>();
  const sharing = new Map<string, string[]>();
  const having = new Map<string, Set<string>>();
  for (const word of [...RIDDLES.split(' '), ...parts.trim().split(/\s+/)]) {
    const [character = '', ...pieces] = Array.from(word, simplifyHan);
    const text = pieces.join('');
    const known = apart.get(character);
    if (known === undefined) apart.set(character, [text]);
    else known.push(text);
    for (const piece of pieces) {
      const wholes = having.get(piece);
      if (wholes === undefined) having.set(piece, new Set([character]));
      else wholes.add(character);
    }
    if (pieces.length !== 2) continue;
    if (!joined.has(text)) joined.set(text, character);
    for (const [place, piece] of pieces.entries()) {
      const others = sharing.get(place + piece);
      if (others === undefined) sharing.set(place + piece, [character]);
      else others.push(character);
    }
  }
  return { apart, joined, sharing, having };
}

let read: Tables | undefined;

/** Read at the first question (about 50 ms), so that a thread which compiles no register does not pay for it. */
function tables(): Tables {
  read ??= readTables();
  return read;
}

/**
 * How a Han character is taken apart into characters side by side, the plainest way first: 仿 as 亻方 and 人方, 鸿 as 氵工鸟 and 江鸟. None where its
 * parts are no characters.
 */
export function partsOf(character: string): readonly string[] {
  const { apart, joined } = tables();
  const found = new Set<string>();
  for (const text of apart.get(simplifyHan(character)) ?? []) {
    found.add(text);
    const pieces = [...text];
    const [first = '', second = ''] = pieces;
    const head = pieces.length > 2 ? joined.get(first + second) : undefined;
    if (head !== undefined) found.add(head + pieces.slice(2).join(''));
    const whole = pieces.map((piece) => WHOLE[piece] ?? piece).join('');
    found.add(whole);
  }
  return [...found];
}

/** The other characters of two parts that have one of this character's at the same place, unless that is a mere radical. */
export function siblingsOf(character: string): readonly string[] {
  const { apart, sharing } = tables();
  const simplified = simplifyHan(character);
  const pieces = [...(apart.get(simplified)?.[0] ?? '')];
  const groups = pieces.length === 2 ? pieces.map((piece, place) => sharing.get(place + piece) ?? []) : [];
  const found = groups.toReversed().flatMap((group) => (group.length > MOST_SHARING ? [] : group));
  return [...new Set(found)].filter((other) => other !== simplified);
}

/** The characters that this one is a part of, and its own parts, unless those are mere radicals: 你 and 弥 of 尔, 尔 of 你. */
export function wholesOf(character: string): readonly string[] {
  const { apart, having } = tables();
  const simplified = simplifyHan(character);
  const isTelling = (part: string): boolean => (having.get(part)?.size ?? 0) <= MOST_WHOLES;
  const own = (apart.get(simplified) ?? []).flatMap((text) => [...text]).filter(isTelling);
  const wholes = isTelling(simplified) ? (having.get(simplified) ?? []) : [];
  return [...new Set([...own, ...wholes])].filter((other) => other !== simplified);
}

/** The character that two characters side by side make up: 驰 of 马 and 也. */
export function joinedOf(first: string, second: string): string | undefined {
  return tables().joined.get(simplifyHan(first) + simplifyHan(second));
}

export const characterPartContent: string = [digest, RIDDLES, JSON.stringify(WHOLE)].join('\n');
