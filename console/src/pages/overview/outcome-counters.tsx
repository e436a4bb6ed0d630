import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { OUTCOMES, type Overview } from '../../api/model.ts';
import { Icon } from '../../icons/icon.tsx';
import { useFormat } from '../../locales/use-format.ts';
import { OutcomeShape } from '../../outcomes/outcome-shape.tsx';
import styles from './outcome-counters.module.css';

/** How many decisions of each outcome; each leads to them. */
export function OutcomeCounters({ overview }: { readonly overview: Overview }) {
  const { t } = useTranslation();
  const format = useFormat();
  const total = Math.max(
    1,
    OUTCOMES.reduce((sum, outcome) => sum + overview.outcomes[outcome], 0),
  );
  return (
    <ul className={styles.counters}>
      {OUTCOMES.map((outcome) => (
        <li key={outcome}>
          <Link to="/decisions" search={{ outcome: [outcome] }} className={styles.counter} data-outcome={outcome}>
            <span className={styles.name}>
              <OutcomeShape outcome={outcome} size={15} />
              {t(`outcome.${outcome}`)}
            </span>
            <span className={styles.count}>{format.number(overview.outcomes[outcome])}</span>
            <span className={styles.share}>{format.percent(overview.outcomes[outcome] / total)}</span>
          </Link>
        </li>
      ))}
      {overview.withSkips > 0 && (
        <li className={styles.skips}>
          <Icon name="skip" size={14} />{' '}
          {t('overview.withSkips', { count: overview.withSkips, number: format.number(overview.withSkips) })}
        </li>
      )}
    </ul>
  );
}
