import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { FINDINGS, latestFindingsQuery } from '../../queries/overview.ts';
import { Section } from '../../shell/section.tsx';
import { QueryView } from '../../states/query-view.tsx';
import { DecisionRow } from '../decisions/decision-row.tsx';
import styles from './ranked-list.module.css';

/** The newest decisions that found something, as they are made. */
export function LatestFindings() {
  const { t } = useTranslation();
  const query = useQuery(latestFindingsQuery);
  return (
    <Section
      title={t('overview.latest')}
      aside={
        <Link to="/decisions" search={{ outcome: FINDINGS }}>
          {t('overview.allFindings')}
        </Link>
      }
      flush
    >
      <QueryView query={query} lines={5}>
        {(decisions) =>
          decisions.length === 0 ? (
            <p className={styles.empty}>{t('overview.noFindings')}</p>
          ) : (
            <ol>
              {decisions.map((decision) => (
                <DecisionRow key={decision.id} decision={decision} search={{ outcome: FINDINGS }} />
              ))}
            </ol>
          )
        }
      </QueryView>
    </Section>
  );
}
