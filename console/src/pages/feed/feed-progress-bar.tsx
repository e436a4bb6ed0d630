import { useTranslation } from 'react-i18next';
import type { Feed } from '../../api/model.ts';
import { JobProgressBar } from '../../jobs/job-progress-bar.tsx';
import { feedRate } from './feed-rate.ts';

export function FeedProgressBar({ feed }: { readonly feed: Feed }) {
  const { t } = useTranslation();
  return (
    <JobProgressBar
      label={t('feed.progress', { name: feed.name })}
      state={feed.state}
      doneShare={feedRate(feed, 0).doneShare}
    />
  );
}
