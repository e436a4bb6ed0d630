import { useFormat } from '../locales/use-format.ts';
import styles from './score.module.css';

/** How sure, as a number of three decimals and a bar beneath it. */
export function Score({ value }: { readonly value: number }) {
  const format = useFormat();
  return (
    <span className={styles.score}>
      <span className="tabular">{format.score(value)}</span>
      <span className={styles.track} aria-hidden="true">
        <span className={styles.fill} style={{ width: `${value * 100}%` }} />
      </span>
    </span>
  );
}
