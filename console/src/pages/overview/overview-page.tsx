import { SegmentedControl } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Overview } from '../../api/model.ts';
import { useFormat } from '../../locales/use-format.ts';
import { isUnderWay } from '../../jobs/is-under-way.ts';
import { feedsQuery } from '../../queries/feeds.ts';
import { overviewQuery } from '../../queries/overview.ts';
import { SPANS, type Span, spanSince } from '../../queries/spans.ts';
import { useMay } from '../../queries/use-may.ts';
import { Page } from '../../shell/page.tsx';
import { Section } from '../../shell/section.tsx';
import { Empty } from '../../states/empty.tsx';
import { QueryView } from '../../states/query-view.tsx';
import { useNow } from '../../time/use-now.ts';
import { ExampleBanner } from './example-banner.tsx';
import { LatestFindings } from './latest-findings.tsx';
import { MarketTable } from './market-table.tsx';
import { OutcomeCounters } from './outcome-counters.tsx';
import { OutcomeSeriesChart } from './outcome-series-chart.tsx';
import styles from './overview-page.module.css';
import { RecentFeeds } from './recent-feeds.tsx';
import { TopRights } from './top-rights.tsx';

/** What, where, since when, how often: and where to look next. */
export function OverviewPage() {
  const { t } = useTranslation();
  const format = useFormat();
  const query = useQuery(overviewQuery);
  return (
    <Page
      title={t('nav.overview')}
      lead={
        query.data !== undefined && (
          <span className="tabular">
            {t('overview.lead', {
              listings: format.number(query.data.listings),
              decisions: format.number(query.data.decisions),
              rights: format.number(query.data.rights),
            })}
          </span>
        )
      }
    >
      <ExampleBanner />
      <QueryView query={query}>{(overview) => <Counts overview={overview} />}</QueryView>
    </Page>
  );
}

function Counts({ overview }: { readonly overview: Overview }) {
  const { t } = useTranslation();
  const fresh = useFreshSpan();
  const { span = fresh } = useSearch({ from: '/shell/' });
  const navigate = useNavigate();
  const may = useMay();
  if (overview.decisions === 0 && overview.feeds === 0) {
    return (
      <Empty icon="feeds" title={t('overview.empty')} help={t('overview.emptyHelp')}>
        {may('create:feed') && <Link to="/feeds">{t('overview.feedYourOwn')}</Link>}
      </Empty>
    );
  }
  return (
    <div className={styles.grid}>
      <OutcomeCounters overview={overview} />
      <div className={styles.main}>
        <Section
          title={t('overview.series')}
          aside={
            <SegmentedControl
              size="xs"
              aria-label={t('overview.span')}
              data={Object.keys(SPANS).map((each) => ({ value: each, label: t(`overview.spans.${each as Span}`) }))}
              value={span}
              onChange={(next) => void navigate({ to: '/', search: { span: next as Span }, replace: true })}
            />
          }
        >
          <OutcomeSeriesChart span={span} />
        </Section>
        <MarketTable markets={overview.markets} />
        <LatestFindings />
      </div>
      <div className={styles.side}>
        <RecentFeeds />
        <TopRights rights={overview.topRights} />
      </div>
    </div>
  );
}

/** The span to open with, by when the newest feed was last worked on. */
function useFreshSpan(): Span {
  const { data } = useInfiniteQuery(feedsQuery());
  const [newest] = data?.pages[0]?.items ?? [];
  const now = useNow();
  if (newest === undefined) return 'day';
  return spanSince(isUnderWay(newest.state) ? now : Date.parse(newest.finishedAt ?? newest.createdAt), now);
}
