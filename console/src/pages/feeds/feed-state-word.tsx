import { useTranslation } from 'react-i18next';
import type { FeedState } from '../../api/model.ts';
import { Icon, type IconName } from '../../icons/icon.tsx';
import styles from './feed-state-word.module.css';

const ICONS: { readonly [state in FeedState]: IconName } = {
  queued: 'clock',
  running: 'retry',
  done: 'check',
  failed: 'skip',
  cancelled: 'close',
};

export function FeedStateWord({ state }: { readonly state: FeedState }) {
  const { t } = useTranslation();
  return (
    <span className={styles.state} data-state={state}>
      <Icon name={ICONS[state]} size={13} />
      {t(`feedState.${state}`)}
    </span>
  );
}
