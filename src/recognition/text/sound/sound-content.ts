import { phonemeCostContent } from './align-phonemes.ts';
import { latinReadingContent } from './latin-readings.ts';
import { scriptReadingContent } from './script-readings.ts';
import { skeletonContent } from './skeleton.ts';
import { soundRuleContent } from './sound-rules.ts';
import { alphabetContent } from './to-alphabets.ts';
import { kanaContent } from './to-kana.ts';
import { hangulContent } from './to-hangul.ts';

/** Everything the tables of this folder say, for the version of the recognizer. */
export const soundContent: string = [
  soundRuleContent,
  latinReadingContent,
  scriptReadingContent,
  phonemeCostContent,
  skeletonContent,
  alphabetContent,
  kanaContent,
  hangulContent,
].join('\n');
