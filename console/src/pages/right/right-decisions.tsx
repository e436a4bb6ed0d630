import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Right } from '../../api/model.ts';
import { decisionsQuery } from '../../queries/decisions.ts';
import { Section } from '../../shell/section.tsx';
import { QueryView } from '../../states/query-view.tsx';
import { DecisionRow } from '../decisions/decision-row.tsx';
import { NO_FILTERS } from '../decisions/decision-search.ts';
import styles from './right-page.module.css';

const SHOWN = 10;

/** The newest decisions in which this right was the one that counted. */
export function RightDecisions({ right }: { readonly right: Right }) {
  const { t } = useTranslation();
  const query = useInfiniteQuery(decisionsQuery({ ...NO_FILTERS, right: right.id }, SHOWN));
  return (
    <Section title={t('right.decisions')} flush>
      <QueryView query={query} lines={5}>
        {({ pages }) => {
          const rows = pages[0]?.items ?? [];
          if (rows.length === 0) return <p className={styles.none}>{t('right.noDecisions')}</p>;
          return (
            <ol>
              {rows.map((row) => (
                <DecisionRow key={row.id} decision={row} search={{ right: right.id }} showsRight={false} />
              ))}
            </ol>
          );
        }}
      </QueryView>
    </Section>
  );
}
