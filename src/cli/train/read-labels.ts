import { completeListing, type Listing, readListing } from '../../catalog/index.ts';
import { digestOf, type JsonValue } from '../../evidence/index.ts';
import { type IntakeFault, openInput, readJsonLines } from '../../intake/index.ts';
import { describeFault, UnusableFile } from '../faults.ts';

const SPLITS = ['train', 'tune', 'test'] as const;
export type LabelSplit = (typeof SPLITS)[number];

/** A listing that a person, or a generator that knows, has labeled. */
export interface LabeledListing {
  readonly listing: Listing;
  /** Absent only where `label` is false: it then holds for every right. */
  readonly right?: string;
  /** Whether the listing offers a replica of the right. */
  readonly label: boolean;
  readonly split?: LabelSplit;
  readonly family: string;
  readonly language: string;
}

type LabelRead =
  | { readonly ok: true; readonly labeled: LabeledListing }
  | { readonly ok: false; readonly message: string };

function isRecord(value: unknown): value is { readonly [name: string]: JsonValue | undefined } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function fail(message: string): LabelRead {
  return { ok: false, message };
}

/** Reads one labeled listing; says what is wrong with it instead of throwing. */
export function readLabel(json: JsonValue): LabelRead {
  if (!isRecord(json)) return fail('must be an object');
  const { right, label, split, family = 'other', language = 'und' } = json;
  if (typeof label !== 'boolean') return fail('"label" must be true or false');
  if (right !== undefined && typeof right !== 'string') return fail('"right" must be the id of a right');
  if (label && right === undefined) return fail('"right" is missing: a replica is one of some mark');
  const known = SPLITS.find((name) => name === split);
  if (split !== undefined && known === undefined) return fail(`"split" must be one of ${SPLITS.join(', ')}`);
  if (typeof family !== 'string' || typeof language !== 'string') return fail('"family" and "language" must be text');
  const read = readListing(json['listing']);
  if (!read.ok) return fail(`"listing": ${read.problems.map(({ message }) => message).join(' ')}`);
  const listing = completeListing({ ...read.draft, images: [] }, []);
  return {
    ok: true,
    labeled: {
      listing,
      ...(right !== undefined && { right }),
      label,
      ...(known !== undefined && { split: known }),
      family,
      language,
    },
  };
}

/** Reads a file of labeled listings. Lines that cannot be read are logged and counted; a file without a usable one is unusable. */
export async function readLabels(
  file: string,
  log: (line: string) => void,
): Promise<{ readonly labels: readonly LabeledListing[]; readonly skipped: number; readonly digest: string }> {
  const opened = await openInput(file);
  if (!opened.ok) throw new UnusableFile(opened.fault.message);
  const labels: LabeledListing[] = [];
  const faults: string[] = [];
  let content = '';
  const skip = (fault: Pick<IntakeFault, 'code' | 'message' | 'record' | 'line'>): void => {
    faults.push(describeFault(file, fault));
  };
  for (const part of opened.input.files) {
    for await (const read of readJsonLines(part.text())) {
      if (read.kind === 'fault') {
        skip(read.fault);
        continue;
      }
      const { record, line } = read;
      const label = readLabel(read.value);
      if (label.ok) {
        labels.push(label.labeled);
        content = digestOf(`${content}${JSON.stringify(read.value)}`);
      } else skip({ code: 'bad-field', message: label.message, record, ...(line !== undefined && { line }) });
    }
  }
  if (labels.length === 0) throw new UnusableFile(faults.length > 0 ? faults.join('\n') : `${file} has no labels`);
  for (const fault of faults) log(fault);
  return { labels, skipped: faults.length, digest: content };
}
