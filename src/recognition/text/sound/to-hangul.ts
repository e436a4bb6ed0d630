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

interface Syllable {
  readonly initial: string;
  readonly vowel: string;
  final: string;
  /** The vowel is only there because a syllable needs one. */
  readonly isWeak: boolean;
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

function toText({ initial, vowel, final }: Syllable): string {
  return String.fromCharCode(
    FIRST_SYLLABLE + (INITIALS.indexOf(initial) * 21 + VOWELS.indexOf(vowel)) * 28 + Math.max(0, FINALS.indexOf(final)),
  );
}

function spellOut(phonemes: string): string {
  return phonemes
    .replaceAll(':', '')
    .replaceAll(TS, 'C')
    .replaceAll(LM, 'lrUm')
    .replaceAll(OU, 'o')
    .replaceAll(W_ALONE, 'Uw');
}

/** Writes phonemes (see `latin-readings.ts`) in Hangul syllables. */
export function toHangul(phonemes: string, style: HangulStyle): string {
  const syllables: Syllable[] = [];
  const sounds = SPECIAL.test(phonemes) ? spellOut(phonemes) : phonemes;
  for (let at = 0; at < sounds.length; at++) {
    const phoneme = sounds.charAt(at);
    const isConsonant = onsets.has(phoneme);
    const rest = at + (isConsonant ? 1 : 0);
    let nucleus = sounds.slice(rest, rest + 2);
    if (!nuclei.has(nucleus)) nucleus = nucleus.slice(0, 1);
    if (nuclei.has(nucleus)) {
      addOpen(syllables, isConsonant ? phoneme : '', nucleus, style);
      at = rest + nucleus.length - 1;
    } else addClosing(syllables, phoneme, sounds.charAt(at + 1), style);
  }
  return syllables.map(toText).join('');
}

function addOpen(syllables: Syllable[], phoneme: string, nucleus: string, style: HangulStyle): void {
  const last = syllables.at(-1);
  // l between vowels is written twice, r once.
  if (phoneme === 'l' && last !== undefined && last.final === '') last.final = 'ㄹ';
  const plain = phoneme === '' ? 'ㅇ' : (onsets.get(phoneme) ?? 'ㅇ');
  const initial = style.isTense ? (TENSE[phoneme] ?? plain) : plain;
  const vowel = (phoneme === 'S' ? AFTER_SH[nucleus] : undefined) ?? nuclei.get(nucleus) ?? 'ㅡ';
  syllables.push({ initial, vowel, final: '', isWeak: false });
}

function addClosing(syllables: Syllable[], phoneme: string, next: string, style: HangulStyle): void {
  const last = syllables.at(-1);
  if (phoneme === 'w' || phoneme === 'y') {
    syllables.push({ initial: 'ㅇ', vowel: phoneme === 'w' ? 'ㅜ' : 'ㅣ', final: '', isWeak: false });
    return;
  }
  const isOpen = last !== undefined && last.final === '' && !last.isWeak;
  if (phoneme === 'r' && isOpen && !style.hasR) return;
  if (phoneme === 'g' && last?.final === 'ㄴ') {
    last.final = 'ㅇ';
    return;
  }
  const coda = CODAS[phoneme];
  const isStop = phoneme === 'k' || phoneme === 't' || phoneme === 'p';
  if (coda !== undefined && isOpen && !(isStop && (style.hasOpenStops || next === 'r' || next === 'l'))) {
    last.final = coda;
    return;
  }
  const vowel = /[SCJZ]/.test(phoneme) ? 'ㅣ' : 'ㅡ';
  const initial = onsets.get(phoneme);
  if (initial !== undefined) syllables.push({ initial, vowel, final: '', isWeak: true });
}

/** Everything the spellings say, for the version of the recognizer. */
export const hangulContent = JSON.stringify([[...onsets], TENSE, [...nuclei], AFTER_SH, CODAS]);
