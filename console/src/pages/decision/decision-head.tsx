import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { DecisionDetail } from '../../api/decisions.ts';
import { useFormat } from '../../locales/use-format.ts';
import { OutcomeBadge } from '../../outcomes/outcome-badge.tsx';
import { Moment } from '../../time/moment.tsx';
import type { DecisionSearch } from '../decisions/decision-search.ts';
import { MarketRow } from './market-row.tsx';
import { useReasonText } from './reason-text.ts';
import styles from './decision-head.module.css';

/** What is claimed, in one line and one sentence. */
export function DecisionHead({ detail, search }: { readonly detail: DecisionDetail; readonly search: DecisionSearch }) {
  const { t } = useTranslation();
  const format = useFormat();
  const reasonText = useReasonText();
  const { decision, decidedAt } = detail;
  const [deciding] = decision.reasons;
  return (
    <header className={styles.head}>
      <div className={styles.claim}>
        <div className={styles.line}>
          <OutcomeBadge outcome={decision.outcome} large />
          <span className={styles.measure}>{t(`measure.${decision.measure}`)}</span>
          <span className={styles.score}>
            <span className={styles.scoreTrack} aria-hidden="true">
              <span className={styles.scoreFill} style={{ width: `${decision.score * 100}%` }} />
            </span>
            <b className="tabular">{format.score(decision.score)}</b>
            <span className="dim">{t('decision.score')}</span>
          </span>
          <span className={styles.when}>
            <Moment at={decidedAt} />
            {detail.feedId !== undefined && (
              <Link to="/feeds/$id" params={{ id: detail.feedId }}>
                {t('decision.fromFeed')}
              </Link>
            )}
          </span>
        </div>
        {deciding !== undefined && (
          <h1 className={styles.sentence} dir="auto">
            <span className={styles.element}>{t(`element.${deciding.element}`)}</span> {reasonText(deciding)}
          </h1>
        )}
      </div>
      <MarketRow decision={decision} siblings={detail.siblings} search={search} />
    </header>
  );
}
