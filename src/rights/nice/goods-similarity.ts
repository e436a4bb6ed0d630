import { niceClassTitle } from './nice-class.ts';

/**
 * `all-goods`: the right has no Nice classes and concerns any goods. `same-class` and `related-class`: similar for the purpose of
 * screening. `dissimilar`: no class of the one is related to a class of the other. `unknown-goods`: the offer's goods could not be told.
 */
type GoodsVerdict = 'all-goods' | 'same-class' | 'related-class' | 'dissimilar' | 'unknown-goods';

interface GoodsSimilarity {
  readonly verdict: GoodsVerdict;
  /** Class of the offer's goods and class of the right that are nearest, where two are similar. */
  readonly offered?: number;
  readonly protected?: number;
  /** One sentence: why. */
  readonly text: string;
}

/**
 * Pairs of classes whose goods offices and courts often find similar: same trade channels, same makers, one completes the other,
 * one is used instead of the other (CJEU C-39/97 Canon, para. 23). Pairs that are only fashionable together (watches and
 * bags, fabrics and clothing) are left out: offices mostly find them dissimilar. A default for screening; the goods themselves decide a case.
 */
const RELATED: readonly (readonly [number, number, string])[] = [
  [1, 5, 'chemicals and preparations of the same makers'],
  [1, 17, 'raw and semi-finished plastics'],
  [2, 16, 'inks and artists’ supplies'],
  [3, 5, 'toiletries and hygiene products are sold side by side'],
  [3, 21, 'cosmetics and the utensils to apply them'],
  [3, 44, 'cosmetics and beauty care'],
  [5, 10, 'medicines and medical devices serve the same treatment'],
  [5, 29, 'supplements and foods'],
  [5, 30, 'supplements and foods'],
  [5, 44, 'medicines and medical services'],
  [6, 19, 'building parts, whatever the material'],
  [6, 20, 'hardware and containers, whatever the material'],
  [7, 8, 'tools, powered or not'],
  [7, 11, 'household appliances of the same makers'],
  [7, 12, 'engines and vehicles'],
  [8, 21, 'cutlery and kitchen utensils'],
  [9, 10, 'eyewear changed class in 2026; measuring devices for health'],
  [9, 14, 'smart watches and watches'],
  [9, 28, 'game software and game consoles'],
  [9, 38, 'devices and services of telecommunication'],
  [9, 41, 'recorded media and entertainment'],
  [9, 42, 'software and software services'],
  [10, 44, 'medical devices and medical services'],
  [11, 21, 'kitchen appliances and kitchen utensils'],
  [12, 37, 'vehicles and their repair'],
  [14, 26, 'jewelry and hair ornaments'],
  [16, 28, 'printed matter and card games'],
  [16, 41, 'printed matter and publishing'],
  [18, 25, 'bags and clothing are fashion accessories to each other'],
  [20, 24, 'bedding articles and bed linen'],
  [24, 27, 'textile furnishings'],
  [25, 28, 'sportswear and sports articles'],
  [29, 30, 'foods'],
  [29, 31, 'foods, preserved and fresh'],
  [29, 43, 'foods and restaurants'],
  [30, 31, 'foods, processed and fresh'],
  [30, 32, 'drinks'],
  [30, 43, 'foods and restaurants'],
  [32, 33, 'drinks, with and without alcohol'],
  [32, 43, 'drinks and bars'],
  [33, 43, 'drinks and bars'],
];

/** Retail of goods is similar to these goods (CJEU C-418/02 Praktiker; General Court T-116/06 O Store, paras. 45–58). */
const RETAIL = 35;

const reasons = new Map<string, string>(
  RELATED.flatMap(([a, b, reason]) => [[`${a} ${b}`, reason] as const, [`${b} ${a}`, reason] as const]),
);

/**
 * Whether goods of the offered classes are similar to what the right protects. Class is where a search begins and no more:
 * goods are not similar for being in one class, nor dissimilar for being in two (Regulation (EU) 2017/1001 art. 33(7); TLT art. 9(2)).
 * So the verdict names the class pair, and judgment weighs it.
 */
export function goodsAreSimilar(offered: readonly number[], protectedClasses: readonly number[]): GoodsSimilarity {
  if (protectedClasses.length === 0) {
    return { verdict: 'all-goods', text: 'The right is not limited to classes of goods.' };
  }
  if (offered.length === 0) {
    return { verdict: 'unknown-goods', text: 'The class of the goods offered could not be told.' };
  }
  const same = offered.find((niceClass) => protectedClasses.includes(niceClass));
  if (same !== undefined) {
    const text = `The goods are in a class the right protects: class ${same} (${niceClassTitle(same)}).`;
    return { verdict: 'same-class', offered: same, protected: same, text };
  }
  for (const a of offered) {
    for (const b of protectedClasses) {
      const reason = reasonOf(a, b);
      if (reason !== undefined) {
        const text = `The goods are in class ${a} (${niceClassTitle(a)}), related to class ${b} (${niceClassTitle(b)}): ${reason}.`;
        return { verdict: 'related-class', offered: a, protected: b, text };
      }
    }
  }
  const text = `The goods are in class ${offered.join(', ')}; the right protects class ${protectedClasses.join(', ')}, which is not related.`;
  return { verdict: 'dissimilar', text };
}

function reasonOf(a: number, b: number): string | undefined {
  if ((a === RETAIL && b < RETAIL) || (b === RETAIL && a < RETAIL)) return 'retail services and the goods they sell';
  return reasons.get(`${a} ${b}`);
}
