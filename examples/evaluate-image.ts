import { evaluateWriting } from './image/evaluate-writing.ts';

export interface ImageChoice {
  readonly seed: string;
  /** Lists what went wrong. */
  readonly misses: boolean;
}

/** The parts of `npm run evaluate -- image`, in the order in which they run. */
const PARTS: { readonly [name: string]: (choice: ImageChoice) => Promise<void> } = {
  writing: evaluateWriting,
};

/** Runs every part, each under its name. */
export async function evaluateImage(choice: ImageChoice): Promise<void> {
  for (const [name, run] of Object.entries(PARTS)) {
    console.log(`image: ${name}`);
    await run(choice);
  }
}
