export { type Alignment, alignPicture, type SeenPart } from './align-picture.ts';
export { type PosedReference, poseReference } from './pose-reference.ts';
export { type SmallPlane, toSmallPlane } from './small-plane.ts';
