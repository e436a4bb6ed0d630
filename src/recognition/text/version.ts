import { digestOf } from '../../evidence/index.ts';
import { cueContent } from './context/cues.ts';
import { noBrandContent } from './context/read-contradiction.ts';
import { kanaAlikeContent } from './fields/kana-alike.ts';
import { lookAlikeContent } from './fold/look-alikes.ts';
import { simplifyHanContent } from './fold/simplify-han.ts';
import { characterPartContent } from './han/character-parts.ts';
import { nearShapeContent } from './han/near-shapes.ts';
import { hanWordContent } from './han/ordinary-words.ts';
import { syllableContent } from './han/syllables.ts';
import { LEXICONS } from './lexicon/lexicons.ts';
import { editContent } from './near/edit-factors.ts';
import { soundContent } from './sound/sound-content.ts';
import { drawAlikeContent } from './spell/draw-alike.ts';
import { kanaStrokeContent } from './spell/kana-strokes.ts';
import { inflectionContent } from './spell/inflections.ts';
import { commonWordContent } from './words/common-words.ts';
import { ordinaryWordContent } from './words/ordinary-words.ts';

/** Raised with every change of the rules in code; the tables speak for themselves. */
const CODE_VERSION = 1;

/** Names the rules and tables of this recognizer, and the Unicode version it folds by: with the register it decides every text signal. */
export const TEXT_VERSION: string = `text-${CODE_VERSION}-${digestOf(
  [
    lookAlikeContent,
    kanaAlikeContent,
    drawAlikeContent,
    kanaStrokeContent,
    simplifyHanContent,
    commonWordContent,
    ordinaryWordContent,
    inflectionContent,
    editContent,
    soundContent,
    cueContent,
    noBrandContent,
    syllableContent,
    hanWordContent,
    characterPartContent,
    nearShapeContent,
    JSON.stringify(LEXICONS),
    process.versions['unicode'] ?? '',
  ].join('\n'),
).slice(7, 23)}`;
