export * from './signal.ts';
export { hashVariants } from './image/dihedral.ts';
export { makeFlatMatcher } from './image/image-matcher.ts';
export type { LumaPlane } from './image/luma-plane.ts';
export { hashRegisterImage, observeImage, type RegisterImageHash } from './image/observe-image.ts';
export { takeSpectrum, toHash } from './image/pdq.ts';
export { type LeftOutImage, listLeftOutImages, listRegisterImages } from './image/register-images.ts';
export {
  compileRecognizers,
  MODELS,
  type ObservedImage,
  recognize,
  type Recognizers,
  updateRecognizers,
} from './recognize.ts';
export * from './text/index.ts';
