import type { ListingDraft } from '../catalog/index.ts';
import { readFeed } from '../catalog/index.ts';
import type { IntakeFault, MediaIntake, OpenedInput, RecordRead } from '../intake/index.ts';
import { openInput } from '../intake/index.ts';
import type { Outcome, Parameters } from '../judgment/index.ts';
import type { LearnedModels } from '../recognition/index.ts';
import type { Market, RegisterSnapshot } from '../rights/index.ts';
import { UsageError } from './arguments.ts';
import { describeFault, UnusableFile } from './faults.ts';
import { OutputWriter } from './output-writer.ts';
import { type ProgressTarget, Progress } from './progress.ts';
import { loadLearned } from './load-learned.ts';
import { loadParameters } from './load-parameters.ts';
import { loadRegister } from './load-register.ts';
import { untilInterrupted } from './until-interrupted.ts';
import { readScreenOptions, SCREEN_USAGE, type ScreenOptions } from './screen-options.ts';

/** Decisions as JSON lines in UTF-8, with what the summary counts. */
interface DecisionLines {
  readonly bytes: Uint8Array;
  readonly decisions: number;
  readonly outcomes: { readonly [outcome in Outcome]?: number };
  readonly withSkips: number;
}

interface ScreenedBatch {
  readonly screened: readonly { readonly notes: readonly IntakeFault[] }[];
  readonly skipped: readonly { readonly fault: IntakeFault }[];
  readonly answer: readonly DecisionLines[];
}

/** Recognition and judgment as the engine carries them, for this register and these parameters. */
interface Screening {
  screen(
    records: AsyncIterable<RecordRead<ListingDraft>>,
    options: {
      readonly folder?: string;
      readonly marketsOf: (draft: ListingDraft) => readonly Market[];
      readonly date: string;
    },
  ): AsyncIterable<ScreenedBatch>;
  /** Pictures of the register that no listing is compared with. */
  readonly leftOutImages: readonly { readonly right: string; readonly source: string; readonly reason: string }[];
  close(): Promise<void>;
}

/** What the command needs of the world. */
export interface ScreenPorts {
  readonly stdout: NodeJS.WritableStream;
  readonly stderr: ProgressTarget;
  /** Milliseconds since the epoch. */
  readonly clock: () => number;
  /** Aborted when the user interrupts. */
  readonly interrupted: AbortSignal;
  /** Intake and the engine, made for these options. Nothing starts before it is asked to. */
  readonly prepare: (options: {
    readonly data?: string;
    readonly isOffline: boolean;
    readonly threads: number;
    readonly parameters: Parameters;
    readonly learned: LearnedModels;
  }) => Prepared;
}

interface Prepared {
  /** Takes in the pictures of the register, and keeps them. */
  readonly registerMedia: MediaIntake;
  readonly startScreening: (register: RegisterSnapshot) => Promise<Screening>;
}

interface Counts {
  records: number;
  decisions: number;
  skipped: number;
  /** Fields that listings were screened without. */
  notes: number;
  /** Decisions that carry a skip: a picture or a step that could not be done. */
  partial: number;
  readonly outcomes: Map<string, number>;
}

/** `touchstone screen`: returns the exit status. */
export async function screenCommand(args: readonly string[], ports: ScreenPorts): Promise<number> {
  if (args.includes('--help')) {
    ports.stdout.write(`${SCREEN_USAGE}\n`);
    return 0;
  }
  const options = readScreenOptions(args, new Date(ports.clock()).toISOString().slice(0, 10));
  for (const file of [...options.rights, options.feed]) {
    if (file !== '-' && file === options.out) throw new UsageError(`--out: ${file} would overwrite what is read`);
  }
  const progress = new Progress(ports.stderr, ports.clock);
  const parameters = await loadParameters(options.parameters);
  const prepared = ports.prepare({
    ...options,
    parameters,
    learned: await loadLearned(options),
  });
  const register = await loadRegister(options, prepared.registerMedia, (line) => progress.log(line));
  const feed = await openInput(options.feed, options.encoding === undefined ? {} : { encoding: options.encoding });
  if (!feed.ok) throw new UnusableFile(feed.fault.message);
  const writer = await OutputWriter.open(options.out, ports.stdout);
  const screening = await prepared.startScreening(register.snapshot);
  for (const { right, source, reason } of screening.leftOutImages) {
    progress.log(`right ${right}: nothing is compared with its picture ${source} [${reason}]`);
  }
  try {
    return await screenFeed(options, ports, {
      feed: feed.input,
      screening,
      writer,
      progress,
      skippedRights: register.skipped,
    });
  } finally {
    progress.clear();
    await writer.close();
    await screening.close();
  }
}

interface Run {
  readonly feed: (OpenedInput & { readonly ok: true })['input'];
  readonly screening: Screening;
  readonly writer: OutputWriter;
  readonly progress: Progress;
  readonly skippedRights: number;
}

async function screenFeed(options: ScreenOptions, ports: ScreenPorts, run: Run): Promise<number> {
  const counts: Counts = { records: 0, decisions: 0, skipped: 0, notes: 0, partial: 0, outcomes: new Map() };
  const startedAt = ports.clock();
  const screened = run.screening.screen(readFeed(run.feed), {
    ...(run.feed.folder !== undefined && { folder: run.feed.folder }),
    marketsOf: (draft) => (options.markets.length > 0 ? options.markets : draft.markets),
    date: options.date,
  });
  for await (const batch of untilInterrupted(screened, ports.interrupted)) {
    await writeBatch(batch, counts, options, run);
    run.progress.update({
      ...(run.feed.bytesTotal !== undefined &&
        run.feed.bytesTotal > 0 && { fraction: run.feed.bytesRead / run.feed.bytesTotal }),
      records: counts.records,
      skipped: counts.skipped,
      startedAt,
    });
  }
  const isInterrupted = ports.interrupted.aborted;
  run.progress.log(summarize(counts, ports.clock() - startedAt, isInterrupted, run.skippedRights));
  if (isInterrupted) return 130;
  return counts.skipped + run.skippedRights > 0 ? 3 : 0;
}

async function writeBatch(batch: ScreenedBatch, counts: Counts, options: ScreenOptions, run: Run): Promise<void> {
  for (const { fault } of batch.skipped) {
    const line = describeFault(options.feed, fault);
    if (fault.fatal && counts.records + batch.screened.length === 0) throw new UnusableFile(line);
    counts.records += 1;
    counts.skipped += 1;
    run.progress.log(fault.fatal ? `${line}; nothing after it was read` : line);
  }
  counts.records += batch.screened.length;
  for (const note of batch.screened.flatMap((one) => one.notes)) {
    counts.notes += 1;
    run.progress.log(describeFault(options.feed, note));
  }
  for (const lines of batch.answer) {
    counts.decisions += lines.decisions;
    counts.partial += lines.withSkips;
    for (const [outcome, count] of Object.entries(lines.outcomes)) {
      counts.outcomes.set(outcome, (counts.outcomes.get(outcome) ?? 0) + count);
    }
    await run.writer.write(lines.bytes);
  }
}

function summarize(counts: Counts, elapsedMs: number, isInterrupted: boolean, skippedRights: number): string {
  const seconds = elapsedMs / 1000;
  const outcomes = [...counts.outcomes]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([outcome, count]) => `${outcome} ${count}`);
  const parts = [
    `${isInterrupted ? 'Interrupted after' : 'Read'} ${countOf(counts.records, 'record')} in ${seconds.toFixed(1)} s`,
    `${countOf(counts.decisions, 'decision')}${outcomes.length > 0 ? ` (${outcomes.join(', ')})` : ''}`,
    `${counts.skipped} skipped`,
  ];
  if (counts.notes > 0) parts.push(`${countOf(counts.notes, 'field')} left out`);
  if (counts.partial > 0) parts.push(`${counts.partial} decided in part (see "skips" on their decisions)`);
  if (skippedRights > 0) parts.push(`${countOf(skippedRights, 'right')} skipped`);
  return `${parts.join('; ')}.`;
}

function countOf(count: number, noun: string): string {
  return `${count} ${count === 1 ? noun : `${noun}s`}`;
}
