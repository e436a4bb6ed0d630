import type { OfferModel } from '../../recognition/index.ts';
import type { GroupMeasure, Measure } from './measure-offers.ts';

/** How many labeled listings went where. */
interface LabelCounts {
  readonly positives: number;
  readonly negatives: number;
  /** Replica offers whose mark the rules did not find: nothing can be learned from them, and nothing is found in them. */
  readonly markNotFound: number;
}

/** What a model was trained and measured on. */
export interface ModelCard {
  readonly model: string;
  readonly textVersion: string;
  readonly seed: number;
  readonly epochs: number;
  /** Digests of the label files as they were read. */
  readonly labels: readonly string[];
  readonly train: LabelCounts;
  readonly tune: LabelCounts;
  readonly trainedByLanguage: { readonly [language: string]: number };
  /** Score from which a person looks, in the default parameters: what counts as flagged. */
  readonly flaggedFrom: number;
  readonly all: readonly GroupMeasure[];
  readonly languages: readonly GroupMeasure[];
  readonly families: readonly GroupMeasure[];
}

function percent(share: number | undefined): string {
  return share === undefined ? '–' : `${(100 * share).toFixed(1)} %`;
}

function area(share: number | undefined): string {
  return share === undefined ? '–' : share.toFixed(3);
}

function measureCells({ rules, learned }: GroupMeasure): string[] {
  const pair = (pick: (measure: Measure) => number | undefined, show: (share: number | undefined) => string): string =>
    `${show(pick(rules))} → ${show(pick(learned))}`;
  return [
    pair(({ recall }) => recall, percent),
    pair(({ falseAlarms }) => falseAlarms, percent),
    pair(({ auc }) => auc, area),
    pair(({ recallRetuned }) => recallRetuned, percent),
  ];
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function table(name: string, groups: readonly GroupMeasure[], trained?: ModelCard['trainedByLanguage']): string {
  const head = [
    name,
    ...(trained === undefined ? [] : ['trained on']),
    'replica offers',
    'others',
    'recall',
    'false alarms',
    'area under ROC',
    'recall, retuned',
  ];
  const rows = groups.map((one) => [
    one.group,
    ...(trained === undefined ? [] : [String(trained[one.group] ?? 0)]),
    String(one.positives),
    String(one.negatives),
    ...measureCells(one),
  ]);
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function describeCounts({ positives, negatives, markNotFound }: LabelCounts): string {
  return `${positives} replica offers and ${negatives} others (${markNotFound} more whose mark the rules do not find)`;
}

/** The card as Markdown. */
export function renderCard(card: ModelCard): string {
  return `# Learned part of text recognition: what it was trained and measured on

Says of a listing whether its words read like an offer of a replica of a mark that the rules found in it. Linear, over character n-grams and
findings of the rules.

- Model \`${card.model}\`, for the text recognizer \`${card.textVersion}\`; seed ${card.seed}, ${card.epochs} rounds.
- Labels: ${card.labels.map((digest) => `\`${digest}\``).join(', ')}.
- Learned from ${describeCounts(card.train)}; calibrated on ${describeCounts(card.tune)}.
- Flagged is what scores ${card.flaggedFrom} or more as counterfeit by the default parameters: a person looks at it. Recall and false alarms are
  shares of what is flagged; each figure: rules alone → with the learned part. Retuned: the best recall at any threshold with no more false
  alarms than the rules have.

${table('', card.all)}

## By language

${table('language', card.languages, card.trainedByLanguage)}

## By family

${table('family', card.families)}
`;
}

export function cardOf(model: OfferModel, rest: Omit<ModelCard, 'model' | 'textVersion'>): ModelCard {
  return { model: model.digest, textVersion: model.textVersion, ...rest };
}
