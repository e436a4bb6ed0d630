import { FINALS, FIRST_SYLLABLE, INITIALS, VOWELS } from './jamo.ts';

const onsets: ReadonlyMap<string, string> = new Map(Object.entries({
  k: 'ㅋ', g: 'ㄱ', t: 'ㅌ', d: 'ㄷ', p: 'ㅍ', b: 'ㅂ', f: 'ㅍ', v: 'ㅂ', s: 'ㅅ', z: 'ㅈ', T: 'ㅅ', D: 'ㄷ', S: 'ㅅ', C: 'ㅊ', J: 'ㅈ', Z: 'ㅈ',
  m: 'ㅁ', n: 'ㄴ', l: 'ㄹ', r: 'ㄹ', h: 'ㅎ',
})); // prettier-ignore
const TENSE: { readonly [phoneme: string]: string } = { k: 'ㄲ', t: 'ㄸ', p: 'ㅃ', C: 'ㅉ' };
const nuclei: ReadonlyMap<string, string> = new Map(Object.entries({
  a: 'ㅏ', e: 'ㅔ', i: 'ㅣ', o: 'ㅗ', u: 'ㅜ', V: 'ㅓ', '@': 'ㅓ', U: 'ㅡ',
  ya: 'ㅑ', ye: 'ㅖ', yo: 'ㅛ', yu: 'ㅠ', yi: 'ㅣ', yV: 'ㅕ', 'y@': 'ㅕ', wa: 'ㅘ', we: 'ㅞ', wi: 'ㅟ', wo: 'ㅝ', wu: 'ㅜ', wV: 'ㅝ', 'w@': 'ㅝ',
})); // prettier-ignore
const AFTER_SH: { readonly [vowel: string]: string } = {
  a: 'ㅑ',
  e: 'ㅖ',
  i: 'ㅣ',
  o: 'ㅛ',
  u: 'ㅠ',
  V: 'ㅕ',
  '@': 'ㅕ',
};
const CODAS: { readonly [phoneme: string]: string } = { n: 'ㄴ', m: 'ㅁ', l: 'ㄹ', k: 'ㄱ', p: 'ㅂ', t: 'ㅅ' };

/** ts before a vowel has no letter of its own; lm ends in a syllable of its own; the diphthong of stone is a plain vowel. */
const TS = /ts(?=[aeiouV@])/g;
const LM = /lm(?![aeiouV@wy])/g;
const OU = /ou(?=[^aeiouV@:])/g;
const SPECIAL = /[:w]|ts|lm|ou/;
/** w after other consonants than these begins a syllable. */
const W_ALONE = /(?<=[^kgqh aeiouV@])w/g;

/** What was spelled out last: a name is written in several styles. */
const last = { phonemes: '', sounds: '' };

function spellOut(phonemes: string): string {
  if (last.phonemes !== phonemes) {
    last.phonemes = phonemes;
    last.sounds = SPECIAL.test(phonemes) ? respell(phonemes) : phonemes;
  }
  return last.sounds;
}

function respell(phonemes: string): string {
  return phonemes
    .replaceAll(':', '')
    .replaceAll(TS, 'C')
    .replaceAll(LM, 'lrUm')
    .replaceAll(OU, 'o')
    .replaceAll(W_ALONE, 'Uw');
}

/** What Korean writers do differently with the same sounds. */
export interface HangulStyle {
  /** k, t, p and ch as the tense ㄲ, ㄸ, ㅃ, ㅉ. */
  readonly isTense: boolean;
  /** k, t and p at the end of a syllable as 크, 트, 프 instead of ㄱ, ㅅ, ㅂ. */
  readonly hasOpenStops: boolean;
  /** r after a vowel as 르 instead of not at all. */
  readonly hasR: boolean;
}

const CODES = 128;
const NONE = -1;

/** Places in a row of letters, by phoneme; `NONE` for phonemes that it has nothing for. */
function placesIn(row: string, letters: Iterable<readonly [phoneme: string, letter: string]>): Int8Array {
  const places = new Int8Array(CODES).fill(NONE);
  for (const [phoneme, letter] of letters)
    if (phoneme.length === 1) places[phoneme.charCodeAt(0)] = row.indexOf(letter);
  return places;
}

/** Places of the vowels that begin with a glide. */
function glidesIn(glide: string): Int8Array {
  const pairs = [...nuclei].filter(([phonemes]) => phonemes.length === 2 && phonemes.startsWith(glide));
  return placesIn(
    VOWELS,
    pairs.map(([phonemes, letter]) => [phonemes.charAt(1), letter] as const),
  );
}

const initialOf = placesIn(INITIALS, onsets);
const tenseOf = placesIn(INITIALS, Object.entries(TENSE));
const vowelOf = placesIn(VOWELS, nuclei);
const vowelAfterSh = placesIn(VOWELS, Object.entries(AFTER_SH));
const afterY = glidesIn('y');
const afterW = glidesIn('w');
const finalOf = placesIn(FINALS, Object.entries(CODAS));
const SILENT = INITIALS.indexOf('ㅇ');
const WEAK = VOWELS.indexOf('ㅡ');
const WEAK_AFTER_SH = VOWELS.indexOf('ㅣ');
const GLIDE_Y = VOWELS.indexOf('ㅣ');
const GLIDE_W = VOWELS.indexOf('ㅜ');
const FINAL_L = FINALS.indexOf('ㄹ');
const FINAL_N = FINALS.indexOf('ㄴ');
const FINAL_NG = FINALS.indexOf('ㅇ');

const codeOf = (phoneme: string): number => phoneme.charCodeAt(0);
const G = codeOf('g');
const K = codeOf('k');
const L = codeOf('l');
const P = codeOf('p');
const R = codeOf('r');
const S = codeOf('S');
const T = codeOf('t');
const W = codeOf('w');
const Y = codeOf('y');

/** Consonants after which a syllable without a vowel of its own is heard with ㅣ. */
const isSoft = new Uint8Array(CODES);
for (const phoneme of 'SCJZ') isSoft[codeOf(phoneme)] = 1;

function placeOf(places: Int8Array, code: number): number {
  return code < CODES ? (places[code] as number) : NONE;
}

/** The syllables of the name at hand, as places of their letters. */
class Syllables {
  count = 0;
  readonly initials: number[] = [];
  readonly vowels: number[] = [];
  /** 0 for none. */
  readonly finals: number[] = [];
  /** The last vowel is only there because a syllable needs one. */
  private isWeak = false;

  read(phonemes: string, style: HangulStyle): void {
    this.count = 0;
    const sounds = spellOut(phonemes);
    const size = sounds.length;
    for (let at = 0; at < size;) {
      const code = sounds.charCodeAt(at);
      const initial = placeOf(initialOf, code);
      const rest = initial === NONE ? at : at + 1;
      const one = rest < size ? sounds.charCodeAt(rest) : 0;
      const two = rest + 1 < size ? sounds.charCodeAt(rest + 1) : 0;
      const glided = one === Y ? placeOf(afterY, two) : one === W ? placeOf(afterW, two) : NONE;
      const vowel = glided === NONE ? placeOf(vowelOf, one) : glided;
      if (vowel === NONE) {
        this.close(code, initial, at + 1 < size ? sounds.charCodeAt(at + 1) : 0, style);
        at++;
      } else {
        this.open(code, initial, glided === NONE && code === S ? placeOf(vowelAfterSh, one) : NONE, vowel, style);
        at = rest + (glided === NONE ? 1 : 2);
      }
    }
  }

  private add(initial: number, vowel: number, isWeak: boolean): void {
    const at = this.count++;
    this.initials[at] = initial;
    this.vowels[at] = vowel;
    this.finals[at] = 0;
    this.isWeak = isWeak;
  }

  private open(code: number, plain: number, softened: number, vowel: number, style: HangulStyle): void {
    const before = this.count - 1;
    // l between vowels is written twice, r once.
    if (code === L && before >= 0 && this.finals[before] === 0) this.finals[before] = FINAL_L;
    const tense = style.isTense ? placeOf(tenseOf, code) : NONE;
    const initial = tense === NONE ? plain : tense;
    this.add(initial === NONE ? SILENT : initial, softened === NONE ? vowel : softened, false);
  }

  private close(code: number, initial: number, next: number, style: HangulStyle): void {
    if (code === W || code === Y) {
      this.add(SILENT, code === W ? GLIDE_W : GLIDE_Y, false);
      return;
    }
    const before = this.count - 1;
    const isOpen = before >= 0 && this.finals[before] === 0 && !this.isWeak;
    if (code === R && isOpen && !style.hasR) return;
    if (code === G && before >= 0 && this.finals[before] === FINAL_N) {
      this.finals[before] = FINAL_NG;
      return;
    }
    const final = placeOf(finalOf, code);
    const isStop = code === K || code === T || code === P;
    if (final !== NONE && isOpen && !(isStop && (style.hasOpenStops || next === R || next === L))) {
      this.finals[before] = final;
      return;
    }
    if (initial !== NONE) this.add(initial, isSoft[code] === 1 ? WEAK_AFTER_SH : WEAK, true);
  }
}

const syllables = new Syllables();

/** Writes phonemes (see `latin-readings.ts`) in Hangul syllables. */
export function toHangul(phonemes: string, style: HangulStyle): string {
  syllables.read(phonemes, style);
  const { count, initials, vowels, finals } = syllables;
  let text = '';
  for (let k = 0; k < count; k++) {
    const vowel = (initials[k] as number) * VOWELS.length + (vowels[k] as number);
    text += String.fromCharCode(FIRST_SYLLABLE + vowel * FINALS.length + (finals[k] as number));
  }
  return text;
}

/** The first consonants of the Hangul syllables that phonemes are written in. */
export function toInitials(phonemes: string, style: HangulStyle): string {
  syllables.read(phonemes, style);
  const { count, initials } = syllables;
  let text = '';
  for (let k = 0; k < count; k++) text += INITIALS.charAt(initials[k] as number);
  return text;
}

/** Everything the spellings say, for the version of the recognizer. */
export const hangulContent = JSON.stringify([[...onsets], TENSE, [...nuclei], AFTER_SH, CODAS]);
