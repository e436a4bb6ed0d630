import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Overview } from '../../api/model.ts';
import { useFormat } from '../../locales/use-format.ts';
import { Section } from '../../shell/section.tsx';
import styles from './ranked-list.module.css';

/** The rights that are touched most often. */
export function TopRights({ rights }: { readonly rights: Overview['topRights'] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const most = Math.max(1, ...rights.map(({ decisions }) => decisions));
  return (
    <Section title={t('overview.topRights')} flush>
      {rights.length === 0 && <p className={styles.empty}>{t('overview.noRights')}</p>}
      <ul className={styles.list}>
        {rights.map(({ id, name, decisions }) => (
          <li key={id}>
            <Link to="/rights/$id" params={{ id }} className={styles.row}>
              <span className={styles.name} dir="auto">
                {name}
              </span>
              <span />
              <span className={styles.count}>{format.number(decisions)}</span>
              <span className={styles.under}>
                <span className={styles.bar} style={{ width: `${(decisions / most) * 100}%` }} />
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}
