import { useTranslation } from 'react-i18next';
import { type OutcomeCounts, OUTCOMES } from '../api/model.ts';
import { useFormat } from '../locales/use-format.ts';
import styles from './outcome-bar.module.css';

/** Shares of the outcomes as one bar; the numbers are in its label. */
export function OutcomeBar({ counts, thin = false }: { readonly counts: OutcomeCounts; readonly thin?: boolean }) {
  const { t } = useTranslation();
  const format = useFormat();
  const present = OUTCOMES.filter((outcome) => counts[outcome] > 0);
  const label = present.map((outcome) => `${t(`outcome.${outcome}`)} ${format.number(counts[outcome])}`).join(', ');
  return (
    <div className={styles.bar} data-thin={thin || undefined} role="img" aria-label={label || t('outcome.none')}>
      {present.map((outcome) => (
        <span
          key={outcome}
          className={styles.part}
          data-outcome={outcome}
          style={{ flexGrow: counts[outcome] }}
          title={`${t(`outcome.${outcome}`)} ${format.number(counts[outcome])}`}
        />
      ))}
    </div>
  );
}
