export { compileText } from './compile-text.ts';
export type { TextMatcher } from './matcher.ts';
export { recognizeText } from './recognize-text.ts';
export { TEXT_VERSION } from './version.ts';
