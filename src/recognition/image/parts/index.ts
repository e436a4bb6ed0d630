export { cutPlane } from './cut-plane.ts';
export { findFramed } from './find-framed.ts';
export { findTiles } from './find-tiles.ts';
export { halvePlane } from './halve-plane.ts';
