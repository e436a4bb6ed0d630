import { evaluateAltered } from './image/evaluate-altered.ts';
import { evaluateCopies } from './image/evaluate-copies.ts';
import { evaluateWriting } from './image/evaluate-writing.ts';

export interface ImageChoice {
  readonly seed: string;
  /** Lists what went wrong. */
  readonly misses: boolean;
  /** All where absent. */
  readonly part?: ImagePart;
  /** A file for the counts of the parts that give them. */
  readonly json?: string;
}

/** The parts of `npm run evaluate -- image`, in the order in which they run. */
const PARTS = { copies: evaluateCopies, altered: evaluateAltered, writing: evaluateWriting };

type ImagePart = keyof typeof PARTS;

export const IMAGE_PARTS = Object.keys(PARTS) as readonly ImagePart[];

/** Runs one part or every one, each under its name. */
export async function evaluateImage({ part, ...choice }: ImageChoice): Promise<void> {
  for (const name of part === undefined ? IMAGE_PARTS : [part]) {
    console.log(`image: ${name}`);
    await PARTS[name](choice);
  }
}
