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

/**
 * Whether a profile is uneven enough for a share of it to stand on lines of one pitch, whichever. A wave that takes the share c of `sum` spreads
 * the values by 2c² times the square of their mean; a window is no whole number of waves long, which takes a quarter of it at most.
 */
export function mayHoldComb(profile: Float32Array, sum: number, share: number): boolean {
  let squares = 0;
  for (let k = 0; k < PROFILE_PX; k++) squares += (profile[k] as number) ** 2;
  return squares * (PROFILE_PX - 1) >= (1 + 1.5 * share * share) * sum * sum;
}

/** Square of how much of a profile stands on lines of one pitch apart, with the wave at `at`. */
export function combPower(profile: Float32Array, waves: Waves, at: number): number {
  const real = project(profile, waves.cosines, at);
  const imaginary = project(profile, waves.sines, at);
  return real * real + imaginary * imaginary;
}

function project(profile: Float32Array, wave: Float32Array, at: number): number {
  const start = at * PROFILE_PX;
  let sum = 0;
  for (let k = 0; k < PROFILE_PX; k++) sum += (profile[k] as number) * (wave[start + k] as number);
  return sum;
}

/** Where the lines of a grid stand in a profile, between pixels; undefined where there are few, or too many of them are empty. */
export function findLines(profile: Float32Array, waves: Waves, at: number): readonly number[] | undefined {
  const pitch = waves.pitches[at] as number;
  const phase = Math.atan2(project(profile, waves.sines, at), project(profile, waves.cosines, at));
  const turn = phase / (2 * Math.PI);
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
