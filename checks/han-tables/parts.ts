import { CJK_DECOMP, type Drawn, readCommonCharacters, readDecompositions } from './cjk-decomp.ts';
import { writeTable } from './write-table.ts';

/** Radicals that no keyboard has, and what is typed for them. */
const TYPED: { readonly [part: string]: string } = { '⺮': '竹', '⻊': '足', '⺙': '攵', 㐱: '参', 㐬: '流', 𧾷: '足' };
/** A single stroke is nothing that a reader puts together with its neighbor. */
const STROKES = new Set('一丨丶丿乙亅乛');
// GBK, what keyboards of China write, ends here.
const TYPEABLE = /^[\u4e00-\u9fa5]$/;
const MOST_PARTS = 4;
const REPEATS: { readonly [how: string]: number } = { ra: 2, rd: 2, r3tr: 3, r3a: 3, r3d: 3 };

/** What stands side by side when a character falls apart; undefined where a part is no character. */
function takeApart(character: string, all: ReadonlyMap<string, Drawn>): readonly string[] | undefined {
  const drawn = all.get(character);
  if (drawn === undefined) return undefined;
  const how = drawn.how.replace(/\/.*/, '');
  const repeats = REPEATS[how];
  if (repeats === undefined && !/^(?:a|d|s|s[tblr]+)$/.test(how)) return undefined;
  const parts = repeats === undefined ? drawn.parts : Array<string>(repeats).fill(drawn.parts[0] ?? '');
  const found: string[] = [];
  for (const part of parts) {
    const typed = TYPED[part] ?? part;
    if (TYPEABLE.test(typed)) found.push(typed);
    else {
      const inner = takeApart(part, all);
      if (inner === undefined) return undefined;
      found.push(...inner);
    }
  }
  return found.length <= MOST_PARTS && !found.some((part) => STROKES.has(part)) ? found : undefined;
}

/** Words of a character and the characters it falls into: 仿亻方. */
export function writeParts(folder: string): void {
  const all = readDecompositions(folder);
  const words = readCommonCharacters().flatMap((character) => {
    const parts = takeApart(character, all);
    return parts === undefined || parts.length < 2 ? [] : [character + parts.join('')];
  });
  const lines = Array.from({ length: Math.ceil(words.length / 40) }, (_, k) =>
    words.slice(k * 40, k * 40 + 40).join(' '),
  );
  writeTable('parts-data.ts', [CJK_DECOMP], { parts: `${lines.join('\n')}\n` });
}
