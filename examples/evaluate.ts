import { parseArgs } from 'node:util';
import { evaluateImage, IMAGE_PARTS } from './evaluate-image.ts';
import { evaluateMarketplace } from './evaluate-marketplace.ts';
import { evaluateText } from './evaluate-text.ts';
import { SPLITS } from './evasion/evasion-case.ts';

const EVALUATIONS = ['marketplace', 'text', 'image'];
/** Those that are run where none is named; pictures take minutes. */
const USUAL = ['marketplace', 'text'];

/** From which pictures are drawn where `--seed` does not say. */
const IMAGE_SEED = 'touchstone';

/**
 * `npm run evaluate -- [marketplace] [text] [image] [--split train|tune|test] [--part copies|altered|writing] [--seed TEXT] [--misses] [--json FILE]`:
 * `marketplace` and `text` where none is named. `--split` is an option of `text`, `--part` of `image`, the others of both; a file of `--json` holds one of the two. Throws with
 * what to write where the arguments are wrong.
 */
export async function evaluate(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      split: { type: 'string' },
      part: { type: 'string' },
      seed: { type: 'string' },
      misses: { type: 'boolean', default: false },
      json: { type: 'string' },
    },
  });
  const unknown = positionals.filter((name) => !EVALUATIONS.includes(name));
  if (unknown.length > 0) throw new Error(`unknown ${unknown.join(', ')}: choose from ${EVALUATIONS.join(', ')}`);
  const split = SPLITS.find((known) => known === values.split);
  if (values.split !== undefined && split === undefined)
    throw new Error(`--split ${values.split}: choose from ${SPLITS.join(', ')}`);
  const part = IMAGE_PARTS.find((known) => known === values.part);
  if (values.part !== undefined && part === undefined)
    throw new Error(`--part ${values.part}: choose from ${IMAGE_PARTS.join(', ')}`);
  const names = positionals.length > 0 ? positionals : USUAL;
  const { misses, json, seed } = values;
  if (json !== undefined && names.includes('text') && names.includes('image'))
    throw new Error('--json holds the counts of text or of image: name one of them');
  if (names.includes('text')) {
    evaluateText({
      misses,
      ...(split && { split }),
      ...(seed !== undefined && { seed }),
      ...(json !== undefined && { json }),
    });
  }
  if (names.includes('image')) {
    await evaluateImage({
      seed: seed ?? IMAGE_SEED,
      misses,
      ...(part !== undefined && { part }),
      ...(json !== undefined && { json }),
    });
  }
  return names.includes('marketplace') ? evaluateMarketplace() : 0;
}
