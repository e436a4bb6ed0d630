const FIRST_SYLLABLE = 0xac00;
const LAST_SYLLABLE = 0xd7a3;
/** Syllables that share an initial. */
const PER_INITIAL = 21 * 28;
const INITIALS = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ';

/** The first consonants of Hangul syllables, as Koreans abbreviate words (나르디 → ㄴㄹㄷ); undefined for any other text. */
export function toInitialJamo(hangul: string): string | undefined {
  let jamo = '';
  for (const syllable of hangul.normalize('NFC')) {
    if (syllable === ' ') continue;
    const code = syllable.codePointAt(0) ?? 0;
    if (code < FIRST_SYLLABLE || code > LAST_SYLLABLE) return undefined;
    jamo += INITIALS.charAt(Math.floor((code - FIRST_SYLLABLE) / PER_INITIAL));
  }
  return jamo === '' ? undefined : jamo;
}
