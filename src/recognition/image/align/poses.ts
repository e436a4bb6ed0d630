import { type Affine, mapPart } from './affine.ts';

/** One way in which a listing may show a picture of the register: what is looked for first, before it is fitted. */
interface Pose {
  /** Where a point of the listing's picture stands in the register's. */
  readonly map: Affine;
  /** What the listing shows beside the register's picture; absent: nothing, all of it lies inside. */
  readonly outside?: number;
}

/** Crops cut off so much of each side's length, or several times as much: a crop halfway between two is still near both. */
const CROP_STEP = 0.08;
const MOST_STEPS = 4;

/** Turns, by cosine and sine, of 5 and 10 degrees: what is turned by up to 12 is near one of them. */
const TURNS = [
  [0.9961946980917455, 0.08715574274765817],
  [0.984807753012208, 0.17364817766693033],
] as const;

const WHITE = 255;
const BLACK = 0;

/**
 * The poses of a picture whose width is `aspect` times its height: crops of the same share of both sides, wherever they lie, the whole among them; and
 * small turns with white or black corners, or cut to what has none.
 */
export function listPoses(aspect: number): readonly Pose[] {
  const poses: Pose[] = [];
  for (let steps = 0; steps <= MOST_STEPS; steps++) {
    const size = 1 - steps * CROP_STEP;
    for (let top = 0; top <= steps; top++) {
      for (let left = 0; left <= steps; left++) {
        poses.push({ map: [size, 0, left * CROP_STEP, 0, size, top * CROP_STEP] });
      }
    }
  }
  for (const [cosine, sine] of TURNS) {
    for (const turn of [turnOf(cosine, sine, aspect), turnOf(cosine, -sine, aspect)]) {
      poses.push({ map: turn, outside: WHITE }, { map: turn, outside: BLACK }, { map: cutCorners(turn) });
    }
  }
  return poses;
}

/** A turn about the middle, on a ground as large as the turned picture needs. */
function turnOf(cosine: number, sine: number, aspect: number): Affine {
  const [width, height] = [aspect * cosine + Math.abs(sine), aspect * Math.abs(sine) + cosine];
  const [a, b, d, e] = [(cosine * width) / aspect, (sine * height) / aspect, -sine * width, cosine * height];
  return [a, b, 0.5 - (a + b) / 2, d, e, 0.5 - (d + e) / 2];
}

/** The largest middle part, of the same share of both sides, that shows nothing but the picture. */
function cutCorners(map: Affine): Affine {
  const [a, b, , d, e] = map;
  const share = 1 / Math.max(Math.abs(a) + Math.abs(b), Math.abs(d) + Math.abs(e));
  return mapPart(map, [(1 - share) / 2, (1 - share) / 2, share, share]);
}
