import { makeSpellingReader, type SpellingReader } from './spelling-reader.ts';

/**
 * How buyers of several languages read a word in Latin letters aloud. What comes out are phonemes, one character each:
 *
 *   a e i o u        vowels; V is the vowel of "cup", @ the last one of "clever", : makes the vowel before it long
 *   p b t d k g f v s z m n l r h w y   as in English
 *   S C Z J T D      shop, church, azure, jar, thin, then
 *
 * Compiled by hand for this project.
 */
const LETTERS = `
  a=a b=b c=k d=d e=e f=f g=g h=h i=i j=J k=k l=l m=m n=n o=o p=p q=k r=r s=s t=t u=u v=v w=w x=ks y=i z=z
  æ=e ø=e œ=e ð=d đ=d þ=T ł=l ŋ=ng ə=@ ɛ=e ɔ=o
  y(V)=y c(F)=s sc(F)=s ch=C tch=C ck=k sh=S sch=S ph=f th=T qu=kw [^]x=S cc(F)=ks [K]j(V)=i zh=Z dj=J oo=u: ee=i: [^]hj=y
`;
const ENGLISH = `
  [^]x=z
  a(Ke$)=ei i(Ke$)=ai y(Ke$)=ai o(Ke$)=ou u(Ke$)=u: e(Ke$)=i: e($)= [^K]e($)=i: [^KK]e($)=i:
  u(KK)=V u(K$)=V er($)=@r er(n$)=@r th(er)=D [^]i(KV)=ai iron($)=aiVn ble(K)=bl ur(K)=V:r lle($)=l [b]le($)=@l [t]le($)=@l [p]le($)=@l [d]le($)=@l [g]le($)=@l [k]le($)=@l [^K]y($)=ai
  ea=i: ai=ei ay=ei ie=i: ey($)=i ei=ei au=o: aw=o: ou=au ow=ou own($)=aun oi=oi oy=oi oa=ou oe=i: oe($)=ou ue($)=u: eu=yu: ew=yu: igh=ai
  g(F)=J gg(F)=g dge=J ge($)=J ce($)=s ght=t gh=g gh($)= wh=w [^]kn=n [^]gn=n [^]wr=r [^]ps=s [^]pt=t mb($)=m que($)=k gue($)=g
  tion=S@n sion=Z@n ture($)=C@r [s]t(le)= [s]tle(K)=l [s]t(en)= ye($)=ai mbe($)=m bury($)=beri a(ve)=ei ie(r)=i:
  ew(V)=ew oo(k)=u ere($)=i@r eer($)=i@r ear($)=i@r oor($)=u@r ire($)=ai@r
  a(KeB)=ei i(KeB)=ai o(KeB)=ou u(KeB)=u: [VK]e(B)=
`;
/** A final e that is no sign of a long vowel but a syllable, as in names from Greek and Italian. */
const ENGLISH_FINAL_E = `
  e($)=i [^K]e($)=i: a(Ke$)=a o(Ke$)=o u(Ke$)=u e(Ke$)=e ge($)=Ji ce($)=si que($)=k lle($)=l
`;
const FRENCH = `
  ch=S g(F)=Z j=Z gn=ny qu=k ou=u: oi=wa au=o: eau=o: aux($)=o: eaux($)=o: ai=e ei=e eu=@ œu=@ u=u h= y=i th=t ill(V)=iy
  e($)= es($)= s($)= t($)= d($)= x($)= z($)= p($)= er($)=e ez($)=e et($)=e
  an(K)=an am(K)=an en(K)=an em(K)=am in(K)=an im(K)=an ain($)=an ein($)=an in($)=an
  [V]s(V)=z gu(F)=g tion=syon [K]j(V)=Z s(j)= ault($)=o: [ll]e(r)= ch(r)=k
`;
const ITALIAN = `
  c(F)=C ci(V)=C cc(F)=C cci(V)=C ch=k g(F)=J gi(V)=J gg(F)=J gh=g gli=li gn=ny sc(F)=S sci(V)=S sch=sk z=ts zz=ts [^]x=ks j=y h= [V]s(V)=z th=t
  qu=ku w=v y=i
`;
const GERMAN = `
  w=v [^]v=f z=ts tz=ts [^]s(V)=z sch=S ch=h ei=ai ey=ai ai=ai ie=i: eu=oi [^]st=St [^]sp=Sp j=y qu=kv th=t chs=ks c(F)=ts d($)=t b($)=p g($)=k
  sh=sh h=h [V]h(K)=: [V]h($)=: er($)=@r
`;
const SPANISH = `
  j=h g(F)=h gu(F)=g ll=y qu(F)=k h= z=s v=b ch=C th=t y(V)=y
`;

/** A reading, and how usual it is among the readings of a name nobody has heard. */
export interface Reading {
  readonly phonemes: string;
  /** The same with doubled consonants kept, for scripts that write them. */
  readonly doubled: string;
  readonly weight: number;
}

/** A reader, how usual its readings are, and the words that it may read otherwise than those before it. */
const READERS: readonly (readonly [read: SpellingReader, weight: number, own?: RegExp])[] = [
  [makeSpellingReader(LETTERS, ENGLISH), 1],
  [makeSpellingReader(LETTERS), 1],
  [makeSpellingReader(LETTERS, FRENCH), 0.9],
  [makeSpellingReader(LETTERS, ITALIAN), 0.95],
  [makeSpellingReader(LETTERS, ENGLISH, ENGLISH_FINAL_E), 0.9, /e$/],
  [makeSpellingReader(LETTERS, GERMAN), 0.8],
  [makeSpellingReader(LETTERS, SPANISH), 0.8],
];
/** Letters that hardly any other language has together: a name with them is read in that language before any other. */
const SIGNS: readonly (readonly [reader: number, sign: RegExp])[] = [
  [5, /sch|tz|pf|[bdfgklmpr]ch$|mann$|haus$|berg$|burg$|feld$|stein|bach|eich|uch|irch/],
  [3, /cci|cch|ggi|gli|zz|gh[ei]|[^aeiou]zio$|(?:ell|ett|[bcdglmnrt][aio]n|ar)i$|(?:ell|ett)[ao]$/],
  [2, /eau|eux|aux|oux|ault|aume|oche|gn[ey]|ouv|ouch|ienne|(?:elle|ette|oir|ois|ier|ille|ard|eur|euse|ise|ique|age)$/],
  [6, /^ll|illa|[ae]j[ao]$|uel[ao]$/],
];

function hasDoubled(phonemes: string): boolean {
  for (let at = 1; at < phonemes.length; at++) if (phonemes.charCodeAt(at) === phonemes.charCodeAt(at - 1)) return true;
  return false;
}

/** Doubled consonants sound once, and a long mark stands once. */
export function collapseSounds(phonemes: string): string {
  if (!hasDoubled(phonemes)) return phonemes;
  return phonemes.replaceAll(/([^aeiou])\1+/g, '$1').replaceAll(/([aeiou])\1/g, '$1:');
}

/** The readers in the order of a word with each of the signs, and without. */
const ORDERS = [-1, ...SIGNS.keys()].map((sign) => {
  const own = SIGNS[sign]?.[0];
  const order = [...READERS.keys()];
  if (own !== undefined) order.unshift(...order.splice(own, 1));
  return order.map((index) => READERS[index] as (typeof READERS)[number]);
});

/** The readings of one folded word of Latin letters, most usual first, at most seven. */
export function readLatin(word: string): readonly Reading[] {
  const order = ORDERS[SIGNS.findIndex(([, sign]) => sign.test(word)) + 1] ?? READERS;
  const readings: Reading[] = [];
  const known: string[] = [];
  for (const [read, usual, own] of order) {
    if (own?.test(word) === false) continue;
    const doubled = read(word);
    // What is read alike sounds alike.
    if (known.includes(doubled)) continue;
    known.push(doubled);
    const phonemes = collapseSounds(doubled);
    if (readings.some((other) => other.phonemes === phonemes)) continue;
    readings.push({ phonemes, doubled, weight: readings.length === 0 ? 1 : usual });
  }
  return readings;
}

const ownSigns = SIGNS.map(([, sign]) => sign.source);

/** Everything the readings say, for the version of the recognizer. */
export const latinReadingContent = [
  LETTERS,
  ENGLISH,
  ENGLISH_FINAL_E,
  FRENCH,
  ITALIAN,
  GERMAN,
  SPANISH,
  ...ownSigns,
].join('\n');
