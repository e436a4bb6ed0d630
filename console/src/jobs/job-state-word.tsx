import { useTranslation } from 'react-i18next';
import type { JobState } from '../api/model.ts';
import { Icon, type IconName } from '../icons/icon.tsx';
import styles from './job-state-word.module.css';

const ICONS: { readonly [state in JobState]: IconName } = {
  queued: 'clock',
  running: 'retry',
  done: 'check',
  failed: 'skip',
  cancelled: 'close',
};

export function JobStateWord({ state }: { readonly state: JobState }) {
  const { t } = useTranslation();
  return (
    <span className={styles.state} data-state={state}>
      <Icon name={ICONS[state]} size={13} />
      {t(`jobState.${state}`)}
    </span>
  );
}
