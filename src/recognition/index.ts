export * from './signal.ts';
export { CODE_READER_WASM, CODES_SIDE_PX, listLikelyCodes, makeCodeReader } from './image/codes/index.ts';
export { decodeImage } from './image/decode/index.ts';
export type { LumaPlane, Raster } from './image/decode/index.ts';
export {
  fromHex,
  HASH_WORDS,
  hashVariants,
  type ImageHash,
  takeSpectra,
  takeSpectrum,
  toHash,
  toHex,
} from './image/hash/index.ts';
export { LAYOUTS, lookUpPicture, type PictureLookup } from './image/look-up-picture.ts';
export { hashRegisterImage, type RegisterImageHash, SOUGHT_HASHES, soughtHashes } from './image/hash-register-image.ts';
export { type ImageObservation, observeImage } from './image/observe-image.ts';
export { findAltered } from './image/altered/index.ts';
export { findTiles } from './image/parts/index.ts';
export { makePictureReaders } from './image/picture-readers.ts';
export { type LeftOutImage, listLeftOutImages, listRegisterImages } from './image/register-images.ts';
export { listSeenPictures, type SeenPicture } from './image/seen-pictures.ts';
export * from './image/search/index.ts';
export {
  type LineModels,
  type LineReader,
  makeLineReader,
  mayHoldText,
  type TextLine,
  WRITING_SIDE_PX,
} from './image/writing/index.ts';
export {
  compileRecognizers,
  type LearnedModels,
  modelVersions,
  type ObservedImage,
  recognize,
  type Recognizers,
  updateRecognizers,
} from './recognize.ts';
export { type OfferModel, readOfferModel, toOfferJson } from './text/model/offer-model.ts';
export { listOfferedRights, recognizeOffers } from './text/model/recognize-offers.ts';
export { type OfferExample, trainOffers } from './text/model/train/train-offers.ts';
export * from './text/index.ts';
