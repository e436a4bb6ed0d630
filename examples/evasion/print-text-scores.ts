import type { EvasionCase } from './evasion-case.ts';
import type { CaseScore } from './score-text.ts';

const MISSES_SHOWN = 3;

/** Cases and how many of them were right, with the 95 % interval by Wilson: it holds for small numbers and shares near 0 and 1. */
export interface Rate {
  readonly cases: number;
  readonly right: number;
  readonly rate: number;
  readonly low: number;
  readonly high: number;
}

/** Wilson's score interval (1927) with z = 1.96. No cases: the interval is all there is. */
export function rateOf(right: number, cases: number): Rate {
  if (cases === 0) return { cases, right, rate: 0, low: 0, high: 1 };
  const z = 1.96;
  const share = right / cases;
  const center = share + (z * z) / (2 * cases);
  const margin = z * Math.sqrt((share * (1 - share)) / cases + (z * z) / (4 * cases * cases));
  const whole = 1 + (z * z) / cases;
  return {
    cases,
    right,
    rate: share,
    low: Math.max(0, (center - margin) / whole),
    high: Math.min(1, (center + margin) / whole),
  };
}

/** Recall of evasions and the share of negatives that came through clear, over all, by family and by language. */
export interface TextSummary {
  readonly evasions: Rate;
  readonly negatives: Rate;
  readonly families: { readonly [family: string]: Rate & { readonly label: EvasionCase['label'] } };
  readonly languages: { readonly [language: string]: { readonly evasions: Rate; readonly negatives: Rate } };
}

function countRight(scores: readonly CaseScore[], isMember: (score: CaseScore) => boolean): Rate {
  const members = scores.filter(isMember);
  return rateOf(members.filter(({ isRight }) => isRight).length, members.length);
}

/** Families and languages in the order of the cases. */
export function summarizeText(scores: readonly CaseScore[]): TextSummary {
  const labels = new Map(scores.map(({ family, label }) => [family, label]));
  const languages = [...new Set(scores.map(({ language }) => language))].sort();
  const ofLabel = (label: EvasionCase['label'], language?: string): Rate =>
    countRight(scores, (score) => score.label === label && (language === undefined || score.language === language));
  return {
    evasions: ofLabel('evasion'),
    negatives: ofLabel('negative'),
    families: Object.fromEntries(
      [...labels].map(([family, label]) => [
        family,
        { label, ...countRight(scores, (score) => score.family === family) },
      ]),
    ),
    languages: Object.fromEntries(
      languages.map((language) => [
        language,
        { evasions: ofLabel('evasion', language), negatives: ofLabel('negative', language) },
      ]),
    ),
  };
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}

function row(cells: readonly string[]): string {
  return cells.map((cell, at) => (at === 0 ? cell.padEnd(32) : cell.padStart(at === 3 ? 20 : 12))).join('');
}

function rateCells({ cases, rate: share, low, high }: Rate): readonly string[] {
  return [String(cases), percent(share), `${percent(low)} – ${percent(high)}`];
}

/** The tables: recall by family of evasion, clear negatives by family, both by language, and in all. */
export function printTextSummary({ evasions, negatives, families, languages }: TextSummary): void {
  for (const [label, title, value] of [
    ['evasion', 'evasions', 'recall'],
    ['negative', 'hard negatives', 'clear'],
  ] as const) {
    console.log(`${row([title, 'cases', value, '95 % interval'])}`);
    for (const [family, one] of Object.entries(families)) {
      if (one.label === label) console.log(row([`  ${family}`, ...rateCells(one)]));
    }
  }
  console.log(row(['languages', 'evasions', 'recall', '', 'negatives', 'clear']));
  for (const [language, one] of Object.entries(languages)) {
    const [cases = '', recall = ''] = rateCells(one.evasions);
    const [others = '', clear = ''] = rateCells(one.negatives);
    console.log(row([`  ${language}`, cases, recall, '', others, clear]));
  }
  console.log(row(['all evasions: recall', ...rateCells(evasions)]));
  console.log(row(['all hard negatives: clear', ...rateCells(negatives)]));
}

/** Up to three wrong cases of each family, with what was seen in them. */
export function printMisses(scores: readonly CaseScore[], cases: readonly EvasionCase[]): void {
  const byId = new Map(cases.map((one) => [one.id, one]));
  const shown = new Map<string, number>();
  for (const { id, family, isRight, seen } of scores) {
    const count = shown.get(family) ?? 0;
    if (isRight || count >= MISSES_SHOWN) continue;
    shown.set(family, count + 1);
    const one = byId.get(id);
    const { title, description, brand, attributes } = one?.listing ?? {};
    const span = one?.expect.span;
    const place = span === undefined ? '' : ` [${span.join(' ')}]`;
    console.log(
      `${family}: ${id} ${JSON.stringify({ title, description, brand, attributes })}${place}; seen: ${seen ?? 'nothing'}`,
    );
  }
}
