import { readFile } from 'node:fs/promises';
import { defaultParameters, type Parameters, readParameters } from '../judgment/index.ts';
import { UnusableFile } from './faults.ts';

/** Reads a parameters file; every problem in it is named at once. */
export async function loadParameters(file: string | undefined): Promise<Parameters> {
  if (file === undefined) return defaultParameters;
  let value: unknown;
  try {
    value = JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    throw new UnusableFile(`${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
  const read = readParameters(value);
  if (read.ok) return read.parameters;
  throw new UnusableFile(
    `${file} is no parameters file:\n${read.problems.map((problem) => `  ${problem.path}: ${problem.message}`).join('\n')}`,
  );
}
