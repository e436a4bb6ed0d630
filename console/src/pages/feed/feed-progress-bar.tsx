import { useTranslation } from 'react-i18next';
import type { Feed } from '../../api/model.ts';
import { useFormat } from '../../locales/use-format.ts';
import styles from './feed-progress-bar.module.css';
import { feedRate } from './feed-rate.ts';

export function FeedProgressBar({ feed }: { readonly feed: Feed }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { doneShare } = feedRate(feed, 0);
  return (
    <span
      className={styles.track}
      role="progressbar"
      aria-label={t('feed.progress', { name: feed.name })}
      aria-valuenow={Math.round(doneShare * 100)}
      aria-valuetext={format.percent(doneShare)}
      aria-valuemin={0}
      aria-valuemax={100}
      data-state={feed.state}
    >
      <span className={styles.fill} style={{ width: `${doneShare * 100}%` }} />
    </span>
  );
}
