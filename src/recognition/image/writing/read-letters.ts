/** A line as a net read it. */
export interface Reading {
  readonly text: string;
  /** Mean of how sure the net is of each letter, 0 to 1; 0 for an empty line. */
  readonly confidence: number;
}

const BLANK = ' ';

/** What the net's classes stand for: class 0 is no letter, then the dictionary's, the last one the blank. */
export function listLetters(dictionary: string): readonly string[] {
  return ['', ...dictionary.replaceAll('\r', '').replace(/\n$/, '').split('\n'), BLANK];
}

/**
 * The net was taught on Chinese, and seldom finds a blank likelier than no letter where English has one; but it never thinks it so likely
 * elsewhere. Between letters of 60 generated pictures: at least 0.035 in all 119 places with a blank, at most 0.0019 in all 639 without.
 */
const BLANK_LIKELIHOOD = 0.03;
/** Han and kana need no blanks: what parts them is the layout. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uff65]/u;

/**
 * Reads the likeliest letter of each step; a letter that goes on over several steps is one, unless a step without a letter parts them
 * (connectionist temporal classification, greedy). `likelihoods` holds one number a class, step after step.
 */
export function readLetters(likelihoods: Float32Array, letters: readonly string[]): Reading {
  const classes = letters.length;
  const blank = classes - 1;
  let text = '';
  let [sum, count, before, mostBlank] = [0, 0, 0, 0];
  for (let from = 0; from + classes <= likelihoods.length; from += classes) {
    const best = likeliest(likelihoods, from, classes);
    mostBlank = Math.max(mostBlank, likelihoods[from + blank] as number);
    const isNew = best !== before;
    before = best;
    if (best === 0 || best === blank || !isNew) continue;
    const letter = letters[best] as string;
    if (mostBlank >= BLANK_LIKELIHOOD && isParted(text, letter)) text += BLANK;
    text += letter;
    sum += likelihoods[from + best] as number;
    count++;
    mostBlank = 0;
  }
  return { text, confidence: count === 0 ? 0 : sum / count };
}

function likeliest(likelihoods: Float32Array, from: number, classes: number): number {
  let best = 0;
  let most = likelihoods[from] as number;
  for (let letter = 1; letter < classes; letter++) {
    const likelihood = likelihoods[from + letter] as number;
    if (likelihood > most) {
      most = likelihood;
      best = letter;
    }
  }
  return best;
}

function isParted(text: string, letter: string): boolean {
  return text !== '' && !(UNSPACED.test(text.at(-1) as string) && UNSPACED.test(letter));
}
