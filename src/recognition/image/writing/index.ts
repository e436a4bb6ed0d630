export { type LineModels, nameLineReader } from './line-models.ts';
export { type LineReader, makeLineReader, type TextLine, WRITING_SIDE_PX } from './line-reader.ts';
export { mayHoldText } from './may-hold-text.ts';
export { recognizeWriting } from './recognize-writing.ts';
