import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { OUTCOMES } from '../../api/model.ts';
import { useFormat } from '../../locales/use-format.ts';
import { OutcomeShape } from '../../outcomes/outcome-shape.tsx';
import { outcomeSeriesQuery } from '../../queries/overview.ts';
import type { Span } from '../../queries/spans.ts';
import { QueryView } from '../../states/query-view.tsx';
import styles from './outcome-series-chart.module.css';
import { stackSeries } from './stack-series.ts';
import { StackedBars } from './stacked-bars.tsx';

export function OutcomeSeriesChart({ span }: { readonly span: Span }) {
  const { t } = useTranslation();
  const format = useFormat();
  const query = useQuery(outcomeSeriesQuery(span));
  return (
    <QueryView query={query}>
      {(series) => {
        const stacked = stackSeries(series);
        if (stacked.times.length === 0) return <p className={styles.none}>{t('overview.noneInSpan')}</p>;
        const totals = OUTCOMES.map((outcome) => ({
          outcome,
          total: series.buckets.reduce((sum, bucket) => sum + bucket.outcomes[outcome], 0),
        }));
        const label = totals
          .map(({ outcome, total }) => `${t(`outcome.${outcome}`)} ${format.number(total)}`)
          .join(', ');
        return (
          <figure>
            <StackedBars stacked={stacked} label={t('overview.seriesLabel', { totals: label })} />
            <figcaption className={styles.legend}>
              {totals.map(({ outcome, total }) => (
                <span key={outcome} className={styles.entry} data-outcome={outcome}>
                  <OutcomeShape outcome={outcome} size={12} />
                  {t(`outcome.${outcome}`)} <b className="tabular">{format.number(total)}</b>
                </span>
              ))}
            </figcaption>
          </figure>
        );
      }}
    </QueryView>
  );
}
