import { Random } from '../random.ts';
import { type EvasionCase, type Split, SPLITS } from './evasion-case.ts';
import { EVASION_FAMILIES } from './evasion-families.ts';
import { EVASION_MARKS } from './marks/evasion-marks.ts';
import { LANGUAGES } from './languages/languages.ts';
import type { EvasionFamily } from './positives/family.ts';
import { writtenCases } from './written/written-cases.ts';

/** All randomness of the shipped corpus grows from this seed. */
const SEED = 'touchstone evasion corpus 1';

/** Cases a family of share 1. The test split is the measure, so it is nearly as large as what is learned from. */
const COUNTS: { readonly [split in Split]: number } = { train: 36, tune: 12, test: 30 };
/** A family that is only in test has more there, since nothing else speaks for it. */
const HELD_BACK_COUNT = 48;
/** There are fewer families of honest offers, and as many honest offers are wanted: each is larger by this. */
const NEGATIVE_SHARE = 1.48;
/** Draws that may find nothing or a listing that is there already, before a family is as large as it can be. */
const MOST_MISSES = 3000;

function countFor(family: EvasionFamily, split: Split): number {
  const share = (family.share ?? 1) * (family.label === 'negative' ? NEGATIVE_SHARE : 1);
  if (family.isHeldBack === true) return split === 'test' ? Math.round(HELD_BACK_COUNT * share) : 0;
  return Math.round(COUNTS[split] * share);
}

/** Generated cases of one family and split: languages in turn, marks of the split at random, no text that is in `known`, which grows. */
function generateFamily(
  corpus: string,
  family: EvasionFamily,
  split: Split,
  known: Set<string>,
): readonly EvasionCase[] {
  const marks = EVASION_MARKS.filter((mark) => mark.split === split);
  const languages = LANGUAGES.filter(({ code }) => family.languages?.includes(code) ?? true);
  const count = countFor(family, split);
  const cases: EvasionCase[] = [];
  for (let draw = 0; cases.length < count && draw - cases.length < MOST_MISSES; draw += 1) {
    const seed = `${family.name}:${split}:${draw}`;
    const random = new Random(`${corpus}:${seed}`);
    const language = languages[cases.length % languages.length] ?? random.pick(languages);
    // A language that has nothing for this family would be asked for ever: after misses any may come.
    const spoken = draw > cases.length * 3 + 30 ? random.pick(languages) : language;
    const draft = family.make(random.pick(marks), spoken, random);
    if (draft === undefined) continue;
    const text = JSON.stringify([
      draft.listing.title,
      draft.listing.description,
      draft.listing.brand,
      draft.listing.attributes,
    ]);
    if (known.has(text)) continue;
    known.add(text);
    cases.push({
      id: `${family.name}-${split}-${cases.length + 1}`,
      language: spoken.code,
      family: family.name,
      split,
      label: family.label,
      ...draft,
      source: 'generated',
      seed,
    });
  }
  return cases;
}

/**
 * The whole corpus in its fixed order: generated cases by split, family and number, then the written ones. The same on every run; another
 * seed gives other listings of the same families, marks and words.
 */
export function makeEvasionCorpus(seed = SEED): readonly EvasionCase[] {
  const known = new Set<string>();
  const generated = SPLITS.flatMap((split) =>
    EVASION_FAMILIES.flatMap((family) => generateFamily(seed, family, split, known)),
  );
  return [...generated, ...writtenCases()];
}
