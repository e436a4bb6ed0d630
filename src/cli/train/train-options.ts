import { readCount, readFlags, UsageError } from '../arguments.ts';

/** What `touchstone train text` was asked to do. */
export interface TrainOptions {
  readonly labels: string;
  readonly rights: readonly string[];
  /** A folder, made where it is missing. */
  readonly out: string;
  /** Further labeled listings, measured on and not learned from. */
  readonly evaluate?: string;
  readonly seed: number;
  readonly epochs: number;
}

export const TRAIN_USAGE = `usage: touchstone train text --labels FILE --rights FILE... --out DIR [options]

Trains the learned part of text recognition, "this listing offers a replica of that mark", from labeled listings, and measures it against
the rules alone. Needs no server, no database and no network. The same files and seed give the same weights on every machine.

  --labels FILE        JSONL, a labeled listing a line:
                       {"listing":{…},"right":"tm-…","label":true|false,"split":"train|tune|test","family":"…","language":"…"}
                       label: whether the listing offers a replica of the right. Without right, a false label holds for every mark found.
                       split: learned from, calibrated on, or measured on. Without it, and where nothing is for tuning, every fifth listing
                       (by the digest of its id) is for tuning.
  --rights FILE...     the register that the labels speak of: JSONL, CSV or WIPO ST.96 XML
  --out DIR            gets replica-offer.json (the weights), card.json and card.md (what it was trained and measured on)
  --evaluate FILE      more labeled listings to measure on, whatever their split
  --seed N             order in which listings are learned from (default: 1)
  --epochs N           rounds over the listings (default: 4)
  --help               this text

Exit status: 0 every line was read; 3 some were skipped, each named on standard error; 2 unusable arguments or files;
1 a fault of the program.`;

const MOST = 2 ** 31 - 1;

export function readTrainOptions(args: readonly string[]): TrainOptions {
  const { values, rest } = readFlags(args, {
    labels: { kind: 'value', required: true },
    rights: { kind: 'list', required: true },
    out: { kind: 'value', required: true },
    evaluate: { kind: 'value' },
    seed: { kind: 'value' },
    epochs: { kind: 'value' },
  });
  if (rest.length > 0) throw new UsageError(`unexpected ${rest.map((word) => JSON.stringify(word)).join(', ')}`);
  return {
    labels: values.labels,
    rights: values.rights,
    out: values.out,
    ...(values.evaluate !== undefined && { evaluate: values.evaluate }),
    seed: readCount('seed', values.seed, 1, MOST),
    epochs: readCount('epochs', values.epochs, 4, 1000),
  };
}
