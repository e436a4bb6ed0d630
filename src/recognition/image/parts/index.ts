export { cutPlane } from './cut-plane.ts';
export { findFramed } from './find-framed.ts';
export { findTiles } from './find-tiles.ts';
