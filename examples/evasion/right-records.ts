import type { EvasionMark, Goods } from './evasion-mark.ts';
import { EVASION_MARKS } from './marks/evasion-marks.ts';

const NICE_CLASSES: { readonly [goods in Goods]: readonly number[] } = {
  bag: [18],
  shoes: [25],
  jacket: [25],
  watch: [14],
  perfume: [3],
  earbuds: [9],
  sunglasses: [9],
  toy: [28],
};

/** Every market that a case sells in. */
const TERRITORIES = ['AE', 'BR', 'CN', 'EU', 'GB', 'ID', 'JP', 'KR', 'MX', 'RU', 'SA', 'TH', 'TR', 'US', 'VN'];

/** The seller with the holder's consent, whose honest offers are among the negatives. */
export function licenseeOf(mark: EvasionMark): string {
  return `s-licensed-${mark.right.slice('tm-'.length)}`;
}

function describeRight(mark: EvasionMark, number: number): object {
  const key = mark.right.slice('tm-'.length);
  const niceClasses = NICE_CLASSES[mark.goods];
  return {
    id: mark.right,
    kind: 'trademark',
    markFeature: 'word',
    verbalElement: mark.name,
    aliases: [
      ...(mark.han === undefined ? [] : [{ text: mark.han, kind: 'official' }]),
      ...mark.nicknames.map((text) => ({ text, kind: 'nickname' })),
      ...mark.codes.map((text) => ({ text, kind: 'coded' })),
    ],
    holder: { id: `h-${key}`, name: `Holder of ${mark.name}` },
    registrations: TERRITORIES.map((territory) => ({
      territory,
      number: `${territory}-${String(7_000_000 + number)}`,
      niceClasses,
      status: 'registered',
      from: '2016-05-01',
      to: '2036-04-30',
    })),
    licenses: [{ seller: licenseeOf(mark), territories: [], niceClasses: [], from: '2020-01-01', to: '2035-12-31' }],
  };
}

/** The register of the corpus in the JSONL form of docs/guide/register.md. */
export function evasionRightRecords(): readonly object[] {
  return EVASION_MARKS.map((mark, index) => describeRight(mark, index));
}
