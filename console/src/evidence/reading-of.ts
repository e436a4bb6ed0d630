import type { Right, Signal } from '../api/model.ts';
import { alignReading } from './align-reading.ts';
import { nameTricks } from './name-tricks.ts';
import { isTextPlace } from './places.ts';

export interface Reading {
  readonly signals: readonly number[];
  readonly field: string;
  readonly written: string;
  readonly reading: string;
}

/**
 * The marks that stand in the listing in disguise, each way of writing once: what was written and what it was read as.
 * The recognizer names the form it read; where it does not, the nearest form of the mark in the register stands for it.
 */
export function disguisedReadings(signals: readonly Signal[], rights: readonly Right[]): readonly Reading[] {
  const readings = new Map<string, Reading>();
  for (const [index, signal] of signals.entries()) {
    const { where, view } = signal;
    if (signal.kind !== 'text.mark' || !isTextPlace(where) || view === 'original') continue;
    const reading =
      statedReading(signal) ??
      nearestForm(
        where.text,
        rights.find(({ id }) => id === signal.right),
      );
    if (reading === undefined || !isDisguised(where.text, reading)) continue;
    const key = JSON.stringify([where.text, reading]);
    const known = readings.get(key);
    readings.set(key, {
      signals: [...(known?.signals ?? []), index],
      field: known?.field ?? where.field,
      written: where.text,
      reading,
    });
  }
  return [...readings.values()];
}

/** Whether anything but case tells the two apart. */
function isDisguised(written: string, reading: string): boolean {
  return nameTricks(alignReading(written, reading)).some(({ trick }) => trick !== undefined);
}

/** The form of the mark that the recognizer read, as the register writes it. */
function statedReading({ detail: { form } }: Signal): string | undefined {
  return typeof form === 'object' && form !== null && 'text' in form && typeof form.text === 'string'
    ? form.text
    : undefined;
}

/** Of the mark and its aliases the one nearest in length */
function nearestForm(written: string, right: Right | undefined): string | undefined {
  const forms = [right?.verbalElement, ...(right?.aliases.map(({ text }) => text) ?? [])].filter(
    (form) => form !== undefined,
  );
  const distance = (form: string) => Math.abs([...form].length - [...written].length);
  return forms.sort((one, other) => distance(one) - distance(other))[0];
}
