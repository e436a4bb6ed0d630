import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './settings.module.css';

/** A table of who may come in, with a last column for acts; it scrolls by itself on narrow screens. */
export function AccountTable({
  label,
  columns,
  children,
}: {
  readonly label: string;
  readonly columns: readonly string[];
  readonly children: ReactNode;
}) {
  const { t } = useTranslation();
  return (
    <section className={styles.scroll} tabIndex={0} aria-label={label}>
      <table className={styles.people}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column}>{column}</th>
            ))}
            <th>
              <span className="visually-hidden">{t('settings.acts')}</span>
            </th>
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </section>
  );
}
