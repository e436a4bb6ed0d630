/** One labeled listing with the score for a replica that the rules alone give it, and that of the rules with the learned part. */
export interface MeasuredLabel {
  readonly label: boolean;
  readonly family: string;
  readonly language: string;
  readonly rules: number;
  readonly learned: number;
}

/** How well one way of scoring tells replica offers from the rest. Shares in [0, 1]; undefined where there is nothing to tell. */
export interface Measure {
  /** Replica offers with a score of at least `flaggedFrom`. */
  readonly recall?: number;
  /** Other listings with such a score. */
  readonly falseAlarms?: number;
  /** How often a replica offer scores above another listing, ties by half: the area under the ROC curve. */
  readonly auc?: number;
  /** The best recall at any threshold with no more false alarms than the rules alone have at `flaggedFrom`: what other parameters could do. */
  readonly recallRetuned?: number;
}

export interface GroupMeasure {
  readonly group: string;
  readonly positives: number;
  readonly negatives: number;
  readonly rules: Measure;
  readonly learned: Measure;
}

type Score = (one: MeasuredLabel) => number;

/** Sums ranks, ties sharing theirs (Mann–Whitney), in n log n. */
function areaUnderCurve(positives: readonly number[], negatives: readonly number[]): number | undefined {
  if (positives.length === 0 || negatives.length === 0) return undefined;
  const all = [
    ...positives.map((score) => ({ score, label: true })),
    ...negatives.map((score) => ({ score, label: false })),
  ].sort((a, b) => a.score - b.score);
  let ranks = 0;
  for (let from = 0; from < all.length;) {
    let to = from;
    while (to < all.length && all[to]?.score === all[from]?.score) to++;
    const rank = (from + 1 + to) / 2;
    for (let i = from; i < to; i++) if (all[i]?.label === true) ranks += rank;
    from = to;
  }
  const pairs = positives.length * negatives.length;
  return (ranks - (positives.length * (positives.length + 1)) / 2) / pairs;
}

function shareOf(scores: readonly number[], isIn: (score: number) => boolean): number | undefined {
  return scores.length === 0 ? undefined : scores.filter(isIn).length / scores.length;
}

function retune(positives: readonly number[], negatives: readonly number[], allowed: number): number | undefined {
  if (negatives.length === 0) return undefined;
  // The next in line would be one alarm too many; a score of 0 flags nothing at any threshold.
  const limit = negatives.toSorted((a, b) => b - a)[allowed] ?? 0;
  return shareOf(positives, (score) => score > limit);
}

function measure(labels: readonly MeasuredLabel[], scoreOf: Score, flaggedFrom: number): Measure {
  const positives = labels.filter(({ label }) => label).map(scoreOf);
  const negatives = labels.filter(({ label }) => !label).map(scoreOf);
  const allowed = labels.filter(({ label, rules }) => !label && rules >= flaggedFrom).length;
  const figures = {
    recall: shareOf(positives, (score) => score >= flaggedFrom),
    falseAlarms: shareOf(negatives, (score) => score >= flaggedFrom),
    auc: areaUnderCurve(positives, negatives),
    recallRetuned: retune(positives, negatives, allowed),
  };
  return Object.fromEntries(Object.entries(figures).filter(([, figure]) => figure !== undefined));
}

/** Measures both ways of scoring over all labels, and over those of each group that `groupOf` names, by name. */
export function measureGroups(
  labels: readonly MeasuredLabel[],
  groupOf: (label: MeasuredLabel) => string,
  flaggedFrom: number,
): readonly GroupMeasure[] {
  const groups = new Map<string, MeasuredLabel[]>();
  for (const one of labels) {
    const group = groupOf(one);
    const known = groups.get(group);
    if (known === undefined) groups.set(group, [one]);
    else known.push(one);
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([group, members]) => {
      const positives = members.filter(({ label }) => label).length;
      return {
        group,
        positives,
        negatives: members.length - positives,
        rules: measure(members, ({ rules }) => rules, flaggedFrom),
        learned: measure(members, ({ learned }) => learned, flaggedFrom),
      };
    });
}
