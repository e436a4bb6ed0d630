import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { CODE_READER_WASM, type LearnedModels } from '../recognition/index.ts';
import { loadLineModels } from './load-line-models.ts';
import { loadTextModel } from './load-text-model.ts';

/** Everything the recognizers have learned, from the files that were named or as it comes with the program. */
export async function loadLearned(choice: {
  readonly textModel?: string | undefined;
  readonly lineModels?: string | undefined;
  /** Whether text and codes in pictures are read. */
  readonly readsPictures: boolean;
}): Promise<LearnedModels> {
  const offers = await loadTextModel(choice.textModel);
  return {
    ...(offers && { offers }),
    ...(choice.readsPictures && {
      lines: await loadLineModels(choice.lineModels),
      codes: await readFile(fileURLToPath(CODE_READER_WASM)),
    }),
  };
}
