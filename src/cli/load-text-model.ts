import { readFile } from 'node:fs/promises';
import { type OfferModel, readOfferModel } from '../recognition/index.ts';
import { UnusableFile } from './faults.ts';

/** Reads weights that `touchstone train text` wrote; undefined, for those that come with the program, where no file is named. */
export async function loadTextModel(file: string | undefined): Promise<OfferModel | undefined> {
  if (file === undefined) return undefined;
  let json: unknown;
  try {
    json = JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    throw new UnusableFile(`${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
  const read = readOfferModel(json);
  if (!read.ok) throw new UnusableFile(`${file} is no text model: ${read.message}`);
  return read.model;
}
