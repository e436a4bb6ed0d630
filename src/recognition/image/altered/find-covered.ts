import type { LumaPlane } from '../decode/index.ts';
import type { AlteredPatch } from './altered-patch.ts';
import { type EvenArea, growEven, measureBrightness } from './grow-even.ts';
import { measureShape } from './measure-shape.ts';
import type { Squared } from './steepness.ts';
import { walkRim } from './walk-rim.ts';

/** Shares of the picture. */
const MIN_AREA = 0.006;
const MAX_AREA = 0.4;
/** Rectangles, ellipses and broad strokes, without holes: a label, a banner, a plate for a price bear print, which leaves holes. */
const MIN_FULLNESS = 0.9;
const MAX_RAGGEDNESS = 1.85;
const MAX_HOLES = 0.1;
/** Brightness of what was filled in strays by less; what is photographed strays more. */
const MAX_STRAY = 0.6;
/** Shares of the rim: brightness changes at once at this much, and what lies beyond is even at no more. */
const MIN_CHANGED = 0.85;
const MAX_PLAIN = 0.36;
/** Edges of what lies around end at the patch: so many in all, so many at each of three sides. */
const MIN_ENDS = 10;
const MIN_SIDE_ENDS = 2;
const MIN_SIDES = 3;
/** Of what lies around no more is as even as a drawing; white, which grounds are made of, is not counted. */
const MAX_EVEN = 0.6;
const WHITE = 245;

/**
 * Finds what was laid over a photograph: an area of one brightness with a clean outline at which what lies around breaks off. Nothing is
 * found in drawings, which are made of such areas.
 */
export function findCovered(squared: Squared): readonly AlteredPatch[] {
  const found: AlteredPatch[] = [];
  const size = squared.plane.luma.length;
  const limits = { leastPixels: size * MIN_AREA, mostPixels: size * MAX_AREA, stray: MAX_STRAY };
  for (const area of growEven(squared, limits)) {
    const patch = toPatch(squared.plane, area);
    if (patch !== undefined) found.push(patch);
  }
  return found;
}

function toPatch(plane: LumaPlane, area: EvenArea): AlteredPatch | undefined {
  const shape = measureShape(area.pixels, plane.widthPx);
  const isClean =
    shape.fullness >= MIN_FULLNESS &&
    shape.raggedness <= MAX_RAGGEDNESS &&
    area.pixels.length >= shape.area * (1 - MAX_HOLES);
  if (!isClean) return undefined;
  const { brightness, stray } = measureBrightness(plane, area.pixels);
  if (stray > MAX_STRAY) return undefined;
  const rim = walkRim(plane, area, shape.box, brightness);
  const ends = rim.ends.reduce((sum, one) => sum + one, 0);
  const isLaidOver =
    rim.changed >= MIN_CHANGED &&
    rim.plain <= MAX_PLAIN &&
    ends >= MIN_ENDS &&
    rim.ends.filter((count) => count >= MIN_SIDE_ENDS).length >= MIN_SIDES;
  if (!isLaidOver || evenAround(plane, area) > MAX_EVEN) return undefined;
  const by = Math.round(rim.awayPx);
  const [x, y, width, height] = shape.box;
  return {
    way: 'covered',
    // The outermost pixels, which JPEG has touched, are not even. The picture does not end before the change.
    box: [Math.max(0, x - by), Math.max(0, y - by), width + 2 * by, height + 2 * by],
    // Less sure the fewer edges end at it: at the least number about as sure as not.
    score: rim.changed * (1 - MIN_ENDS / (2.5 * ends)),
    measured: { ends, rim: rim.changed, stray },
  };
}

/** The share of the pixels around an area that are hardly another brightness than those at their right and below. */
function evenAround({ luma, widthPx }: LumaPlane, { labels, label }: EvenArea): number {
  let [even, all] = [0, 0];
  for (let at = 0; at + widthPx + 1 < luma.length; at++) {
    const here = luma[at] as number;
    if (here >= WHITE || labels[at] === label) continue;
    all++;
    const aside = here - (luma[at + 1] as number);
    const below = here - (luma[at + widthPx] as number);
    if (aside <= 1 && aside >= -1 && below <= 1 && below >= -1) even++;
  }
  return all === 0 ? 1 : even / all;
}
