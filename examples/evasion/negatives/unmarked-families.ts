import { GOODS } from '../evasion-mark.ts';
import type { EvasionFamily, MakeDraft } from '../positives/family.ts';
import { ofSplit } from '../of-split.ts';
import { listingBasis, writePlainTitle } from '../write-listing.ts';
import { INNOCENT_TITLES } from './innocent-titles.ts';
import { NEAR_WORDS, type NearWord, NICKNAME_SENSES } from './near-words.ts';

const NOTHING = { kind: 'none' } as const;

/** One of the written titles, and behind it details and talk of the language, so that no two are alike. */
function writeInnocent(family: string): MakeDraft {
  return (mark, language, random) => {
    const titles = INNOCENT_TITLES[family]?.[language.code];
    if (titles === undefined) return undefined;
    const { seller, markets } = listingBasis(language, mark.goods, random);
    const tail = random.sample([random.pick(language.talk), random.pick(language.details)], random.integer(0, 2));
    const title = [random.pick(ofSplit(titles.split('|'), mark.split)), ...tail].join(' ');
    const description = random.isChance(0.3) ? { description: random.pick(language.plainDescriptions) } : {};
    return { listing: { title, ...description, seller, markets }, expect: NOTHING };
  };
}

const writePlain: MakeDraft = (_mark, language, random) => {
  const goods = random.pick(GOODS);
  const title = writePlainTitle(language, goods, random);
  const description = random.isChance(0.6) ? { description: random.pick(language.plainDescriptions) } : {};
  return { listing: { title, ...description, ...listingBasis(language, goods, random) }, expect: NOTHING };
};

/** Titles that are told apart by the mark they come near to. */
const writeNear =
  (list: readonly NearWord[]): MakeDraft =>
  (mark, language, random) => {
    const entries = list.filter((entry) => entry.right === mark.right && entry.language === language.code);
    if (entries.length === 0) return undefined;
    const { seller, markets } = listingBasis(language, mark.goods, random);
    const title = random.pick(random.pick(entries).titles.split('|'));
    const tail = random.sample([random.pick(language.talk), random.pick(language.details)], random.integer(0, 2));
    return { listing: { title: [title, ...tail].join(' '), seller, markets }, expect: NOTHING };
  };

function innocent(name: string, more: Partial<EvasionFamily> = {}): EvasionFamily {
  const languages = Object.keys(INNOCENT_TITLES[name] ?? {});
  return { name, label: 'negative', languages, make: writeInnocent(name), ...more };
}

/** Honest offers in which no mark stands, though a word may look like one or like a word of the trade in copies. */
export const UNMARKED_FAMILIES: readonly EvasionFamily[] = [
  { name: 'honest-plain', label: 'negative', make: writePlain, share: 5 },
  { name: 'near-word', label: 'negative', make: writeNear(NEAR_WORDS), share: 3 },
  { name: 'nickname-generic', label: 'negative', make: writeNear(NICKNAME_SENSES), share: 1.5 },
  innocent('foreign-words', { share: 1.5 }),
  innocent('museum-replica'),
  innocent('aaa-batteries'),
  innocent('scale-model'),
  innocent('grade-a-goods', { isHeldBack: true }),
  innocent('kilowatt'),
  innocent('model-numbers', { share: 2 }),
  innocent('other-senses', { share: 1.5 }),
  innocent('style-only', { share: 1.5 }),
  innocent('decorated-honest', { isHeldBack: true, share: 1.5 }),
];
