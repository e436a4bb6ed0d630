export type { AlteredPatch } from './altered-patch.ts';
export { ALTERED_VERSION, findAltered } from './find-altered.ts';
export { recognizeAltered } from './recognize-altered.ts';
