import { type IntakeFault, quoteInput } from '../../intake/index.ts';
import type { Right } from '../right.ts';
import { rightFromJson, type RightReading } from './right-from-json.ts';

/** A fault of one right, with its id where the record shows one. */
export interface RightFault extends IntakeFault {
  readonly id?: string;
}

/** One step of reading rights: a right, or what is wrong. A record with several problems gives a fault for each. */
export type RightRead =
  | { readonly kind: 'record'; readonly record: number; readonly line?: number; readonly value: Right }
  | { readonly kind: 'fault'; readonly fault: RightFault };

interface Whereabouts {
  readonly record: number;
  readonly line: number | undefined;
  /** The line of a field, where the record has more than one. */
  readonly lineOf?: (field: string) => number | undefined;
}

/** Reads one right from its JSON form, as the reads that a reader gives out. */
export function toRightReads(json: unknown, where: Whereabouts): readonly RightRead[] {
  return fromReading(rightFromJson(json), where);
}

export function fromReading(reading: RightReading, { record, line, lineOf }: Whereabouts): readonly RightRead[] {
  if (reading.ok) return [{ kind: 'record', record, ...(line !== undefined && { line }), value: reading.right }];
  const { id } = reading;
  return reading.problems.map(({ code, field, message }) => {
    const fieldLine = lineOf?.(field) ?? line;
    const subject = id === undefined ? '' : `right ${quoteInput(id)}: `;
    return {
      kind: 'fault',
      fault: {
        code,
        message: `${subject}${field === '' ? '' : `${field} `}${message}.`,
        record,
        ...(fieldLine !== undefined && { line: fieldLine }),
        fatal: false,
        ...(id !== undefined && { id }),
      },
    };
  });
}
