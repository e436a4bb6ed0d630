import type { FoundForm } from '../found.ts';
import { foldText } from '../fold/fold-text.ts';
import { ordinarySense } from './common-words.ts';
import { DESCRIPTIVE_WORDS } from './descriptive-words.ts';

const descriptive: ReadonlySet<string> = new Set(DESCRIPTIVE_WORDS.map(foldText));

export const SIGN_AFTER = /^\s?[™®℠]/;
const MAKER_BEFORE =
  /(?:\bby|\bbrand|\bmade by|\bvon|\bmarke|\bpar|\bmarque|\bmarca|бренд|品牌|牌子|ブランド|브랜드)\s*[:：]?\s*["“„«「『]?$/iu;
const BRAND_AFTER = /^["”“»」』]?\s*(?:brand\b|marke\b|牌|品牌|ブランド|브랜드)/iu;
const HEAD_SIGNS = /^[\s"'“„«「『【[(]*$/u;

const NEIGHBORS = 24;

/** The neighbor, or the name in the folded `category`, that shows that an everyday word is meant as the word it is. */
export function everydayNeighbor({ field, start, end, form }: FoundForm, category: string): string | undefined {
  const { text } = field.reading;
  const near = `${foldText(text.slice(Math.max(0, start - NEIGHBORS), start))} ${foldText(text.slice(end, end + NEIGHBORS))}`;
  return ordinarySense(form.folded, near, category);
}

const OTHER_LETTERS = /(?!\p{Script=Latin})\p{L}/gu;
const LATIN_LETTERS = /\p{Script=Latin}/gu;
const FOREIGN_WINDOW = 200;

/** A word of another script than the text around it is no word of its language. */
function isForeign(text: string, start: number): boolean {
  const part = text.slice(Math.max(0, start - FOREIGN_WINDOW), start + FOREIGN_WINDOW);
  return (part.match(OTHER_LETTERS)?.length ?? 0) > (part.match(LATIN_LETTERS)?.length ?? 0);
}

/**
 * How sure the writing of an everyday word makes the reader that the mark is meant, [0, 1]. Below 0.5 unless something names it as a mark:
 * a sign, a phrase about the maker, or a capital at the head of a title, where shops put the brand; there not for words that describe goods,
 * and not beside a neighbor of its everyday sense ("Walnut wood board"). A capitalized word of another script than the text is foreign to it.
 * Capitals elsewhere say little: titles are written in capitals, and other makers' lines have everyday names
 * (`product-titles.conformance.ts`: of 6,868 real offers 427 had such a capital).
 */
export function everydayFactor(found: FoundForm, category: string): number {
  const { field, start, end } = found;
  const { text } = field.reading;
  const span = text.slice(start, end);
  const before = text.slice(0, start);
  const after = text.slice(end);
  if (SIGN_AFTER.test(after.slice(0, 2))) return 0.95;
  const isCaseless = span === span.toUpperCase() && span === span.toLowerCase();
  if (!isCaseless && !/^\p{Lu}/u.test(span)) return 0.3;
  const isDescriptive = descriptive.has(foldText(span));
  if (MAKER_BEFORE.test(before.slice(-20)) || BRAND_AFTER.test(after.slice(0, 12))) return isDescriptive ? 0.6 : 0.8;
  if (everydayNeighbor(found, category) !== undefined) return 0.3;
  if (isCaseless || isDescriptive) return 0.4;
  if (isForeign(text, start)) return 0.6;
  return field.name === 'title' && HEAD_SIGNS.test(before) ? 0.6 : 0.45;
}
