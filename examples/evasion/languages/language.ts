import { type Goods, GOODS } from '../evasion-mark.ts';

/** What an ordinary seller of one language writes around a mark: templates and words, by hand. */
export interface Language {
  /** BCP 47 */
  readonly code: string;
  readonly markets: readonly string[];
  readonly goods: { readonly [goods in Goods]: readonly string[] };
  /** Colors, boxes, seasons: what any goods may have. */
  readonly details: readonly string[];
  /** Sizes and materials of bags, shoes and clothes. */
  readonly wearDetails: readonly string[];
  /** Sales talk that says nothing about where the goods come from. */
  readonly talk: readonly string[];
  /** Titles with `{mark}`, `{noun}`, `{detail}`, `{talk}`. */
  readonly titles: readonly string[];
  /** Descriptions with `{mark}`, for cases whose mark stands there. */
  readonly descriptions: readonly string[];
  /** Descriptions without a mark. */
  readonly plainDescriptions: readonly string[];
  /** Titles with `{mark}`, `{noun}`, `{term}`: the trade in copies speaks. */
  readonly termTitles: readonly string[];
  readonly replicaTerms: readonly string[];
  readonly disclaimers: readonly string[];
  readonly contacts: readonly string[];
}

/** `goods` in the order of `GOODS`; alternatives are parted by `|` in every text. */
interface LanguageTexts {
  readonly code: string;
  readonly markets: string;
  readonly goods: readonly string[];
  readonly details: string;
  readonly wearDetails: string;
  readonly talk: string;
  readonly titles: string;
  readonly descriptions: string;
  readonly plainDescriptions: string;
  readonly termTitles: string;
  readonly replicaTerms: string;
  readonly disclaimers: string;
  readonly contacts: string;
}

function split(text: string): readonly string[] {
  return text.split('|').map((part) => part.trim());
}

export function makeLanguage(texts: LanguageTexts): Language {
  const goods = Object.fromEntries(GOODS.map((name, index) => [name, split(texts.goods[index] ?? '')]));
  return {
    code: texts.code,
    markets: split(texts.markets),
    goods: goods as Language['goods'],
    details: split(texts.details),
    wearDetails: split(texts.wearDetails),
    talk: split(texts.talk),
    titles: split(texts.titles),
    descriptions: split(texts.descriptions),
    plainDescriptions: split(texts.plainDescriptions),
    termTitles: split(texts.termTitles),
    replicaTerms: split(texts.replicaTerms),
    disclaimers: split(texts.disclaimers),
    contacts: split(texts.contacts),
  };
}

const WORN: ReadonlySet<Goods> = new Set<Goods>(['bag', 'shoes', 'jacket']);

/** Details that such goods can have. */
export function detailsOf(language: Language, goods: Goods): readonly string[] {
  return WORN.has(goods) ? [...language.details, ...language.wearDetails] : language.details;
}
