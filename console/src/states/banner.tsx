import type { ReactNode } from 'react';
import { Icon, type IconName } from '../icons/icon.tsx';
import styles from './banner.module.css';

/** One line above a page's content: something to know, and what to do about it. */
export function Banner({
  icon = 'info',
  children,
  action,
}: {
  readonly icon?: IconName;
  readonly children: ReactNode;
  readonly action?: ReactNode;
}) {
  return (
    <div className={styles.banner} role="status">
      <Icon name={icon} />
      <div className={styles.words}>{children}</div>
      {action}
    </div>
  );
}
