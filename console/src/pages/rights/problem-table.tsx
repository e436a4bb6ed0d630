import { useTranslation } from 'react-i18next';
import type { ImportProblem } from '../../api/model.ts';
import styles from '../feed/feed-page.module.css';

/** Records that were refused: where each stands and what is wrong with it. */
export function ProblemTable({ problems }: { readonly problems: readonly ImportProblem[] }) {
  const { t } = useTranslation();
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th className={styles.num}>{t('feed.record')}</th>
          <th className={styles.num}>{t('feed.line')}</th>
          <th>{t('rights.id')}</th>
          <th>{t('feed.cause')}</th>
        </tr>
      </thead>
      <tbody>
        {problems.map((problem) => (
          <tr key={`${problem.record} ${problem.line} ${problem.code} ${problem.message}`}>
            <td className={styles.num}>{problem.record ?? '–'}</td>
            <td className={styles.num}>{problem.line ?? '–'}</td>
            <td className="mono">{problem.id ?? '–'}</td>
            <td>
              <span className="mono">{problem.code}</span> {problem.message}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
