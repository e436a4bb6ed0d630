import { simplifyHan } from '../fold/simplify-han.ts';
import { siblingsOf } from './character-parts.ts';
import { surpriseOf } from './ordinary-words.ts';
import { digest, shapes } from './shapes-data.ts';
import { syllablesOf } from './syllables.ts';

const MOST = 16;
/** So many by their picture come before those built of the same part, and so many of these before the other pictures. */
const MOST_PICTURES = 6;
const MOST_SIBLINGS = 8;

const pictures = new Map<string, readonly string[]>();
for (const word of shapes.trim().split(/\s+/)) {
  const [character = '', ...others] = Array.from(word, simplifyHan);
  if (!pictures.has(character)) pictures.set(character, others);
}

// The same few hundred characters are in all names.
const memo = new Map<string, readonly string[]>();

/** Characters that share the telling part, 咯 and 格 for 洛, the commonest first. */
function siblings(character: string): readonly string[] {
  const sounds = syllablesOf(character);
  return siblingsOf(character)
    .filter((other) => !sounds.includes(syllablesOf(other)[0] ?? 0))
    .toSorted((a, b) => surpriseOf(a) - surpriseOf(b) || (a < b ? -1 : 1))
    .slice(0, MOST_SIBLINGS);
}

/**
 * The characters that a hasty reader takes for a Han character, by their picture or because they share a part, without those that sound like it:
 * 帅 for 师, 咯 for 洛. Sixteen at most, the likest first.
 */
export function nearShapesOf(character: string): readonly string[] {
  const simplified = simplifyHan(character);
  let found = memo.get(simplified);
  if (found === undefined) {
    const drawn = pictures.get(simplified) ?? [];
    const all = [...drawn.slice(0, MOST_PICTURES), ...siblings(simplified), ...drawn.slice(MOST_PICTURES)];
    memo.set(simplified, (found = [...new Set(all)].slice(0, MOST)));
  }
  return found;
}

export const nearShapeContent: string = digest;
