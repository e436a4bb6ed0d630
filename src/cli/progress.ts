/** Where a long run stands. `fraction` in [0, 1] where the whole is known. */
export interface Standing {
  readonly fraction?: number;
  readonly records: number;
  readonly skipped: number;
  readonly startedAt: number;
}

export interface ProgressTarget {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

const BAR_WIDTH = 28;

function formatDuration(seconds: number): string {
  const whole = Math.round(seconds);
  const minutes = Math.floor(whole / 60);
  return minutes > 0 ? `${minutes} min ${whole % 60} s` : `${whole} s`;
}

/** One line that says how far the run is, how fast, and how long it will still take. */
export function describeStanding(standing: Standing, now: number): string {
  const seconds = Math.max((now - standing.startedAt) / 1000, 0.001);
  const rate = Math.round(standing.records / seconds);
  const parts = [`${standing.records.toLocaleString('en')} records`, `${rate.toLocaleString('en')}/s`];
  if (standing.skipped > 0) parts.push(`${standing.skipped.toLocaleString('en')} skipped`);
  if (standing.fraction === undefined) {
    parts.push(formatDuration(seconds));
  } else {
    parts.unshift(`${Math.floor(standing.fraction * 100)} %`);
    if (standing.fraction > 0.01)
      parts.push(`${formatDuration((seconds / standing.fraction) * (1 - standing.fraction))} left`);
  }
  return parts.join(', ');
}

/**
 * Shows progress on `target`: a bar that is redrawn on a terminal, a line a minute elsewhere. `log` writes a line of its own without
 * tearing the bar.
 */
export class Progress {
  readonly #target: ProgressTarget;
  readonly #clock: () => number;
  #lastDrawn: number;
  #isBarShown = false;

  constructor(target: ProgressTarget, clock: () => number) {
    this.#target = target;
    this.#clock = clock;
    this.#lastDrawn = target.isTTY === true ? 0 : clock();
  }

  update(standing: Standing): void {
    const now = this.#clock();
    if (now - this.#lastDrawn < (this.#target.isTTY === true ? 100 : 60_000)) return;
    this.#lastDrawn = now;
    const line = describeStanding(standing, now);
    if (this.#target.isTTY !== true) {
      this.#target.write(`${line}\n`);
      return;
    }
    const filled = Math.round((standing.fraction ?? 0) * BAR_WIDTH);
    const bar = standing.fraction === undefined ? '' : `${'█'.repeat(filled)}${'░'.repeat(BAR_WIDTH - filled)} `;
    this.#target.write(`\r\u001B[K${`${bar}${line}`.slice(0, (this.#target.columns ?? 80) - 1)}`);
    this.#isBarShown = true;
  }

  log(line: string): void {
    this.clear();
    this.#target.write(`${line}\n`);
  }

  /** Takes the bar off the terminal. */
  clear(): void {
    if (this.#isBarShown) this.#target.write('\r\u001B[K');
    this.#isBarShown = false;
  }
}
