export * from './signal.ts';
export { listRegisterImages } from './image/compile-images.ts';
export { hashRegisterImage, observeImage, type RegisterImageHash } from './image/observe-image.ts';
export { compileRecognizers, MODELS, type ObservedImage, recognize, type Recognizers } from './recognize.ts';
export * from './text/index.ts';
