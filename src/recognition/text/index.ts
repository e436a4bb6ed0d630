export { compileText } from './compile-text.ts';
export type { TextMatcher } from './matcher.ts';
export { recognizeText } from './recognize-text.ts';
export { foldOnce } from './spell/read-units.ts';
export { scriptOf } from './spell/script-of.ts';
export { type Trick, type TrickKind, TRICKS } from './spell/tricks.ts';
export { TEXT_VERSION } from './version.ts';
