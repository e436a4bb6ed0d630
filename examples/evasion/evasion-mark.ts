import type { Split } from './evasion-case.ts';

export const GOODS = ['bag', 'shoes', 'jacket', 'watch', 'perfume', 'earbuds', 'sunglasses', 'toy'] as const;
export type Goods = (typeof GOODS)[number];

/** How a mark is made, which decides what can be done to it. */
export type MarkStyle =
  | 'short'
  | 'medium'
  | 'long'
  | 'words'
  | 'ordinary'
  | 'digits'
  | 'han'
  | 'kana'
  | 'hangul'
  | 'cyrillic'
  | 'arabic'
  | 'thai';

/** How sellers write the mark in another script; each list by hand, as heard by a speaker of that language. */
interface OtherScripts {
  /** The holder's own name in Chinese characters, registered as an official alias. */
  readonly han?: string;
  readonly kana?: readonly string[];
  readonly hangul?: readonly string[];
  readonly cyrillic?: readonly string[];
  readonly arabic?: readonly string[];
}

/** A fictional mark of the corpus. It belongs to one split: no mark of `test` occurs in `train` or `tune`. */
export interface EvasionMark extends OtherScripts {
  readonly right: string;
  readonly name: string;
  readonly style: MarkStyle;
  readonly split: Split;
  readonly goods: Goods;
  readonly nicknames: readonly string[];
  readonly codes: readonly string[];
}

interface MarkDetails extends OtherScripts {
  /** Parted by `|`. */
  readonly nick?: string;
  readonly code?: string;
}

function listOf(text: string | undefined): readonly string[] {
  return text === undefined ? [] : text.split('|');
}

/** `key` makes the id of the right: `tm-KEY`. */
export function makeEvasionMark(
  split: Split,
  style: MarkStyle,
  goods: Goods,
  key: string,
  name: string,
  { nick, code, ...scripts }: MarkDetails = {},
): EvasionMark {
  return { right: `tm-${key}`, name, style, split, goods, nicknames: listOf(nick), codes: listOf(code), ...scripts };
}

const LATIN: ReadonlySet<MarkStyle> = new Set(['short', 'medium', 'long', 'words', 'ordinary', 'digits']);

export function isLatin(mark: EvasionMark): boolean {
  return LATIN.has(mark.style);
}

/** The mark's name in Chinese characters: its own, or the one its holder uses in China. */
export function hanNameOf(mark: EvasionMark): string | undefined {
  return mark.style === 'han' ? mark.name : mark.han;
}

const HOMES: { readonly [style in MarkStyle]?: string } = {
  han: 'zh',
  kana: 'ja',
  hangul: 'ko',
  cyrillic: 'ru',
  arabic: 'ar',
  thai: 'th',
};

/** Whether sellers of a language (BCP 47) write the mark as registered: Latin ones everywhere, others where their script is read. */
export function isReadIn(mark: EvasionMark, language: string): boolean {
  const home = HOMES[mark.style];
  return home === undefined || home === language;
}
