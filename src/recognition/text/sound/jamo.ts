/** The letters of Hangul syllables, in the order of their code points. */
export const INITIALS = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ';
export const VOWELS = 'ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ';
/** The first is none. */
export const FINALS = ' ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ';
export const FIRST_SYLLABLE = 0xac00;
const LAST_SYLLABLE = 0xd7a3;
/** Syllables that share an initial. */
const PER_INITIAL = 21 * 28;

/** Maps each syllable by the places of its letters; undefined when something else stands there. Blanks are left out. */
function mapSyllables(hangul: string, map: (index: number) => string): string | undefined {
  let mapped = '';
  for (const syllable of hangul.normalize('NFC')) {
    if (syllable === ' ') continue;
    const code = syllable.codePointAt(0) ?? 0;
    if (code < FIRST_SYLLABLE || code > LAST_SYLLABLE) return undefined;
    mapped += map(code - FIRST_SYLLABLE);
  }
  return mapped === '' ? undefined : mapped;
}

function initialOf(index: number): string {
  return INITIALS.charAt(Math.floor(index / PER_INITIAL));
}

/** The first consonants of Hangul syllables, as Koreans abbreviate words (나르디 → ㄴㄹㄷ); undefined for any other text. */
export function toInitialJamo(hangul: string): string | undefined {
  return mapSyllables(hangul, initialOf);
}

/** Hangul syllables letter by letter (나르디 → ㄴㅏㄹㅡㄷㅣ); undefined for any other text. */
export function toLetterJamo(hangul: string): string | undefined {
  return mapSyllables(hangul, (index) => {
    const vowel = VOWELS.charAt(Math.floor((index % PER_INITIAL) / FINALS.length));
    return initialOf(index) + vowel + FINALS.charAt(index % FINALS.length).trim();
  });
}
