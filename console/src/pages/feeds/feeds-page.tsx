import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../icons/icon.tsx';
import { useFormat } from '../../locales/use-format.ts';
import { OutcomeBar } from '../../outcomes/outcome-bar.tsx';
import { feedsQuery } from '../../queries/feeds.ts';
import { useMay } from '../../queries/use-may.ts';
import { Page } from '../../shell/page.tsx';
import { Empty } from '../../states/empty.tsx';
import { MoreRows } from '../../states/more-rows.tsx';
import { QueryView } from '../../states/query-view.tsx';
import { Moment } from '../../time/moment.tsx';
import { FeedProgressBar } from '../feed/feed-progress-bar.tsx';
import { JobStateWord } from '../../jobs/job-state-word.tsx';
import { FeedUploadPanel } from './feed-upload-panel.tsx';
import styles from './feeds-page.module.css';

export function FeedsPage() {
  const { t } = useTranslation();
  const format = useFormat();
  const { upload = false } = useSearch({ from: '/shell/feeds' });
  const navigate = useNavigate();
  const may = useMay();
  const query = useInfiniteQuery(feedsQuery());
  const feeds = query.data?.pages.flatMap((page) => page.items) ?? [];
  const setUpload = (open: boolean) => void navigate({ to: '/feeds', search: { upload: open ? true : undefined } });
  return (
    <Page
      title={t('nav.feeds')}
      lead={t('feeds.lead')}
      actions={
        may('create:feed') &&
        !upload && (
          <Button size="xs" leftSection={<Icon name="plus" />} onClick={() => setUpload(true)}>
            {t('feeds.upload')}
          </Button>
        )
      }
    >
      {may('create:feed') && upload && <FeedUploadPanel onClose={() => setUpload(false)} />}
      <QueryView query={query}>
        {() =>
          feeds.length === 0 ? (
            <Empty icon="feeds" title={t('feeds.none')} help={t('feeds.noneHelp')} />
          ) : (
            <>
              <ul className={styles.list}>
                {feeds.map((feed) => (
                  <li key={feed.id}>
                    <Link to="/feeds/$id" params={{ id: feed.id }} className={styles.row}>
                      <span className={styles.name}>{feed.name}</span>
                      <JobStateWord state={feed.state} />
                      <span className={styles.numbers}>
                        {t('feeds.listings', {
                          count: feed.progress.listings,
                          number: format.number(feed.progress.listings),
                        })}
                        {feed.progress.skipped > 0 &&
                          ` · ${t('feeds.skipped', { count: feed.progress.skipped, number: format.number(feed.progress.skipped) })}`}
                      </span>
                      <span className={styles.when}>
                        <Moment at={feed.createdAt} />
                      </span>
                      <span className={styles.bar}>
                        {feed.state === 'done' ? (
                          <OutcomeBar counts={feed.progress.outcomes} thin />
                        ) : (
                          <FeedProgressBar feed={feed} />
                        )}
                      </span>
                    </Link>
                  </li>
                ))}
              </ul>
              <MoreRows pages={query} shown={feeds.length} />
            </>
          )
        }
      </QueryView>
    </Page>
  );
}
