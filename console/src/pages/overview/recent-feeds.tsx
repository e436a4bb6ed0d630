import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { feedsQuery } from '../../queries/feeds.ts';
import { Section } from '../../shell/section.tsx';
import { QueryView } from '../../states/query-view.tsx';
import { FeedProgressBar } from '../feed/feed-progress-bar.tsx';
import { JobStateWord } from '../../jobs/job-state-word.tsx';
import styles from './recent-feeds.module.css';

const SHOWN = 5;

/** The newest feeds and how far they are. */
export function RecentFeeds() {
  const { t } = useTranslation();
  const query = useInfiniteQuery(feedsQuery());
  return (
    <Section title={t('nav.feeds')} aside={<Link to="/feeds">{t('overview.allFeeds')}</Link>} flush>
      <QueryView query={query} lines={4}>
        {({ pages }) => (
          <ul className={styles.feeds}>
            {pages
              .flatMap((page) => page.items)
              .slice(0, SHOWN)
              .map((feed) => (
                <li key={feed.id}>
                  <Link to="/feeds/$id" params={{ id: feed.id }} className={styles.feed}>
                    <span className={styles.name}>{feed.name}</span>
                    <JobStateWord state={feed.state} />
                    <span className={styles.bar}>
                      <FeedProgressBar feed={feed} />
                    </span>
                  </Link>
                </li>
              ))}
          </ul>
        )}
      </QueryView>
    </Section>
  );
}
