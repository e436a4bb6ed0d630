import { makeSpellingReader } from './spelling-reader.ts';

// Phonemes of `script-readings.ts` in Latin letters.
const FULL = `
  a=a b=b C=ch d=d e=e f=f g=g h=h i=i J=j k=k l=l m=m n=n o=o p=p r=r s=s S=sh t=t T=th u=u v=v V=eo w=w y=y z=z Z=zh U=u O=o :=
`;
/** As a speaker of English writes what they hear: vowels that carry a consonant left out. */
const HEARD = `
  U= O= V=u ks=x kUs=x kU($)=k sU($)=s
`;

const readFull = makeSpellingReader(FULL);
const readHeard = makeSpellingReader(FULL, HEARD);

const CONSONANTS_ALONE = /([bCdfghJklmnprsStTvwzZ])(?=[bCdfghJklmnprsStTvwzZ])/g;

/** Spellings of phonemes in Latin letters, most usual first. `isAbjad` words get the vowels that their script leaves out. */
export function romanize(phonemes: string, isAbjad: boolean): readonly string[] {
  const spellings = [readFull(phonemes), readHeard(phonemes)];
  if (isAbjad) spellings.unshift(readFull(phonemes.replaceAll(CONSONANTS_ALONE, '$1a')));
  return [...new Set(spellings)];
}
