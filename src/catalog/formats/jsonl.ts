import { readJson } from './read-json.ts';
import type { FormatReader } from './format-reader.ts';

/** Touchstone's own form: one listing a line, or a JSON array of listings. */
export const jsonl: FormatReader = {
  format: 'jsonl',
  readRecords: readJson,
};
