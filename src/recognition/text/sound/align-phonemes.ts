/**
 * What it costs to hear one sound for another, from 0 (the same to most ears) to 1 (another word). Each group lists sounds that are
 * alike, and their cost; c stands for ts. Compiled by hand for this project.
 */
const ALIKE = `
  sz=.15 ZJ=.1 SC=.35 SZ=.3 CJ=.35 vw=.2 vf=.3 bv=.35 bp=.4 td=.4 kg=.4 gJ=.35 tT=.15 dD=.1 zD=.15 TD=.15 sT=.25 zT=.4 lr=.45 mn=.8 kh=.5 gh=.4
  sS=.4 zJ=.3 zZ=.3 fp=.5 fh=.5 yi=.05 wu=.05 cz=.3 cs=.4 cC=.35
  aV=.1 a@=.2 e@=.15 V@=.1 o@=.25 i@=.35 u@=.25 uV=.25 oV=.25 ae=.35 ei=.25 ou=.2 ao=.35 uU=.05 oO=.05 ui=.4 eo=.6 ai=.6 au=.6 eu=.6 iV=.6
  eV=.35 oi=.7
`;
/** What it costs to hear a sound that is not there, or to miss one. */
const LOOSE = ':=0 U=0 O=.05 @=.3 h=.3 y=.3 w=.4 a=.55 e=.45 i=.5 o=.55 u=.5 V=.5';

/** Sounds that a script writes alike, and those that its writers hear otherwise. */
const BY_SCRIPT: { readonly [script: string]: string } = {
  Katakana:
    'lr=0 bv=.05 sT=0 zD=0 zJ=.1 ZJ=0 sS=.1 tC=.25 cC=.1 cz=.1 fh=.1 wv=.2 zs=.15 yJ=.25 TS=.05 a@=.05 aV=0 eV=.3 e@=.15',
  Hangul: 'lr=0 bv=0 fp=0 sT=0 zJ=0 ZJ=0 Dd=0 cC=.05 cJ=.1 Cz=.2 sS=.1 kh=.3 oV=.1 e@=.1 V@=0 aV=.1 eV=.25 ae=.2',
  Initials: 'lr=0 bv=0 fp=0 sT=0 zJ=0 ZJ=0 Dd=0 cC=.05 cJ=.1 Cz=.2 sS=0 kh=.3 kg=.3',
  Cyrillic: 'wv=.05 tT=0 TD=.1 Dd=.1 Dz=.05 Tf=.3 ZJ=0 hg=.3 @e=.05 ae=.2 Va=0 cz=.15 cs=.25',
  Arabic:
    'pb=0 fv=0 gJ=.1 gk=.3 hg=.3 ou=0 ei=0 ZJ=0 CS=.1 sz=.1 cz=.1 cs=.15 tT=0 Dd=0 hk=.3 @a=.1 au=.35 ai=.4 ae=.2 ao=.25 oi=.5 eu=.5 uV=.2 hS=.4',
  Hebrew: 'pb=.2 pf=0 bv=0 gJ=.1 hk=.2 ou=0 ei=0 cz=.1 cs=.1 tT=0 CS=.2',
};
const LOOSE_BY_SCRIPT: { readonly [script: string]: string } = {
  Katakana: 'w=.2 y=.15',
  Hangul: 'w=.15 y=.15',
  Cyrillic: 'y=.15 w=.3 h=.25',
  Arabic: 'h=.25 y=.15 w=.25',
};

const CODES = 128;
const OTHER = 1;
const RARE = 0.9;
const VOWELS = new Uint8Array(CODES);
for (const vowel of 'aeiouV@') VOWELS[vowel.charCodeAt(0)] = 1;

/** What the writers of a script hear alike, and what it cannot say, so that a form may have it for nothing or little. */
export interface Hearing {
  readonly substitution: Float32Array;
  readonly loose: Float32Array;
  /** Short vowels are not written (Arabic, Hebrew). */
  readonly hasNoVowels: boolean;
  /** r after a vowel is not heard (Japanese, Korean). */
  readonly hasNoR: boolean;
  /** Of each syllable only the first consonant is written (initial jamo). */
  readonly hasInitials: boolean;
}

function readCosts(table: string): readonly (readonly [sounds: string, cost: number])[] {
  return table
    .trim()
    .split(/\s+/)
    .map((entry) => {
      const at = entry.lastIndexOf('=');
      return [entry.slice(0, at), Number(entry.slice(at + 1))] as const;
    });
}

function makeHearing(script: string): Hearing {
  const substitution = new Float32Array(CODES * CODES).fill(OTHER);
  const loose = new Float32Array(CODES).fill(RARE);
  for (let code = 0; code < CODES; code++) substitution[code * CODES + code] = 0;
  for (const [sounds, cost] of readCosts(`${ALIKE} ${BY_SCRIPT[script] ?? ''}`)) {
    substitution[sounds.charCodeAt(0) * CODES + sounds.charCodeAt(1)] = cost;
    substitution[sounds.charCodeAt(1) * CODES + sounds.charCodeAt(0)] = cost;
  }
  for (const [sound, cost] of readCosts(`${LOOSE} ${LOOSE_BY_SCRIPT[script] ?? ''}`)) loose[sound.charCodeAt(0)] = cost;
  const hasNoR = script === 'Katakana' || script === 'Hangul';
  return {
    substitution,
    loose,
    hasNoVowels: script === 'Arabic' || script === 'Hebrew',
    hasNoR,
    hasInitials: script === 'Initials',
  };
}

const hearings = new Map(
  ['Latin', 'Katakana', 'Hangul', 'Initials', 'Cyrillic', 'Greek', 'Arabic', 'Hebrew'].map((script) => [
    script,
    makeHearing(script),
  ]),
);
const latin = makeHearing('Latin');

/** How readers of a script (as `scriptOf` names it) hear what is written in it. */
export function hearingOf(script: string): Hearing {
  return hearings.get(script) ?? latin;
}

const [I, O, R, U] = [...'ioru'].map((letter) => letter.charCodeAt(0));
const MAX_LENGTH = 64;
const UNWRITTEN = 0.05;
/** Vowels that Arabic and Hebrew leave out, the short ones, cost less than those that they may write. */
const SHORT = 0.08;
const FULL = 0.2;
const rows = [new Float32Array(MAX_LENGTH + 1), new Float32Array(MAX_LENGTH + 1)] as const;

const CLOSING = new Set([...'nmlrkptg'].map((letter) => letter.charCodeAt(0)));
const SILENT = new Set([...'aeiouV@wy:'].map((letter) => letter.charCodeAt(0)));

/** Of initials: vowels are never written, and consonants that may close a syllable need not be. */
function missingInitial(form: string, at: number): number {
  const code = form.charCodeAt(at);
  if (SILENT.has(code)) return 0;
  return CLOSING.has(code) && VOWELS[form.charCodeAt(at + 1) & 127] !== 1 ? UNWRITTEN : OTHER;
}

/** What it costs that the form's sound at `at` is missing from the span. */
function missing(form: string, at: number, { hasNoVowels, hasNoR, hasInitials, loose }: Hearing): number {
  const code = form.charCodeAt(at) & 127;
  if (hasInitials) return missingInitial(form, at);
  if (hasNoVowels && VOWELS[code] === 1) return code === I || code === O || code === U ? FULL : SHORT;
  if (hasNoR && code === R && VOWELS[form.charCodeAt(at + 1) & 127] !== 1) return UNWRITTEN;
  return loose[code] ?? 1;
}

/**
 * The least cost at which the phonemes of a span are heard as those of a form, see `latin-readings.ts` and `script-readings.ts`. Sounds
 * past the 64th are not looked at. Time is the product of the lengths.
 */
export function alignPhonemes(span: string, form: string, hearing: Hearing): number {
  const { substitution, loose } = hearing;
  const width = Math.min(form.length, MAX_LENGTH);
  const height = Math.min(span.length, MAX_LENGTH);
  let [before, here] = rows;
  before[0] = 0;
  for (let k = 1; k <= width; k++) before[k] = (before[k - 1] ?? 0) + missing(form, k - 1, hearing);
  for (let i = 1; i <= height; i++) {
    const heard = span.charCodeAt(i - 1) & 127;
    const added = loose[heard] ?? 1;
    here[0] = (before[0] ?? 0) + added;
    for (let k = 1; k <= width; k++) {
      const changed = (before[k - 1] ?? 0) + (substitution[heard * CODES + (form.charCodeAt(k - 1) & 127)] ?? OTHER);
      const more = (before[k] ?? 0) + added;
      const less = (here[k - 1] ?? 0) + missing(form, k - 1, hearing);
      here[k] = Math.min(changed, more, less);
    }
    [before, here] = [here, before];
  }
  return before[width] ?? 0;
}

/** Everything the costs say, for the version of the recognizer. */
export const phonemeCostContent = JSON.stringify([ALIKE, LOOSE, BY_SCRIPT, LOOSE_BY_SCRIPT]);
