import runtime from 'onnxruntime-node/package.json' with { type: 'json' };
import { digestOf } from '../../../evidence/index.ts';

/** The nets that read lines, in ONNX as PaddleOCR's tools export them, and what their numbers stand for. */
export interface LineModels {
  /** Where lines are: a picture to how likely each pixel belongs to a line. */
  readonly detection: Uint8Array;
  /** What a line says: a strip 48 pixels high to a letter, or none, every 8 pixels. */
  readonly recognition: Uint8Array;
  /** Whether a line stands upside down. */
  readonly direction: Uint8Array;
  /** The letters that `recognition` knows, one a row, in its order. */
  readonly dictionary: string;
}

/** Raised with every change of what is done before and after the nets. */
const CODE_VERSION = 1;

/** Names what decides a reading: this code, the runtime that adds up the numbers, the nets. Recorded on every decision. */
export function nameLineReader({ detection, recognition, direction, dictionary }: LineModels): string {
  const parts = [detection, recognition, direction, dictionary].map((part) => digestOf(part));
  return `${CODE_VERSION}+onnxruntime-${runtime.version}+${digestOf(parts.join('\n')).slice(7, 23)}`;
}
