import { writeParts } from './parts.ts';
import { writeReadings } from './readings.ts';
import { writeShapes } from './shapes.ts';
import { writeWords } from './words.ts';

/**
 * Makes the tables of src/recognition/text/han from the packages in `folder`, where they were installed by
 * `npm i pinyin-pro@3.29.4`: data files of other packages are larger than what is taken from them, so none is a dependency.
 */
export async function writeHanTables(folder: string | undefined): Promise<number> {
  if (folder === undefined) throw new Error('say in which folder the packages are installed (docs/adr/0108)');
  writeReadings(folder);
  writeWords(folder);
  writeParts(folder);
  await writeShapes(folder);
  return 0;
}
