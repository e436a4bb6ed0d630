import type { Digest } from '../../../evidence/index.ts';
import { bitsApart, HASH_WORDS, type ImageHash, takeSpectrum, toHash } from '../hash/index.ts';
import { type Affine, AS_IT_IS, determinant, mapPart, mirrorMap, type Part, WHOLE } from './affine.ts';
import { drawPart } from './draw-part.ts';
import { findNearestPose, lowBitsOf } from './low-bits.ts';
import { listPoses } from './poses.ts';
import type { PosedReference } from './pose-reference.ts';
import { type Fit, refineMap } from './refine-map.ts';
import { type Grid, halve, SMALL_SIDE, type SmallPlane, toGrid, toPlane } from './small-plane.ts';
import { turnOfMap } from './turn-of-map.ts';

/** A picture of a listing, or a part of one, as it was seen. */
export interface SeenPart {
  readonly hash: ImageHash;
  readonly small: SmallPlane;
  /** Width in heights. */
  readonly aspect: number;
}

/** Pictures of the register: one for each digest. */
interface SoughtReferences {
  readonly digests: readonly Digest[];
  readonly posed: readonly PosedReference[];
}

/** How a picture shows a picture of the register. */
export interface Alignment {
  readonly reference: Digest;
  /** Bits in which the hashes of what both show differ, once one is laid as the other. */
  readonly distance: number;
  /** PDQ quality of what is compared, 0–100. */
  readonly quality: number;
  readonly isMirrored: boolean;
  readonly isInverted: boolean;
  /** What is compared of the listing's picture. */
  readonly part: Part;
  /** How much of the register's picture that is, 0–1 of its area. */
  readonly share: number;
  /** By how much the register's picture is turned, without direction. */
  readonly degrees: number;
}

/** Of 64 low bits; unrelated pictures differ in 32 on average, one in 30,000 in 16 or less. */
const MOST_LOW_BITS = 16;
/** References that are fitted for one picture, the nearest by low bits. */
const MOST_FITTED = 16;
const COARSE_STEPS = 6;
const FINE_STEPS = 8;
/** Below this a fit is none: unrelated pictures. */
const LEAST_CORRELATION = 0.7;
const LEAST_ROUGH = 0.5;

/** Parts that are compared where the whole does not agree: a banner or a patch may cover the others. */
const PARTS: readonly Part[] = [
  [0, 0.2, 1, 0.8],
  [0, 0, 1, 0.8],
  [0.2, 0, 0.8, 1],
  [0, 0, 0.8, 1],
  [0, 0, 1, 0.5],
  [0, 0.5, 1, 0.5],
  [0, 0, 0.5, 1],
  [0.5, 0, 0.5, 1],
];
/**
 * Of the bits that may differ, so many may in a part: what nothing covers agrees in nearly all, and halves of two drawn products have come within 30 bits.
 */
const PART_SHARE = 0.5;

interface AlignOptions extends PartLimits {
  /** Whether a reference is to be found; asked only of those that may be shown. */
  readonly isSought: (digest: Digest) => boolean;
}

interface PartLimits {
  readonly maxDistance: number;
  readonly leastQuality: number;
}

/**
 * Finds the references that a picture shows cropped, turned by a few degrees, covered in part, mirrored or inverted, within `maxDistance` bits and of
 * `leastQuality`. The low bits of its hash say in which pose each could be shown; the best few are fitted to the picture, and what both show then is hashed anew.
 * At most one alignment for each reference.
 */
export function alignPicture(
  seen: SeenPart,
  references: readonly SoughtReferences[],
  { isSought, ...limits }: AlignOptions,
): readonly Alignment[] {
  const candidates = findCandidates(seen.hash, references, isSought);
  if (candidates.length === 0) return [];
  const picture = toGrid(seen.small);
  const fine = halve(picture);
  const coarse = halve(fine);
  return candidates.flatMap(({ digest, posed, start }) => {
    const grid = toGrid(posed.small);
    const rough = refineMap(halve(grid), coarse, start, COARSE_STEPS);
    if (rough === undefined || Math.abs(rough.correlation) < LEAST_ROUGH) return [];
    const fit = refineMap(grid, fine, rough.map, FINE_STEPS);
    if (fit === undefined || !isPlausible(fit)) return [];
    const agreed = compareParts(grid, picture, fit, limits);
    if (agreed === undefined) return [];
    return [
      {
        reference: digest,
        ...agreed,
        isMirrored: determinant(fit.map) < 0,
        isInverted: fit.correlation < 0,
        degrees: turnOfMap(fit.map, seen.aspect, posed.aspect),
      },
    ];
  });
}

interface Candidate {
  readonly digest: Digest;
  readonly posed: PosedReference;
  readonly distance: number;
  readonly start: Affine;
}

/** The nearest references by low bits, each in its nearest pose. Among equally near ones the smaller digest counts, never which of them came first. */
function findCandidates(
  hash: ImageHash,
  references: readonly SoughtReferences[],
  isSought: AlignOptions['isSought'],
): readonly Candidate[] {
  const low = lowBitsOf(hash);
  const candidates: Candidate[] = [];
  for (const { digests, posed: all } of references) {
    for (const [position, posed] of all.entries()) {
      const nearest = findNearestPose(low, posed.poses, MOST_LOW_BITS);
      if (nearest === undefined) continue;
      const digest = digests[position] as Digest;
      if (!isSought(digest)) continue;
      const map = listPoses(posed.aspect)[nearest.pose]?.map as Affine;
      candidates.push({ digest, posed, distance: nearest.distance, start: nearest.isMirrored ? mirrorMap(map) : map });
    }
  }
  return candidates.sort((a, b) => a.distance - b.distance || (a.digest < b.digest ? -1 : 1)).slice(0, MOST_FITTED);
}

/** What a copy may be stretched by: seen in the sides of the two pictures, which a crop of another shape stretches as well. */
const LEAST_AREA = 0.3;
const MOST_AREA = 1.7;
const MOST_STRETCH = 1.35;
const MOST_SHEAR = 0.4;

function isPlausible({ map, correlation }: Fit): boolean {
  if (Math.abs(correlation) < LEAST_CORRELATION) return false;
  const area = Math.abs(determinant(map));
  const [a, b, , d, e] = map;
  const [across, down] = [Math.sqrt(a * a + d * d), Math.sqrt(b * b + e * e)];
  if (!(area >= LEAST_AREA && area <= MOST_AREA)) return false;
  if (across > down * MOST_STRETCH || down > across * MOST_STRETCH) return false;
  return Math.abs(a * b + d * e) <= MOST_SHEAR * across * down;
}

/** The whole where it agrees, else the part that agrees best. */
function compareParts(reference: Grid, picture: Grid, fit: Fit, limits: PartLimits): Compared | undefined {
  const whole = comparePart(reference, picture, fit, WHOLE);
  if (whole !== undefined && whole.distance <= limits.maxDistance && whole.quality >= limits.leastQuality) return whole;
  let best: Compared | undefined;
  for (const part of PARTS) {
    const compared = comparePart(reference, picture, fit, part);
    if (compared === undefined || compared.quality < limits.leastQuality) continue;
    if (best === undefined || compared.distance < best.distance) best = compared;
  }
  return best !== undefined && best.distance <= limits.maxDistance * PART_SHARE ? best : undefined;
}

type Compared = Pick<Alignment, 'distance' | 'quality' | 'part' | 'share'>;

/** Hashes what both show of a part, as much of it as the reference has. */
function comparePart(reference: Grid, picture: Grid, { map, correlation }: Fit, wanted: Part): Compared | undefined {
  const part = shrinkInside(map, wanted);
  if (part === undefined) return undefined;
  const inReference = mapPart(map, part);
  const theirs = takeSpectrum(toPlane(drawPart(reference, inReference, SMALL_SIDE)));
  const ours = takeSpectrum(toPlane(drawPart(picture, mapPart(AS_IT_IS, part), SMALL_SIDE)));
  const differing = bitsApart(toHash(theirs.coefficients), toHash(ours.coefficients));
  return {
    distance: correlation < 0 ? HASH_WORDS * 32 - differing : differing,
    quality: Math.min(theirs.quality, ours.quality),
    part,
    share: Math.min(1, Math.abs(determinant(inReference))),
  };
}

/** A part gives way on all sides, by this share of its length at a time, until the reference shows all of it. */
const SHRINK = 0.02;
const MOST_SHRINKS = 10;
/** What may be missing at an edge: less than one sample in 64 and the fit's own error. */
const EDGE = 0.02;

function shrinkInside(map: Affine, [left, top, width, height]: Part): Part | undefined {
  for (let step = 0; step < MOST_SHRINKS; step++) {
    const cut = step * SHRINK;
    const part: Part = [left + width * cut, top + height * cut, width * (1 - 2 * cut), height * (1 - 2 * cut)];
    if (isInside(mapPart(map, part))) return part;
  }
  return undefined;
}

function isInside([a, b, c, d, e, f]: Affine): boolean {
  const across = [c, c + a, c + b, c + a + b];
  const down = [f, f + d, f + e, f + d + e];
  return [...across, ...down].every((value) => value >= -EDGE && value <= 1 + EDGE);
}
