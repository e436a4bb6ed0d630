import type { EvasionCase, Split } from './evasion/evasion-case.ts';

/** A labeled listing as `touchstone train text` reads it. */
export interface TextLabel {
  readonly listing: object;
  readonly right?: string;
  readonly label: boolean;
  readonly split: Split;
  readonly family: string;
  readonly language: string;
}

/** Ways of writing that honest sellers use as well: that a mark stands there so says nothing about the goods, either way. */
const UNDECIDED = new Set([
  'arabic-transliteration',
  'cyrillic-transliteration',
  'hangul-transliteration',
  'hiragana',
  'kana-transliteration',
  'keyword-stuffing',
  'mixed-latin-han',
  'pinyin',
  'traditional-han',
]);

/** Honest listings without a mark, which a mark written plainly is put into: what most resale looks like. */
const PLAIN = 'honest-plain';
const RESALE = 'plain-resale';

function toLabel({ id, listing, label, expect, split, family, language }: EvasionCase): TextLabel {
  const { seller, ...fields } = listing;
  return {
    listing: { id, ...fields, seller: { id: seller } },
    ...(label === 'evasion' && { right: expect.right }),
    label: label === 'evasion',
    split,
    family,
    language,
  };
}

/** The mark before, behind or within a title, by turns. */
function putInto(title: string, mark: string, turn: number): string {
  if (turn % 3 === 0) return `${mark} ${title}`;
  return turn % 3 === 1 ? `${title} ${mark}` : title.replace(/(?= )|$/, ` ${mark}`);
}

/**
 * The evasion corpus as labels for "offers a replica of the mark": evasions are, negatives are not. Cases of ways of writing that decide
 * nothing are left out; each honest listing without a mark comes a few times more with a plainly written mark of its split, for without
 * such resale a model learns that whoever names a mark sells replicas of it. `marks`: words of each right, by id.
 */
export function toTextLabels(cases: readonly EvasionCase[], marks: ReadonlyMap<string, string>): readonly TextLabel[] {
  const labels: TextLabel[] = [];
  const rightsOf = new Map<Split, string[]>();
  for (const { split, expect } of cases) {
    const rights = rightsOf.get(split) ?? [];
    if (expect.right !== undefined && !rights.includes(expect.right)) rights.push(expect.right);
    rightsOf.set(split, rights);
  }
  let turn = 0;
  for (const one of cases) {
    if (UNDECIDED.has(one.family) || (one.label === 'evasion' && one.expect.right === undefined)) continue;
    const label = toLabel(one);
    labels.push(label);
    if (one.family !== PLAIN) continue;
    const rights = rightsOf.get(one.split) ?? [];
    for (let copy = 1; copy <= 3 && rights.length > 0; copy++, turn++) {
      const right = rights[turn % rights.length] ?? '';
      const title = putInto(one.listing.title, marks.get(right) ?? '', turn);
      labels.push({ ...label, listing: { ...label.listing, id: `${one.id}-${copy}`, title }, family: RESALE });
    }
  }
  return labels;
}
