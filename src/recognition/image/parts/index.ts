export { cutPlane } from './cut-plane.ts';
export { findFramed } from './find-framed.ts';
