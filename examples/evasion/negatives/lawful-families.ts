import { type EvasionMark, isReadIn } from '../evasion-mark.ts';
import type { EvasionFamily, MakeDraft } from '../positives/family.ts';
import { licenseeOf } from '../right-records.ts';
import { castName } from '../spellings/spelling.ts';
import type { Random } from '../../random.ts';
import { ofSplit } from '../of-split.ts';
import { listingBasis, writeTitle } from '../write-listing.ts';
import { LAWFUL_TEXTS } from './lawful-words.ts';

/** The mark plainly written, as a seller of that language would; undefined for a mark that is not known there. */
function nameIn(mark: EvasionMark, language: string, random: Random): string | undefined {
  if (mark.style === 'ordinary' || !isReadIn(mark, language)) return undefined;
  return language === 'zh' && mark.han !== undefined && random.isChance(0.5) ? mark.han : castName(mark, random);
}

type Use = 'secondHand' | 'comparison' | 'negation' | 'review' | 'licensed';

function writeLawful(use: Use): MakeDraft {
  return (mark, language, random) => {
    const texts = LAWFUL_TEXTS[language.code];
    const name = nameIn(mark, language.code, random);
    if (texts === undefined || name === undefined) return undefined;
    const { title } = writeTitle(language, mark.goods, ofSplit(texts[use].split('|'), mark.split), random, {
      mark: name,
    });
    const basis = listingBasis(language, mark.goods, random);
    const more =
      use === 'secondHand' && random.isChance(0.6)
        ? { condition: 'used' as const }
        : use === 'licensed'
          ? { seller: licenseeOf(mark), ...(random.isChance(0.5) && { brand: mark.name }) }
          : {};
    // A book or a course is no bag: the category of the goods would be wrong.
    const { category, ...rest } = basis;
    const listing =
      use === 'review' || category === undefined ? { title, ...rest, ...more } : { title, ...basis, ...more };
    return { listing, expect: { kind: 'none' }, names: [mark.right] };
  };
}

const FITTED = ['watch', 'earbuds', 'sunglasses', 'bag', 'shoes'] as const;

const writeCompatible: MakeDraft = (mark, language, random) => {
  const texts = LAWFUL_TEXTS[language.code];
  const name = nameIn(mark, language.code, random);
  const accessories = texts?.accessories[FITTED.indexOf(mark.goods as 'watch')];
  if (texts === undefined || name === undefined || accessories === undefined) return undefined;
  const words = { mark: name, accessory: random.pick(accessories.split('|')) };
  const { title } = writeTitle(
    language,
    mark.goods,
    ofSplit(texts.compatibility.split('|'), mark.split),
    random,
    words,
  );
  const { seller, markets } = listingBasis(language, mark.goods, random);
  return { listing: { title, seller, markets }, expect: { kind: 'none' }, names: [mark.right] };
};

/** Honest offers that name a mark lawfully. */
export const LAWFUL_FAMILIES: readonly EvasionFamily[] = [
  { name: 'compatible-accessory', label: 'negative', make: writeCompatible, share: 2 },
  { name: 'second-hand', label: 'negative', make: writeLawful('secondHand'), share: 2 },
  { name: 'comparison', label: 'negative', make: writeLawful('comparison'), share: 1.5 },
  { name: 'negation', label: 'negative', make: writeLawful('negation'), share: 1.5 },
  { name: 'review-content', label: 'negative', make: writeLawful('review'), isHeldBack: true },
  { name: 'authorized-resale', label: 'negative', make: writeLawful('licensed'), share: 2 },
];
