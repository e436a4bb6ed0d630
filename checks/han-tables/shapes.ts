import { simplifyHan } from '../../src/recognition/text/fold/simplify-han.ts';
import { syllablesOf } from '../../src/recognition/text/han/syllables.ts';
import { CJK_DECOMP, type Drawn, readCommonCharacters, readDecompositions } from './cjk-decomp.ts';
import { drawFeatures } from './draw-features.ts';
import { readSingleCharacters } from './words.ts';
import { writeTable } from './write-table.ts';

const MOST = 12;
/** Below this two characters only have their outline in common. */
const LEAST = 0.82;
const RARE = 0.03;
const COMMON_PART = 0.04;
/** By the binary logarithm of how often a character is written: what a buyer expects is what a buyer misreads. */
const HABIT = 0.004;
/** Characters beyond GB 2312 that are rarer than this are on nobody's mind. */
const LEAST_HABIT = 4;

/** Whether two characters are built alike and differ in one part only: 维 and 准, 络 and 格. */
function sharesPart(a: Drawn | undefined, b: Drawn | undefined): boolean {
  if (a === undefined || b === undefined || a.how !== b.how || a.parts.length !== 2 || b.parts.length !== 2)
    return false;
  return a.parts[1] === b.parts[1] || a.parts[0] === b.parts[0];
}

function cosine(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}

/** Words of a character and those that look most like it, nearest first; those that sound like it are found by their sound and left out. */
export async function writeShapes(folder: string): Promise<void> {
  const drawn = readDecompositions(folder);
  const common = readCommonCharacters();
  const counts = readSingleCharacters(folder);
  const isCommon = new Set(common);
  const written = [...counts.keys()].filter((character) => (counts.get(character) ?? 0) >= LEAST_HABIT);
  const targets = [...new Set([...common, ...written])].filter((character) => simplifyHan(character) === character);
  const features = await drawFeatures([...new Set([...targets, ...common])]);
  const looks = targets.map((character) => features.get(character) ?? new Float32Array());
  const heard = targets.map((target) => syllablesOf(target)[0] ?? 0);
  const bonuses = targets.map((target) => HABIT * (counts.get(target) ?? 0) - (isCommon.has(target) ? 0 : RARE));
  const words = common.map((character) => {
    const own = features.get(character) ?? new Float32Array();
    const sounds = syllablesOf(character);
    const found: { readonly target: string; readonly score: number }[] = [];
    for (const [k, target] of targets.entries()) {
      if (target === character || sounds.includes(heard[k] ?? 0)) continue;
      const likeness = cosine(own, looks[k] ?? own);
      if (likeness < LEAST) continue;
      const shared = sharesPart(drawn.get(character), drawn.get(target)) ? COMMON_PART : 0;
      found.push({ target, score: likeness + shared + (bonuses[k] ?? 0) });
    }
    const nearest = found.toSorted((a, b) => b.score - a.score || (a.target < b.target ? -1 : 1)).slice(0, MOST);
    return character + nearest.map(({ target }) => target).join('');
  });
  const lines = Array.from({ length: Math.ceil(words.length / 20) }, (_, k) =>
    words.slice(k * 20, k * 20 + 20).join(' '),
  );
  writeTable('shapes-data.ts', [CJK_DECOMP], { shapes: `${lines.join('\n')}\n` });
}
