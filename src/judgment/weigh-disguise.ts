import type { Listing } from '../catalog/index.ts';
import { combineRepeated } from './combine.ts';
import { type Ground, givenSign } from './ground.ts';
import type { Settings } from './parameters.ts';
import { spellingFacts } from './spelling/spelling.ts';
import { type Finding, indicesOf, type RightEvidence, type Trick, tricksOf, wordsOf } from './right-evidence.ts';

/** Done to several letters of one word, these are no slip: each further letter counts. The rest is a way of writing the whole word. */
const COUNTED_BY_LETTER: ReadonlySet<string> = new Set([
  'homoglyph',
  'leet',
  'repeated-letters',
  'zero-width',
  'bidi',
  'combining',
]);
/** Further letters add nothing to three. */
const MOST_LETTERS = 3;

/** Who writes a mark in foreign letters hides it from searches. The same trick in title and description is no second proof: the strongest counts. */
export function weighDisguise(
  { texts }: RightEvidence,
  listing: Listing,
  settings: Settings,
  signStrength: number,
): Ground | undefined {
  const disguised = texts
    .map((finding) => ({
      finding,
      weight: weighWord(finding, listing, settings) * givenSign(finding.signal.score, signStrength),
    }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight);
  const first = disguised[0];
  if (!first) return undefined;
  const { signal } = first.finding;
  return {
    element: 'disguised-sign',
    weight: first.weight,
    kind: signal.kind,
    signals: indicesOf(disguised.map(({ finding }) => finding)).toSorted((a, b) => a - b),
    facts: spellingFacts(signal),
  };
}

function weighWord({ signal }: Finding, { title }: Listing, { adverse }: Settings): number {
  const weights = tricksOf(signal).map((trick) => {
    const known = Object.hasOwn(adverse.tricks, trick.kind) ? adverse.tricks[trick.kind] : adverse.tricks['other'];
    const weight = (known ?? 0) * extentOf(trick, wordsOf(signal), title);
    const letters = COUNTED_BY_LETTER.has(trick.kind) ? Math.min(trick.count, MOST_LETTERS) : 1;
    return combineRepeated(Array<number>(letters).fill(weight), adverse.repeat);
  });
  return Math.max(0, ...weights);
}

/** How much of a trick is one, [0, 1]: some ways of writing are tricks only where nobody writes so. */
function extentOf({ kind }: Trick, words: string, title: string): number {
  if (kind === 'separators') return shareOfGaps(words);
  // Chinese, Japanese and Korean keyboards write full-width letters as a matter of course.
  if (kind === 'full-width') return EAST_ASIAN.test(title) ? 0 : 1;
  return 1;
}

const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** How much of a word is taken apart, [0, 1]: a hyphen in it is a way of writing, a point after every letter is a way of hiding. */
function shareOfGaps(words: string): number {
  const letters = words.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  const gaps = words.match(/(?<=[\p{L}\p{N}])[^\p{L}\p{N}]+(?=[\p{L}\p{N}])/gu)?.length ?? 0;
  return letters < 2 ? 1 : Math.min(1, gaps / (letters - 1));
}
