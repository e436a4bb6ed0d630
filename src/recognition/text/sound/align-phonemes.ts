/**
 * What it costs to hear one sound for another, from 0 (the same to most ears) to 1 (another word). Each group lists sounds that are
 * alike, and their cost. Compiled by hand for this project.
 */
const ALIKE: readonly (readonly [sounds: string, cost: number])[] = [
  ['sz', 0.15], ['ZJ', 0.1], ['SC', 0.35], ['SZ', 0.3], ['CJ', 0.35], ['vw', 0.2], ['vf', 0.3], ['bv', 0.35], ['bp', 0.4], ['td', 0.4], ['kg', 0.4],
  ['gJ', 0.35], ['tT', 0.15],
  ['dD', 0.1],
  ['zD', 0.15],
  ['TD', 0.15],
  ['sT', 0.25], ['zT', 0.4], ['lr', 0.45], ['mn', 0.8], ['kh', 0.5], ['gh', 0.4], ['sS', 0.4], ['zJ', 0.3], ['zZ', 0.3], ['fp', 0.5], ['fh', 0.5], ['yi', 0.05], ['wu', 0.05],
  ['aV', 0.1], ['a@', 0.2], ['e@', 0.15], ['V@', 0.1], ['o@', 0.25], ['i@', 0.35], ['u@', 0.25], ['uV', 0.25], ['oV', 0.25], ['ae', 0.35], ['ei', 0.25], ['ou', 0.2],
  ['ao', 0.35], ['uU', 0.05], ['oO', 0.05], ['ui', 0.4], ['eo', 0.6], ['ai', 0.6], ['au', 0.6], ['eu', 0.6], ['iV', 0.6], ['eV', 0.35], ['oi', 0.7],
]; // prettier-ignore
const CODES = 128;
const OTHER = 1;
const substitution = new Float32Array(CODES * CODES).fill(OTHER);
for (let code = 0; code < CODES; code++) substitution[code * CODES + code] = 0;
for (const [sounds, cost] of ALIKE) {
  const a = sounds.charCodeAt(0);
  const b = sounds.charCodeAt(1);
  substitution[a * CODES + b] = cost;
  substitution[b * CODES + a] = cost;
}

/** What it costs to hear a sound that is not there, or to miss one. */
const LOOSE: { readonly [phoneme: string]: number } = {
  ':': 0, U: 0, O: 0.05, '@': 0.3, h: 0.3, y: 0.3, w: 0.4, a: 0.55, e: 0.45, i: 0.5, o: 0.55, u: 0.5, V: 0.5,
}; // prettier-ignore
const loose = new Float32Array(CODES).fill(0.9);
for (const [phoneme, cost] of Object.entries(LOOSE)) loose[phoneme.charCodeAt(0)] = cost;

/** What the script of a span cannot say, so that a form may have it for nothing or little. */
export interface Hearing {
  /** Short vowels are not written (Arabic, Hebrew). */
  readonly hasNoVowels: boolean;
  /** r after a vowel is not heard (Japanese, Korean). */
  readonly hasNoR: boolean;
  /** l and r are one sound (Japanese, Korean). */
  readonly hasOneLiquid: boolean;
}

const VOWELS = new Uint8Array(CODES);
for (const vowel of 'aeiouV@') VOWELS[vowel.charCodeAt(0)] = 1;
const R = 'r'.charCodeAt(0);
const L = 'l'.charCodeAt(0);
const MAX_LENGTH = 64;
const UNWRITTEN = 0.05;
const rows = [new Float32Array(MAX_LENGTH + 1), new Float32Array(MAX_LENGTH + 1)] as const;

function costOf(heard: number, meant: number, hearing: Hearing): number {
  if (hearing.hasOneLiquid && (heard === R || heard === L) && (meant === R || meant === L)) return 0;
  return substitution[(heard & 127) * CODES + (meant & 127)] ?? OTHER;
}

/** What it costs that the form's sound at `at` is missing from the span. */
function missing(form: string, at: number, hearing: Hearing): number {
  const code = form.charCodeAt(at);
  if (hearing.hasNoVowels && VOWELS[code & 127] === 1) return UNWRITTEN;
  if (hearing.hasNoR && code === R && VOWELS[form.charCodeAt(at + 1) & 127] !== 1) return UNWRITTEN;
  return loose[code & 127] ?? 1;
}

/**
 * The least cost at which the phonemes of a span are heard as those of a form, see `latin-readings.ts` and `script-readings.ts`. Sounds
 * past the 64th are not looked at. Time is the product of the lengths.
 */
export function alignPhonemes(span: string, form: string, hearing: Hearing): number {
  const width = Math.min(form.length, MAX_LENGTH);
  const height = Math.min(span.length, MAX_LENGTH);
  let [before, here] = rows;
  before[0] = 0;
  for (let k = 1; k <= width; k++) before[k] = (before[k - 1] ?? 0) + missing(form, k - 1, hearing);
  for (let i = 1; i <= height; i++) {
    const heard = span.charCodeAt(i - 1);
    const added = loose[heard & 127] ?? 1;
    here[0] = (before[0] ?? 0) + added;
    for (let k = 1; k <= width; k++) {
      const changed = (before[k - 1] ?? 0) + costOf(heard, form.charCodeAt(k - 1), hearing);
      const more = (before[k] ?? 0) + added;
      const less = (here[k - 1] ?? 0) + missing(form, k - 1, hearing);
      here[k] = Math.min(changed, more, less);
    }
    [before, here] = [here, before];
  }
  return before[width] ?? 0;
}

/** Everything the costs say, for the version of the recognizer. */
export const phonemeCostContent = JSON.stringify([ALIKE, LOOSE]);
