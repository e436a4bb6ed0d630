import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { DecisionSummary } from '../../api/model.ts';
import { Icon } from '../../icons/icon.tsx';
import { useFormat } from '../../locales/use-format.ts';
import { Territory } from '../../markets/territory.tsx';
import { Picture } from '../../media/picture.tsx';
import { OutcomeBadge } from '../../outcomes/outcome-badge.tsx';
import { Score } from '../../outcomes/score.tsx';
import { Moment } from '../../time/moment.tsx';
import styles from './decision-row.module.css';
import type { DecisionSearch } from './decision-search.ts';

/** One decision in a line: the whole line is its link. */
export function DecisionRow({
  decision,
  search,
  isSelected = false,
  showsRight = true,
}: {
  readonly decision: DecisionSummary;
  readonly search: DecisionSearch;
  readonly isSelected?: boolean;
  /** Off where all rows are about one right. */
  readonly showsRight?: boolean;
}) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <li className={styles.item}>
      <Link
        to="/decisions/$id"
        params={{ id: decision.id }}
        search={{ ...search, at: undefined }}
        preload="intent"
        className={styles.row}
        data-selected={isSelected || undefined}
        data-outcome={decision.outcome}
        data-without-right={!showsRight || undefined}
      >
        <Picture digest={decision.image} alt="" size={36} />
        <span className={styles.outcome}>
          <OutcomeBadge outcome={decision.outcome} />
        </span>
        <span className={styles.what}>
          <span className={styles.title} dir="auto">
            {decision.title}
          </span>
          <span className={styles.under}>
            <span dir="auto">{decision.seller.name ?? decision.seller.id}</span>
            <span>{t(`element.${decision.element}`)}</span>
            {decision.skips > 0 && (
              <span className={styles.skips}>
                <Icon name="skip" size={12} />
                {t('decisions.skips', { count: decision.skips })}
              </span>
            )}
          </span>
        </span>
        {showsRight && (
          <span className={styles.right} dir="auto">
            {decision.right?.name ?? ''}
          </span>
        )}
        <span className={styles.market}>
          <Territory code={decision.market} />
        </span>
        <span className={styles.measure}>{t(`measure.${decision.measure}`)}</span>
        <span className={styles.score} title={t('decision.score')}>
          <Score value={decision.score} />
        </span>
        <span className={styles.time} title={format.absolute(decision.decidedAt)}>
          <Moment at={decision.decidedAt} />
        </span>
      </Link>
    </li>
  );
}
