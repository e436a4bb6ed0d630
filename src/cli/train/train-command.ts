import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { MediaIntake } from '../../intake/index.ts';
import { defaultParameters } from '../../judgment/index.ts';
import { compileText, type OfferModel, TEXT_VERSION, toOfferJson, trainOffers } from '../../recognition/index.ts';
import { UsageError } from '../arguments.ts';
import { UnusableFile } from '../faults.ts';
import { loadRegister } from '../load-register.ts';
import { type ProgressTarget, Progress } from '../progress.ts';
import { type GroupMeasure, measureGroups } from './measure-offers.ts';
import { cardOf, type ModelCard, renderCard } from './model-card.ts';
import { measureLabel, type PreparedLabel, prepareLabel, splitLabels, toExamples } from './prepare-labels.ts';
import { readLabels } from './read-labels.ts';
import { readTrainOptions, TRAIN_USAGE, type TrainOptions } from './train-options.ts';

/** What the command needs of the world. */
export interface TrainPorts {
  readonly stdout: NodeJS.WritableStream;
  readonly stderr: ProgressTarget;
  /** Milliseconds since the epoch. */
  readonly clock: () => number;
}

/** Families of labels: those that it learned from, and those that it meets for the first time, which tell what it will do with the next trick. */
const LEARNED = 'families learned from';
const HELD_BACK = 'held-back families';

/** Words need no pictures. */
const NO_PICTURES: MediaIntake = {
  take: async () => ({ ok: false, skip: 'files-not-allowed', message: 'training reads no pictures' }),
};

/** `touchstone train text`: returns the exit status. */
export async function trainCommand(args: readonly string[], ports: TrainPorts): Promise<number> {
  if (args.includes('--help')) {
    ports.stdout.write(`${TRAIN_USAGE}\n`);
    return 0;
  }
  const [what, ...rest] = args;
  if (what !== 'text') throw new UsageError('say touchstone train text --labels FILE --rights FILE... --out DIR');
  const options = readTrainOptions(rest);
  const progress = new Progress(ports.stderr, ports.clock);
  const log = (line: string): void => progress.log(line);
  const register = await loadRegister(options, NO_PICTURES, log);
  const matcher = compileText(register.snapshot);
  const read = async (file: string) => {
    const { labels, skipped, digest } = await readLabels(file, log);
    return { prepared: labels.map((label) => prepareLabel(matcher, label)), skipped, digest };
  };
  const given = await read(options.labels);
  const further = options.evaluate === undefined ? undefined : await read(options.evaluate);
  const { train, tune, test } = splitLabels(given.prepared);
  const model = trainModel(train, tune, options, log);
  const card = makeCard(model, { train, tune, measured: [...test, ...(further?.prepared ?? [])] }, options, [
    given.digest,
    ...(further === undefined ? [] : [further.digest]),
  ]);
  await writeResults(options.out, model, card);
  log(`${model.digest} written to ${options.out}`);
  ports.stdout.write(summarize(card));
  return given.skipped + (further?.skipped ?? 0) + register.skipped > 0 ? 3 : 0;
}

function trainModel(
  train: readonly PreparedLabel[],
  tune: readonly PreparedLabel[],
  { labels, seed, epochs }: TrainOptions,
  log: (line: string) => void,
): OfferModel {
  const examples = train.flatMap(toExamples);
  const isTaught = [true, false].every((label) => examples.some((example) => example.label === label));
  if (!isTaught) {
    throw new UnusableFile(
      `${labels}: learning takes listings of both labels whose mark the rules find; check that --rights is the register the labels speak of`,
    );
  }
  log(`learning from ${examples.length} examples`);
  return trainOffers({
    train: examples,
    tune: tune.flatMap(toExamples),
    seed,
    epochs,
    textVersion: TEXT_VERSION,
    onEpoch: (epoch, error) => log(`round ${epoch} of ${epochs}: mean squared error ${error.toFixed(4)}`),
  });
}

function makeCard(
  model: OfferModel,
  labels: {
    readonly train: readonly PreparedLabel[];
    readonly tune: readonly PreparedLabel[];
    readonly measured: readonly PreparedLabel[];
  },
  { seed, epochs }: TrainOptions,
  digests: readonly string[],
): ModelCard {
  const measured = labels.measured.map((label) => measureLabel(model, label));
  const flaggedFrom = defaultParameters.thresholds.review;
  const learned = new Set(labels.train.map(({ labeled }) => labeled.family));
  return cardOf(model, {
    seed,
    epochs,
    labels: digests,
    train: countLabels(labels.train),
    tune: countLabels(labels.tune),
    trainedByLanguage: countLanguages(labels.train),
    flaggedFrom,
    all: [
      ...measureGroups(measured, () => 'all', flaggedFrom),
      ...measureGroups(measured, ({ family }) => (learned.has(family) ? LEARNED : HELD_BACK), flaggedFrom),
    ],
    languages: measureGroups(measured, ({ language }) => language, flaggedFrom),
    families: measureGroups(measured, ({ family }) => family, flaggedFrom),
  });
}

function countLabels(labels: readonly PreparedLabel[]): ModelCard['train'] {
  const found = labels.flatMap(toExamples);
  const positives = found.filter(({ label }) => label).length;
  const markNotFound = labels.filter(({ labeled, rights }) => labeled.label && rights.length === 0).length;
  return { positives, negatives: found.length - positives, markNotFound };
}

function countLanguages(labels: readonly PreparedLabel[]): ModelCard['trainedByLanguage'] {
  const counts = new Map<string, number>();
  for (const label of labels) {
    const { language } = label.labeled;
    counts.set(language, (counts.get(language) ?? 0) + toExamples(label).length);
  }
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}

async function writeResults(folder: string, model: OfferModel, card: ModelCard): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'replica-offer.json'), `${JSON.stringify(toOfferJson(model), undefined, 1)}\n`);
    await writeFile(join(folder, 'card.json'), `${JSON.stringify(card, undefined, 1)}\n`);
    await writeFile(join(folder, 'card.md'), renderCard(card));
  } catch (error) {
    throw new UnusableFile(`${folder} cannot be written: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function summarize({ all }: ModelCard): string {
  if (all.length === 0) return 'nothing to measure on: no label has split "test", and --evaluate was not given\n';
  const names = ['recall', 'falseAlarms', 'auc', 'recallRetuned'] as const;
  const show = ({ group, positives, negatives, rules, learned }: GroupMeasure): string => {
    const figures = names.map((name) => `  ${name} ${figure(rules[name])} → ${figure(learned[name])}`);
    return [`${group}: ${positives} replica offers, ${negatives} others`, ...figures].join('\n');
  };
  return `rules alone → with the learned part\n${all.map(show).join('\n')}\n`;
}

function figure(value: number | undefined): string {
  return value === undefined ? '–' : value.toFixed(4);
}
