import { findGoods } from './find-goods.ts';
import { GOOGLE_CATEGORY_CLASSES } from './google-category-ids.ts';

/** What an offer says about its goods. All of it is the seller's word and may be wrong on purpose. */
export interface DescribedGoods {
  readonly category?: string | undefined;
  readonly title: string;
  readonly description?: string | undefined;
  readonly attributes?: { readonly [name: string]: string } | undefined;
}

interface NiceEvidence {
  /** `category`, `title`, `description` or `attributes.<name>` */
  readonly field: string;
  /** The name of goods found there, in lower case. */
  readonly text: string;
}

interface NiceGuess {
  readonly class: number;
  /** How sure, [0, 1], three decimals. */
  readonly score: number;
  readonly evidence: readonly NiceEvidence[];
}

/** Nice classes of the goods, the surest first, equals by class. Empty: the goods are unknown, which is not the same as dissimilar. */
interface NiceGuesses {
  readonly classes: readonly NiceGuess[];
}

const CATEGORY = 0.9;
/** Parents of the deepest category that names goods: `Apparel & Accessories > Handbags` are no apparel. */
const PARENT_CATEGORY = 0.3;
const TITLE = 0.7;
const ATTRIBUTE = 0.5;
const DESCRIPTION = 0.3;
/** Guesses with less than this share of the best guess are dropped. */
const SHARE_OF_BEST = 0.5;
/** A description names many things; its beginning says what is sold. */
const DESCRIPTION_LENGTH = 600;
const GOODS_ATTRIBUTE = /(?:type|category|kind|article|art$|类目|类型|品类|種類)/iu;

/** The Nice classes that the goods of an offer fall in, told from category, title and attributes, and where these say nothing, from the description. */
export function niceClassesOf(goods: DescribedGoods): NiceGuesses {
  const tally = new Map<number, { miss: number; readonly evidence: NiceEvidence[] }>();
  const count = (field: string, text: string, classes: readonly number[], strength: number): void => {
    for (const niceClass of classes) {
      const entry = tally.get(niceClass) ?? { miss: 1, evidence: [] };
      entry.miss *= 1 - strength;
      if (!entry.evidence.some((known) => known.field === field && known.text === text))
        entry.evidence.push({ field, text });
      tally.set(niceClass, entry);
    }
  };
  const countText = (field: string, text: string, strength: number): number => {
    // A name counts once for each field, at its best: repeating it makes it no truer.
    const best = new Map<string, { readonly classes: readonly number[]; readonly weight: number }>();
    for (const { text: name, classes, weight } of findGoods(text)) {
      if ((best.get(name)?.weight ?? 0) < weight) best.set(name, { classes, weight });
    }
    for (const [name, { classes, weight }] of best) count(field, name, classes, strength * weight);
    return best.size;
  };

  if (goods.category !== undefined) countCategory(goods.category, count, countText);
  countText('title', goods.title, TITLE);
  for (const [name, value] of Object.entries(goods.attributes ?? {}).sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (GOODS_ATTRIBUTE.test(name)) countText(`attributes.${name}`, value, ATTRIBUTE);
  }
  if (tally.size === 0 && goods.description !== undefined) {
    countText('description', goods.description.slice(0, DESCRIPTION_LENGTH), DESCRIPTION);
  }

  const guesses = [...tally].map(([niceClass, { miss, evidence }]) => ({
    class: niceClass,
    score: Math.round((1 - miss) * 1000) / 1000,
    evidence,
  }));
  const best = guesses.reduce((highest, { score }) => Math.max(highest, score), 0);
  return {
    classes: guesses
      .filter(({ score }) => score >= best * SHARE_OF_BEST)
      .sort((a, b) => b.score - a.score || a.class - b.class),
  };
}

function countCategory(
  category: string,
  count: (field: string, text: string, classes: readonly number[], strength: number) => void,
  countText: (field: string, text: string, strength: number) => number,
): void {
  const byNumber = GOOGLE_CATEGORY_CLASSES.get(category.trim());
  if (byNumber !== undefined) {
    count('category', category.trim(), byNumber, CATEGORY);
    return;
  }
  let strength = CATEGORY;
  for (const segment of category.split(/[>›»|/]/u).toReversed()) {
    if (countText('category', segment, strength) > 0) strength = PARENT_CATEGORY;
  }
}
