import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Feed } from '../../api/model.ts';
import { useFormat } from '../../locales/use-format.ts';
import { Territory } from '../../markets/territory.tsx';
import { isUnderWay } from '../../jobs/is-under-way.ts';
import { feedQuery } from '../../queries/feeds.ts';
import { useCancelFeed } from '../../queries/use-cancel-feed.ts';
import { useMay } from '../../queries/use-may.ts';
import { ConfirmButton } from '../../shell/confirm-button.tsx';
import { Page } from '../../shell/page.tsx';
import { Banner } from '../../states/banner.tsx';
import { QueryView } from '../../states/query-view.tsx';
import { Moment } from '../../time/moment.tsx';
import { JobStateWord } from '../../jobs/job-state-word.tsx';
import { FeedFigures } from './feed-figures.tsx';
import styles from './feed-page.module.css';
import { FeedSkips } from './feed-skips.tsx';

/** A feed on its way from the upload to its last decision. */
export function FeedPage() {
  const { id } = useParams({ from: '/shell/feeds/$id' });
  const query = useQuery(feedQuery(id));
  return <QueryView query={query}>{(feed) => <FeedView feed={feed} />}</QueryView>;
}

function FeedView({ feed }: { readonly feed: Feed }) {
  const { t } = useTranslation();
  const format = useFormat();
  const may = useMay();
  const cancel = useCancelFeed(feed.id);
  return (
    <Page
      title={feed.name}
      lead={
        <span className={styles.lead}>
          <JobStateWord state={feed.state} />
          {feed.format !== undefined && <span>{t(`feedFormat.${feed.format}`)}</span>}
          <span className="tabular">{format.bytes(feed.progress.bytesTotal)}</span>
          <Moment at={feed.createdAt} />
          {feed.defaultMarkets.length > 0 && (
            <span className={styles.markets}>
              {t('feed.defaultMarkets')}{' '}
              {feed.defaultMarkets.map((market) => (
                <Territory key={market} code={market} />
              ))}
            </span>
          )}
        </span>
      }
      actions={
        <>
          {isUnderWay(feed.state) && may('cancel:feed') && (
            <ConfirmButton
              label={t('feed.cancel')}
              question={t('feed.cancelQuestion')}
              onConfirm={() => cancel.mutate()}
              isPending={cancel.isPending}
            />
          )}
          <Button size="xs" renderRoot={(props) => <Link to="/decisions" search={{ feed: feed.id }} {...props} />}>
            {t('feed.decisions')}
          </Button>
        </>
      }
    >
      {feed.error !== undefined && <Banner icon="skip">{feed.error}</Banner>}
      <div className={styles.stack}>
        <FeedFigures feed={feed} />
        <FeedSkips feed={feed} />
      </div>
    </Page>
  );
}
