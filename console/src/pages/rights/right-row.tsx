import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Right } from '../../api/model.ts';
import { Picture } from '../../media/picture.tsx';
import { rightName } from './right-name.ts';
import styles from './rights-page.module.css';

export function RightRow({ right }: { readonly right: Right }) {
  const { t } = useTranslation();
  const territories = [
    ...new Set(
      right.registrations.flatMap(({ territory, designations = [] }) => [
        territory,
        ...designations.map((each) => each.territory),
      ]),
    ),
  ];
  return (
    <li className={styles.item}>
      <Link to="/rights/$id" params={{ id: right.id }} className={styles.row}>
        <span className={styles.drawing}>
          <Picture digest={right.images[0]?.digest} alt="" size={32} />
        </span>
        <span className={styles.what}>
          <span className={styles.name} dir="auto">
            {rightName(right)}
          </span>
          <span className={styles.under}>{right.aliases.map(({ text }) => text).join(' · ')}</span>
        </span>
        <span className={styles.kind}>{t(`kind.${right.kind}`)}</span>
        <span className={styles.holder}>{right.holder.name}</span>
        <span className={styles.territories}>{territories.join(' ')}</span>
        <span className={styles.licenses}>
          {right.licenses.length > 0 && t('right.licenseCount', { count: right.licenses.length })}
        </span>
      </Link>
    </li>
  );
}
