import type { Box, Signal } from '../api/model.ts';
import { isImagePlace } from './places.ts';

/** What was found in one picture, once for all signals that say the same of the same place. */
export type PictureFinding = {
  readonly signals: readonly number[];
  readonly box?: Box | undefined;
  readonly frame?: number | undefined;
} & (
  | {
      readonly kind: 'copy';
      /** Digest of the register's picture. */
      readonly reference: string;
      readonly bank: unknown;
      readonly distance?: number | undefined;
      readonly threshold?: number | undefined;
      readonly layout: unknown;
      readonly shownPercent?: number | undefined;
      readonly turnedDegrees?: number | undefined;
      readonly inverted?: boolean | undefined;
    }
  | { readonly kind: 'words'; readonly text: string }
  | {
      readonly kind: 'code';
      readonly format: string;
      readonly says: string;
      /** The number, address or words that it says. */
      readonly value: string;
      /** The listing's own number, where the code says another. */
      readonly listed?: string | undefined;
    }
  | { readonly kind: 'altered' }
);

/** The findings in a listing's picture, in the order of their first signals. */
export function pictureFindings(signals: readonly Signal[], image: number): readonly PictureFinding[] {
  const findings = new Map<string, PictureFinding>();
  for (const [index, signal] of signals.entries()) {
    if (!isImagePlace(signal.where) || signal.where.image !== image) continue;
    const finding = readFinding(signal, index);
    if (finding === undefined) continue;
    const key = JSON.stringify({ ...finding, signals: [] });
    const same = findings.get(key);
    findings.set(key, same === undefined ? finding : { ...same, signals: [...same.signals, index] });
  }
  return [...findings.values()];
}

function readFinding({ kind, where, detail }: Signal, index: number): PictureFinding | undefined {
  if (!isImagePlace(where)) return undefined;
  const base = { signals: [index], box: where.box, frame: where.frame };
  switch (kind) {
    case 'image.duplicate': {
      const reference = textOf(detail['reference']);
      if (reference === undefined) return undefined;
      return {
        ...base,
        kind: 'copy',
        reference,
        bank: detail['bank'],
        distance: numberOf(detail['distance']),
        threshold: numberOf(detail['threshold']),
        layout: detail['variant'],
        shownPercent: numberOf(detail['shownPercent']),
        turnedDegrees: numberOf(detail['turnedDegrees']),
        inverted: detail['inverted'] === true,
      };
    }
    case 'image.text':
      return { ...base, kind: 'words', text: where.text ?? textOf(detail['reading']) ?? '' };
    case 'image.barcode':
      return {
        ...base,
        kind: 'code',
        format: textOf(detail['format']) ?? '',
        says: textOf(detail['says']) ?? '',
        value: valueOf(detail),
        listed: textOf(detail['listed']),
      };
    case 'image.altered':
      return { ...base, kind: 'altered' };
    default:
      return undefined;
  }
}

/** What a code says in the words that count: its number, whom it reaches and where, its host, or else its text. */
function valueOf(detail: Signal['detail']): string {
  const [gtin, channel, address, host, network] = ['gtin', 'channel', 'address', 'host', 'network'].map((name) =>
    textOf(detail[name]),
  );
  if (gtin !== undefined) return gtin;
  if (channel !== undefined) return [channel, address].filter((word) => word !== undefined).join(' ');
  return host ?? network ?? textOf(detail['text']) ?? '';
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function numberOf(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined;
}
