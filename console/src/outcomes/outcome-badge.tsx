import { useTranslation } from 'react-i18next';
import type { Outcome } from '../api/model.ts';
import styles from './outcome-badge.module.css';
import { OutcomeShape } from './outcome-shape.tsx';

export function OutcomeBadge({ outcome, large = false }: { readonly outcome: Outcome; readonly large?: boolean }) {
  const { t } = useTranslation();
  return (
    <span className={styles.badge} data-outcome={outcome} data-large={large || undefined}>
      <OutcomeShape outcome={outcome} size={large ? 20 : 13} />
      {t(`outcome.${outcome}`)}
    </span>
  );
}
