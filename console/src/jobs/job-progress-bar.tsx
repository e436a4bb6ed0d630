import { useFormat } from '../locales/use-format.ts';
import type { JobState } from '../api/model.ts';
import styles from './job-progress-bar.module.css';

/** How far a feed or a retro-scan is. */
export function JobProgressBar({
  label,
  state,
  doneShare,
}: {
  readonly label: string;
  readonly state: JobState;
  /** From 0 to 1. */
  readonly doneShare: number;
}) {
  const format = useFormat();
  return (
    <span
      className={styles.track}
      role="progressbar"
      aria-label={label}
      aria-valuenow={Math.round(doneShare * 100)}
      aria-valuetext={format.percent(doneShare)}
      aria-valuemin={0}
      aria-valuemax={100}
      data-state={state}
    >
      <span className={styles.fill} style={{ width: `${doneShare * 100}%` }} />
    </span>
  );
}
