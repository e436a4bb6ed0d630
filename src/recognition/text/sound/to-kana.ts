const ROWS: { readonly [consonant: string]: string } = {
  '': 'ア イ ウ エ オ',
  k: 'カ キ ク ケ コ',
  g: 'ガ ギ グ ゲ ゴ',
  s: 'サ シ ス セ ソ',
  T: 'サ シ ス セ ソ',
  z: 'ザ ジ ズ ゼ ゾ',
  D: 'ザ ジ ズ ゼ ゾ',
  t: 'タ ティ トゥ テ ト',
  d: 'ダ ディ ドゥ デ ド',
  n: 'ナ ニ ヌ ネ ノ',
  h: 'ハ ヒ フ ヘ ホ',
  b: 'バ ビ ブ ベ ボ',
  p: 'パ ピ プ ペ ポ',
  m: 'マ ミ ム メ モ',
  y: 'ヤ イ ユ イェ ヨ',
  r: 'ラ リ ル レ ロ',
  l: 'ラ リ ル レ ロ',
  w: 'ワ ウィ ウ ウェ ウォ',
  f: 'ファ フィ フ フェ フォ',
  v: 'ヴァ ヴィ ヴ ヴェ ヴォ',
  S: 'シャ シ シュ シェ ショ',
  C: 'チャ チ チュ チェ チョ',
  J: 'ジャ ジ ジュ ジェ ジョ',
  Z: 'ジャ ジ ジュ ジェ ジョ',
};
/** A consonant without a vowel of its own. */
const ALONE: { readonly [consonant: string]: string } = {
  k: 'ク', g: 'グ', s: 'ス', T: 'ス', z: 'ズ', D: 'ズ', t: 'ト', d: 'ド', n: 'ン', h: 'フ', b: 'ブ', p: 'プ', m: 'ム', y: 'イ', r: 'ル', l: 'ル',
  w: 'ウ', f: 'フ', v: 'ヴ', S: 'シュ', C: 'チ', J: 'ジ', Z: 'ジュ',
}; // prettier-ignore
const SMALL: { readonly [vowel: string]: string } = { a: 'ャ', u: 'ュ', e: 'ェ', o: 'ョ', i: '' };

const kana = new Map<string, string>();
for (const [consonant, row] of Object.entries(ROWS)) {
  const [a = '', i = '', u = '', e = '', o = ''] = row.split(' ');
  for (const [vowel, letter] of Object.entries({
    a,
    i,
    u,
    e,
    o,
    V: a,
    '@': consonant === '' || 'SZJC'.includes(consonant) ? o : a,
  }))
    kana.set(consonant + vowel, letter);
  if (consonant === '' || 'ywSCJZ'.includes(consonant)) continue;
  for (const [vowel, small] of Object.entries(SMALL)) kana.set(`${consonant}y${vowel}`, i + small);
}
for (const [vowel, letter] of Object.entries({ a: 'クワ', i: 'クイ', e: 'クエ', o: 'クオ' }))
  kana.set(`kw${vowel}`, letter);
for (const [vowel, letter] of Object.entries({ a: 'ツァ', i: 'ツィ', u: 'ツ', e: 'ツェ', o: 'ツォ' }))
  kana.set(`ts${vowel}`, letter);

/** What Japanese writers do differently with the same sounds. */
export interface KanaStyle {
  /** v as ブ and バ instead of ヴ. */
  readonly hasPlainV: boolean;
  /** r after a vowel as a long vowel instead of ル. */
  readonly hasSilentR: boolean;
  /** ッ before the last consonant after a short vowel. */
  readonly hasStop: boolean;
}

/** What phonemes are written as together: the letters so far, and what comes with one phoneme more. */
interface Step {
  letters: string | undefined;
  readonly next: (Step | undefined)[];
}

const CODES = 128;

function makeStep(): Step {
  return { letters: undefined, next: Array.from({ length: CODES }) };
}

const first = makeStep();
for (const [phonemes, letters] of kana) {
  let step = first;
  for (let at = 0; at < phonemes.length; at++) step = step.next[phonemes.charCodeAt(at)] ??= makeStep();
  step.letters = letters;
}

const VOWEL = /[aeiouV@]/;
const PLAIN_V: { readonly [letters: string]: string } = { ヴァ: 'バ', ヴィ: 'ビ', ヴェ: 'ベ', ヴォ: 'ボ', ヴ: 'ブ' };

/** Writes phonemes (see `latin-readings.ts`) in katakana. */
export function toKana(sounds: string, style: KanaStyle): string {
  const phonemes = sounds.includes('ou') ? sounds.replaceAll('ou', 'o:') : sounds;
  let written = '';
  for (let at = 0; at < phonemes.length;) {
    let letters: string | undefined;
    let width = 1;
    let step: Step | undefined = first;
    for (let end = at; end < phonemes.length;) {
      step = step.next[phonemes.charCodeAt(end++)];
      if (step === undefined) break;
      if (step.letters === undefined) continue;
      ({ letters } = step);
      width = end - at;
    }
    written += letters ?? writeAlone(phonemes, at, written, style);
    at += width;
  }
  if (!style.hasPlainV || !written.includes('ヴ')) return written;
  return written.replaceAll(/ヴ[ァィェォ]?/g, (letters) => PLAIN_V[letters] ?? letters);
}

function writeAlone(phonemes: string, at: number, written: string, style: KanaStyle): string {
  const phoneme = phonemes.charAt(at);
  const before = phonemes.charAt(at - 1);
  if (phoneme === ':') return written.endsWith('ー') ? '' : 'ー';
  if (phoneme === 'r' && style.hasSilentR && (VOWEL.test(before) || before === ':'))
    return written.endsWith('ー') ? '' : 'ー';
  if (phoneme === 'm' && /[bp]/.test(phonemes.charAt(at + 1))) return 'ン';
  if (phoneme === phonemes.charAt(at + 1)) return /[ktpdg]/.test(phoneme) ? 'ッ' : '';
  const rest = phonemes.slice(at + 1);
  const isStopped = style.hasStop && /[ktpdgSCJ]/.test(phoneme) && (rest === '' || rest === 's') && VOWEL.test(before);
  // After two vowels (naik) the consonant is not doubled.
  return (isStopped && !VOWEL.test(phonemes.charAt(at - 2)) ? 'ッ' : '') + (ALONE[phoneme] ?? '');
}

/** Everything the spellings say, for the version of the recognizer. */
export const kanaContent = JSON.stringify([[...kana], ALONE, PLAIN_V]);
