import { makeSpellingReader, type SpellingReader } from './spelling-reader.ts';

// Phonemes (see latin-readings.ts) as they are spelled in other alphabets. Compiled by hand for this project.
const CYRILLIC = `
  a=а b=б C=ч d=д e=е [^]e=э f=ф g=г h=х i=и J=дж k=к l=л m=м n=н o=о p=п r=р s=с S=ш t=т T=т D=з u=у v=в V=а w=в y=й z=з Z=ж @=е :=
  ya=я [i]a($)=я yu=ю ye=е yo=йо ts=ц
`;
const ARABIC = `
  a=ا b=ب C=تش d=د e=ي f=ف g=غ h=ه i=ي J=ج k=ك l=ل m=م n=ن o=و p=ب r=ر s=س S=ش t=ت T=ث D=ذ u=و v=ف V=ا w=و y=ي z=ز Z=ج @= :=
  yy=ي [^]i=اي [^]e=اي [^]o=او [^]u=او [^]@=ا ii=ي ei=ي [^]ei=اي ai=اي ou=و au=او
`;
/** Short vowels left out, as Arabic does: e first, then a as well. */
const ARABIC_E = `
  e= [^]e=ا e($)=ي
`;
const ARABIC_SHORT = `
  ${ARABIC_E} a(KK)= [^]a(KK)=ا
`;
const ARABIC_G = `
  g=ج
`;
const TABLES: { readonly [script: string]: readonly string[] } = {
  Cyrillic: [CYRILLIC, CYRILLIC, `${CYRILLIC} l(K)=ль l($)=ль`, `${CYRILLIC} h=г w=у`],
  Arabic: [ARABIC, ARABIC + ARABIC_E, ARABIC + ARABIC_SHORT, ARABIC + ARABIC_SHORT + ARABIC_G],
};

/** What writes phonemes in each alphabet, the most usual way first; the first two of Cyrillic differ in doubled consonants alone. */
export const ALPHABETS: { readonly [script: string]: readonly SpellingReader[] } = Object.fromEntries(
  Object.entries(TABLES).map(([script, tables]) => [script, tables.map((table) => makeSpellingReader(table))]),
);

/** Everything the spellings say, for the version of the recognizer. */
export const alphabetContent = [CYRILLIC, ARABIC, ARABIC_E, ARABIC_SHORT, ARABIC_G].join('\n');
