/** How many values a profile has: changes of brightness along a line of so many pixels. */
export const PROFILE_PX = 32;

const MIN_PITCH_PX = 4;
const MAX_PITCH_PX = 8.5;
const PITCH_STEP_PX = 0.125;

/** The pitches that a grid is looked for with, in pixels, ascending. */
const PITCHES = Float64Array.from(
  { length: (MAX_PITCH_PX - MIN_PITCH_PX) / PITCH_STEP_PX + 1 },
  (_, at) => MIN_PITCH_PX + at * PITCH_STEP_PX,
);

/** Share of a line's usual changes below which it is empty, and the share of lines that are not. */
const MIN_LINE = 0.25;
const MIN_LINES = 0.7;
const LEAST_LINES = 3;

/** A wave for each pitch, its cosine and its sine at each value of a profile. */
export interface Waves {
  readonly pitches: Float64Array;
  readonly cosines: Float32Array;
  readonly sines: Float32Array;
}

/** Waves of `PITCHES`, each divided by `divisor`. */
export function makeWaves(divisor: number): Waves {
  const pitches = PITCHES.map((pitch) => pitch / divisor);
  const cosines = new Float32Array(pitches.length * PROFILE_PX);
  const sines = new Float32Array(cosines.length);
  for (const [at, pitch] of pitches.entries()) {
    for (let k = 0; k < PROFILE_PX; k++) {
      const angle = (2 * Math.PI * k) / pitch;
      cosines[at * PROFILE_PX + k] = Math.cos(angle);
      sines[at * PROFILE_PX + k] = Math.sin(angle);
    }
  }
  return { pitches, cosines, sines };
}

/** How much of a profile stands on lines of one pitch apart: 1 for all of it, with the wave at `at`; `sum` is that of the profile. */
export function combShare(profile: Float32Array, sum: number, waves: Waves, at: number): number {
  const [real, imaginary] = project(profile, waves, at);
  return Math.sqrt(real * real + imaginary * imaginary) / sum;
}

/** Where the lines of a grid stand in a profile, between pixels; undefined where there are few, or too many of them are empty. */
export function findLines(profile: Float32Array, waves: Waves, at: number): readonly number[] | undefined {
  const pitch = waves.pitches[at] as number;
  const [real, imaginary] = project(profile, waves, at);
  const turn = Math.atan2(imaginary, real) / (2 * Math.PI);
  const lines: number[] = [];
  const changes: number[] = [];
  for (let line = (turn < 0 ? turn + 1 : turn) * pitch; line < PROFILE_PX - 1; line += pitch) {
    const left = Math.floor(line);
    // A change between two pixels is counted at the left one.
    lines.push(line + 0.5);
    changes.push((profile[left] as number) + (profile[left + 1] as number));
  }
  const usual = changes.reduce((sum, one) => sum + one, 0) / changes.length;
  const full = changes.filter((one) => one >= MIN_LINE * usual).length;
  return lines.length >= LEAST_LINES && full >= MIN_LINES * lines.length ? lines : undefined;
}

function project(profile: Float32Array, { cosines, sines }: Waves, at: number): readonly [number, number] {
  const start = at * PROFILE_PX;
  let [real, imaginary] = [0, 0];
  for (let k = 0; k < PROFILE_PX; k++) {
    const value = profile[k] as number;
    real += value * (cosines[start + k] as number);
    imaginary += value * (sines[start + k] as number);
  }
  return [real, imaginary];
}
