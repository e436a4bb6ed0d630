import type { Box } from '../decode/index.ts';

/** Printed bars whose digits are held against the picture once more before they are believed. */
const LINEAR_FORMATS = ['ean-13', 'ean-8', 'upc-a', 'upc-e'] as const;
export type LinearFormat = (typeof LINEAR_FORMATS)[number];

export const CODE_FORMATS = [...LINEAR_FORMATS, 'code-128', 'qr', 'data-matrix'] as const;
export type CodeFormat = (typeof CODE_FORMATS)[number];

/** A code that stands in a picture: what it holds, hostile, and where, in pixels of the picture that was read. */
export interface FoundCode {
  readonly format: CodeFormat;
  /** EAN and UPC: the digits as they are printed. */
  readonly text: string;
  /** The symbol says of itself that it holds GS1 element strings (FNC1 in first position). */
  readonly gs1: boolean;
  readonly box: Box;
}

export function isLinear(format: CodeFormat): format is LinearFormat {
  return LINEAR_FORMATS.some((linear) => linear === format);
}
