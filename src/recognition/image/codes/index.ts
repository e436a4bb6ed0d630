export { CODE_READER_WASM, type CodeReader, CODES_SIDE_PX, CODES_VERSION, makeCodeReader } from './code-reader.ts';
export { type CompiledCodes, compileCodes, updateCodes } from './compile-codes.ts';
export type { FoundCode } from './found-code.ts';
export { listLikelyCodes } from './likely-codes.ts';
export { type CodesByImage, recognizeCodes } from './recognize-codes.ts';
