import type { CaseListing, CaseSpan } from './evasion-case.ts';
import type { Goods } from './evasion-mark.ts';
import { detailsOf, type Language } from './languages/language.ts';
import type { Random } from '../random.ts';

/** A text with places filled in, and where each named word went. */
interface Filled {
  readonly text: string;
  readonly spans: { readonly [name: string]: readonly [start: number, end: number] };
}

/** Fills `{name}` in a template; a name without a word is a mistake in the corpus and throws. */
function fillTemplate(template: string, wordOf: (name: string) => string | undefined): Filled {
  const spans: { [name: string]: readonly [number, number] } = {};
  let text = '';
  let read = 0;
  for (const { 0: place, 1: name = '', index } of template.matchAll(/\{(\w+)\}/g)) {
    text += template.slice(read, index);
    const word = wordOf(name);
    if (word === undefined) throw new RangeError(`no word for {${name}} in ${template}`);
    spans[name] = [text.length, text.length + word.length];
    text += word;
    read = index + place.length;
  }
  return { text: text + template.slice(read), spans };
}

/** Fills a template of a language: nouns of the goods, details and talk at random, no detail twice; `words` go first. */
export function fillFor(
  language: Language,
  goods: Goods,
  template: string,
  random: Random,
  words: { readonly [name: string]: string } = {},
): Filled {
  const details = random.sample(detailsOf(language, goods), 4);
  let detail = 0;
  return fillTemplate(template, (name) => {
    if (words[name] !== undefined) return words[name];
    if (name === 'noun') return random.pick(language.goods[goods]);
    if (name === 'detail') return details[detail++];
    if (name === 'talk') return random.pick(language.talk);
    return undefined;
  });
}

const LEAST_TITLE = 20;
const MOST_TITLE = 120;

/** A title of an ordinary length: details are added where it is too short. */
function lengthen(title: string, details: readonly string[], random: Random): string {
  let longer = title;
  for (const detail of random.sample(details, details.length)) {
    if (longer.length >= LEAST_TITLE) break;
    if (!longer.includes(detail)) longer += ` ${detail}`;
  }
  return longer;
}

/** A title from one of `templates`, and the span of `{name}` in it. */
export function writeTitle(
  language: Language,
  goods: Goods,
  templates: readonly string[],
  random: Random,
  words: { readonly [name: string]: string },
  name = 'mark',
): { readonly title: string; readonly span?: CaseSpan } {
  let filled = fillFor(language, goods, random.pick(templates), random, words);
  for (let again = 0; filled.text.length > MOST_TITLE && again < 8; again += 1) {
    filled = fillFor(language, goods, random.pick(templates), random, words);
  }
  const place = filled.spans[name];
  return {
    title: lengthen(filled.text, detailsOf(language, goods), random),
    ...(place !== undefined && { span: ['title', place[0], place[1]] as const }),
  };
}

/** A title without any mark. */
export function writePlainTitle(language: Language, goods: Goods, random: Random): string {
  const gap = language.code === 'zh' ? '' : ' ';
  const details = random.sample(detailsOf(language, goods), 2);
  const parts = [random.pick(language.goods[goods]), ...details, random.pick(language.talk)];
  if (random.isChance(0.3)) parts.unshift(parts.pop() ?? '');
  return lengthen(parts.join(gap === '' && random.isChance(0.5) ? gap : ' '), detailsOf(language, goods), random);
}

const CATEGORIES: { readonly [goods in Goods]: string } = {
  bag: 'Apparel & Accessories > Handbags, Wallets & Cases > Handbags',
  shoes: 'Apparel & Accessories > Shoes',
  jacket: 'Apparel & Accessories > Clothing > Outerwear > Coats & Jackets',
  watch: 'Apparel & Accessories > Jewelry > Watches',
  perfume: 'Health & Beauty > Personal Care > Cosmetics > Perfume & Cologne',
  earbuds: 'Electronics > Audio > Audio Components > Headphones',
  sunglasses: 'Apparel & Accessories > Clothing Accessories > Sunglasses',
  toy: 'Toys & Games > Toys',
};

/** What every listing has besides its texts: a seller nobody licensed, one market of its language, a category in half of them. */
export function listingBasis(
  language: Language,
  goods: Goods,
  random: Random,
): Pick<CaseListing, 'seller' | 'markets' | 'category'> {
  return {
    seller: `s-shop-${random.integer(1, 60)}`,
    markets: [random.pick(language.markets)],
    ...(random.isChance(0.5) && { category: CATEGORIES[goods] }),
  };
}
