import { type Listing, readListing } from '../../src/catalog/index.ts';
import { type Decision, defaultParameters, judge } from '../../src/judgment/index.ts';
import { compileRecognizers, recognize, type Signal, TEXT_VERSION } from '../../src/recognition/index.ts';
import { compileRegister, indexRegister, rightFromJson, type RegisterSnapshot } from '../../src/rights/index.ts';
import { completeListing } from '../../src/catalog/index.ts';
import type { CaseSpan, EvasionCase } from './evasion-case.ts';

/** A mark or a term counts as recognized from this score on, in recall and in false alarms alike. */
const RECOGNIZED = 0.5;
/** The day judged for; all rights and licenses of the corpus are in force. */
const DATE = '2026-11-01';

/** What became of one case. */
export interface CaseScore {
  readonly id: string;
  readonly family: string;
  readonly language: string;
  readonly label: EvasionCase['label'];
  readonly isRight: boolean;
  /** Where it is wrong: what was seen instead, for people. */
  readonly seen?: string;
}

/** Reads the corpus's register. Throws with the record's id where one is broken: the corpus is ours. */
export function readCorpusRegister(records: readonly unknown[]): RegisterSnapshot {
  const rights = records.map((record) => {
    const read = rightFromJson(record);
    if (!read.ok) throw new Error(`right ${read.id ?? '?'}: ${read.problems.map(({ message }) => message).join('; ')}`);
    return read.right;
  });
  const compiled = compileRegister(rights);
  if (!compiled.ok) throw new Error(compiled.message);
  return compiled.register;
}

function listingOf({ id, listing }: EvasionCase): Listing {
  const { seller, ...fields } = listing;
  const read = readListing({ id, ...fields, seller: { id: seller } });
  if (!read.ok || read.problems.length > 0)
    throw new Error(`case ${id}: ${read.problems.map(({ message }) => message).join('; ')}`);
  return completeListing(read.draft, []);
}

function overlaps(signal: Signal, span: CaseSpan | undefined): boolean {
  const { where } = signal;
  if (span === undefined) return true;
  return (
    where !== undefined && 'start' in where && where.field === span[0] && where.start < span[2] && where.end > span[1]
  );
}

function isRecognized(signals: readonly Signal[], { expect }: EvasionCase): boolean {
  return signals.some(
    (signal) =>
      signal.score >= RECOGNIZED &&
      overlaps(signal, expect.span) &&
      (expect.kind === 'mark'
        ? signal.kind === 'text.mark' && signal.right === expect.right
        : signal.kind === 'text.replica-term'),
  );
}

function isUnharmed({ outcome, measure }: Decision): boolean {
  return (outcome === 'clear' || outcome === 'lookalike') && (measure === 'none' || measure === 'watch');
}

function describeSignals(signals: readonly Signal[]): string {
  const seen = signals
    .filter(({ kind }) => kind !== 'text.context')
    .map(
      ({ right, score, where }) =>
        `${right ?? 'term'} ${score} "${where !== undefined && 'text' in where ? where.text : ''}"`,
    );
  return seen.slice(0, 3).join(', ') || 'nothing';
}

/**
 * Holds recognition, and for negatives the decisions of every market with the default parameters, against the corpus. An evasion is
 * right when a signal of score 0.5 or more overlaps the expected span, and is of the right that is meant. A negative is right when no
 * decision does more than watch, and no mark of score 0.5 or more is seen that does not stand there.
 */
export function scoreText(snapshot: RegisterSnapshot, cases: readonly EvasionCase[]): readonly CaseScore[] {
  const recognizers = compileRecognizers(snapshot, new Map());
  const register = indexRegister(snapshot);
  return cases.map((one): CaseScore => {
    const listing = listingOf(one);
    const recognition = recognize(recognizers, listing, []);
    const { signals } = recognition;
    const basis = { id: one.id, family: one.family, language: one.language, label: one.label };
    if (one.label === 'evasion') {
      return isRecognized(signals, one)
        ? { ...basis, isRight: true }
        : { ...basis, isRight: false, seen: describeSignals(signals) };
    }
    const strangers = signals.filter(
      ({ kind, right = '', score }) =>
        kind === 'text.mark' && score >= RECOGNIZED && one.names?.includes(right) !== true,
    );
    if (strangers.length > 0) return { ...basis, isRight: false, seen: describeSignals(strangers) };
    const decisions = listing.markets.map((market) =>
      judge({
        listing,
        market,
        date: DATE,
        recognition,
        register,
        parameters: defaultParameters,
        models: { text: TEXT_VERSION },
      }),
    );
    const harm = decisions.find((decision) => !isUnharmed(decision));
    return harm === undefined
      ? { ...basis, isRight: true }
      : {
          ...basis,
          isRight: false,
          seen: `${harm.market}: ${harm.outcome}, ${harm.measure}; ${describeSignals(signals)}`,
        };
  });
}
