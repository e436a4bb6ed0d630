import type { CaseListing } from '../evasion-case.ts';
import { type EvasionMark, isLatin, isReadIn } from '../evasion-mark.ts';
import type { Language } from '../languages/language.ts';
import { EVASION_MARKS } from '../marks/evasion-marks.ts';
import type { Random } from '../../random.ts';
import { mixCyrillic } from '../spellings/homoglyphs.ts';
import { castName } from '../spellings/spelling.ts';
import { ofSplit } from '../of-split.ts';
import { listingBasis, writePlainTitle, writeTitle } from '../write-listing.ts';
import type { Draft, EvasionFamily, MakeDraft } from './family.ts';

const HAN_TEXT = /\p{Script=Han}/u;

/** A nickname or code fits a language when both are Chinese or neither is. */
function fitting(names: readonly string[], language: Language): readonly string[] {
  if (language.code === 'ja' || language.code === 'ko' || language.code === 'ru') {
    const script = {
      ja: /[\p{Script=Katakana}\p{Script=Hiragana}]/u,
      ko: /\p{Script=Hangul}/u,
      ru: /\p{Script=Cyrillic}/u,
    }[language.code];
    return names.filter((name) => script.test(name));
  }
  return names.filter(
    (name) =>
      HAN_TEXT.test(name) === (language.code === 'zh') &&
      !/[\p{Script=Katakana}\p{Script=Hangul}\p{Script=Cyrillic}]/u.test(name),
  );
}

function writeAlias(namesOf: (mark: EvasionMark) => readonly string[]): MakeDraft {
  return (mark, language, random) => {
    const names = fitting(namesOf(mark), language);
    if (names.length === 0) return undefined;
    const words = { mark: random.pick(names), term: random.pick(language.replicaTerms) };
    const { title, span } = writeTitle(language, mark.goods, ofSplit(language.termTitles, mark.split), random, words);
    const listing = { title, ...listingBasis(language, mark.goods, random) };
    return { listing, expect: { kind: 'mark', right: mark.right, ...(span && { span }) } };
  };
}

/** The mark as a native seller would write it: as it is, or in Chinese in Chinese texts. */
function plainName(mark: EvasionMark, language: Language, random: Random): string | undefined {
  if (language.code === 'zh' && mark.han !== undefined && random.isChance(0.5)) return mark.han;
  return mark.style === 'ordinary' || !isReadIn(mark, language.code) ? undefined : castName(mark, random);
}

/** A word of the trade in title or description, beside the mark plainly written. */
function writeTerm(termsOf: (language: Language) => readonly string[], descriptionShare: number): MakeDraft {
  return (mark, language, random): Draft | undefined => {
    const name = plainName(mark, language, random);
    if (name === undefined) return undefined;
    const term = random.pick(termsOf(language));
    const basis = listingBasis(language, mark.goods, random);
    const expect = { kind: 'replica-term', right: mark.right } as const;
    if (random.isChance(descriptionShare)) {
      const { title } = writeTitle(language, mark.goods, ofSplit(language.titles, mark.split), random, { mark: name });
      const before = `${random.pick(language.plainDescriptions)} `;
      const span = ['description', before.length, before.length + term.length] as const;
      return { listing: { title, description: before + term, ...basis }, expect: { ...expect, span } };
    }
    const { title, span } = writeTitle(
      language,
      mark.goods,
      ofSplit(language.termTitles, mark.split),
      random,
      { mark: name, term },
      'term',
    );
    return { listing: { title, ...basis }, expect: { ...expect, ...(span && { span }) } };
  };
}

/** The name cut in two over title, brand, variant and description: no field shows it whole. */
const writeSplitOver: MakeDraft = (mark, language, random) => {
  if (!isLatin(mark) || mark.style === 'ordinary' || mark.style === 'digits') return undefined;
  const name = castName(mark, random);
  const letters = name.replaceAll(' ', '');
  if (letters.length < 5) return undefined;
  const cut = name.includes(' ') ? name.indexOf(' ') : random.integer(2, letters.length - 2);
  const [head, tail] = [name.slice(0, cut), name.slice(cut).trim()];
  const plain = writePlainTitle(language, mark.goods, random);
  const basis = listingBasis(language, mark.goods, random);
  const expect = { kind: 'mark', right: mark.right } as const;
  const listing = random.pick<CaseListing>([
    { title: `${plain} ${head}`, attributes: { variant: tail }, ...basis },
    { title: `${plain} ${head}`, description: `${tail} ${random.pick(language.plainDescriptions)}`, ...basis },
    { title: `${tail} ${plain}`, brand: head, ...basis },
    { title: plain, brand: head, attributes: { variant: tail }, ...basis },
    { title: plain, attributes: { 'name-1': head, 'name-2': tail }, ...basis },
  ]);
  return { listing, expect };
};

/** An unbranded thing whose tags name many marks for the search engine; half of the wanted ones are disguised as well. */
const writeStuffed: MakeDraft = (mark, language, random) => {
  if (!isLatin(mark) || mark.style === 'ordinary') return undefined;
  const others = EVASION_MARKS.filter(
    (other) => other.split === mark.split && other !== mark && isLatin(other) && other.style !== 'ordinary',
  );
  const names = random.sample(others, random.integer(3, 5)).map((other) => castName(other, random));
  const own = castName(mark, random);
  const written = random.isChance(0.5) ? (mixCyrillic(own, 0.4, random) ?? own) : own;
  const at = random.integer(0, names.length);
  const before = names
    .slice(0, at)
    .map((name) => `${name} `)
    .join('');
  const tags = before + [written, ...names.slice(at)].join(' ');
  const plain = writePlainTitle(language, mark.goods, random);
  const expectAt = (field: string, offset: number) =>
    ({
      kind: 'mark',
      right: mark.right,
      span: [field, offset + before.length, offset + before.length + written.length],
    }) as const;
  const basis = listingBasis(language, mark.goods, random);
  if (random.isChance(0.4)) {
    const start = `${plain} `;
    return { listing: { title: start + tags, ...basis }, expect: expectAt('title', start.length) };
  }
  return { listing: { title: plain, attributes: { tags }, ...basis }, expect: expectAt('attributes.tags', 0) };
};

/** Families in which the trade speaks its own language. */
export const TRADE_FAMILIES: readonly EvasionFamily[] = [
  { name: 'split-fields', label: 'evasion', make: writeSplitOver },
  {
    name: 'nickname-with-term',
    label: 'evasion',
    languages: ['en', 'zh', 'ja', 'ko', 'ru'],
    make: writeAlias((mark) => mark.nicknames),
  },
  { name: 'code-with-term', label: 'evasion', make: writeAlias((mark) => mark.codes) },
  { name: 'replica-slang', label: 'evasion', share: 2, make: writeTerm((language) => language.replicaTerms, 0.2) },
  { name: 'disclaimer-code', label: 'evasion', make: writeTerm((language) => language.disclaimers, 0.7) },
  { name: 'off-platform-contact', label: 'evasion', make: writeTerm((language) => language.contacts, 0.7) },
  { name: 'keyword-stuffing', label: 'evasion', make: writeStuffed },
];
