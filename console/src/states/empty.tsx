import type { ReactNode } from 'react';
import { Icon, type IconName } from '../icons/icon.tsx';
import styles from './notice.module.css';

/** Nothing here: says so, and what to do next. */
export function Empty({
  icon,
  title,
  help,
  children,
}: {
  readonly icon: IconName;
  readonly title: string;
  readonly help?: string;
  readonly children?: ReactNode;
}) {
  return (
    <div className={styles.notice}>
      <span className={styles.icon}>
        <Icon name={icon} size={22} />
      </span>
      <p className={styles.title}>{title}</p>
      {help !== undefined && <p className={styles.help}>{help}</p>}
      {children}
    </div>
  );
}
